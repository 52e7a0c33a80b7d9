internal import MRMModel

/// One signature line of a note, as read: `— name base64(id (4, big-endian) ‖ signature)`.
///
/// Nothing of it is checked but its form.
public struct NoteSignature: Sendable {
  /// What the key is said to be called.
  public let name: String

  /// The identifier of the key; see ``NoteKey/id``.
  public let keyID: UInt32

  /// At least one byte; 64 if the type is Ed25519.
  public let signature: [UInt8]

  /// Whether the line says that this key made it.
  func isBy(_ known: NoteKey) -> Bool {
    keyID == known.id && name.utf8.elementsEqual(known.name.utf8)
  }
}

extension NoteSignature {
  private static let dash = "— "

  /// The line, without its line feed.
  var line: String {
    let id = (0..<4).map { UInt8(truncatingIfNeeded: keyID >> (24 - 8 * $0)) }
    return Self.dash + name + " " + Base64.encode(id + signature)
  }

  /// Reads a line.
  ///
  /// - Throws: ``NoteError/signatureLine`` or ``NoteError/name``.
  init(line: ArraySlice<UInt8>) throws(NoteError) {
    let space = UInt8(ascii: " ")
    let dash = Array(Self.dash.utf8)
    guard line.starts(with: dash) else { throw .signatureLine }
    let parts = line.dropFirst(dash.count).split(separator: space, omittingEmptySubsequences: false)
    guard
      parts.count == 2,
      let name = String(validating: parts[0], as: UTF8.self),
      let bytes = Base64.decode(parts[1]),
      bytes.count > 4
    else { throw .signatureLine }
    guard NoteKey.isName(name) else { throw .name }
    self.name = name
    keyID = bytes.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
    signature = Array(bytes.dropFirst(4))
  }
}
