public import MRMCrypto

/// A key under the name it signs notes with.
///
/// Equal if the bytes are; `String` would take two spellings of an accent for the same name.
public struct NoteKey: Sendable {
  /// Not empty; no space, no `+`, no control character.
  public let name: String

  /// The key of an enrolled person, and so none of small order: `VerificationKey.init(enrolling:)`.
  public let key: VerificationKey

  /// What a signature line names the key by: the first four bytes of SHA-256(name ‖ 0x0A ‖ 0x01 ‖ key).
  ///
  /// A hint, not a proof: whoever wants a key with a given identifier can make one.
  public let id: UInt32

  /// The type of signature that stands in the identifier: Ed25519 over the text.
  private static let signatureType: UInt8 = 0x01

  /// Says what a key is called.
  ///
  /// - Throws: ``NoteError/name``.
  public init(name: String, key: VerificationKey) throws(NoteError) {
    guard Self.isName(name) else { throw .name }
    self.name = name
    self.key = key
    let hash = Digest.sha256([Array(name.utf8), [0x0A, Self.signatureType], key.bytes])
    id = hash.bytes.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// Whether a key may be called so.
  ///
  /// Source: C2SP signed-note, Format.
  static func isName(_ text: String) -> Bool {
    !text.isEmpty
      && text.unicodeScalars.allSatisfy { scalar in
        scalar.value >= 0x20 && scalar != "+" && !scalar.properties.isWhitespace
      }
  }
}

extension NoteKey: Hashable {
  /// See `Equatable`: the bytes of both parts.
  public static func == (left: NoteKey, right: NoteKey) -> Bool {
    left.key == right.key && left.name.utf8.elementsEqual(right.name.utf8)
  }

  /// See `Hashable`.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(id)
  }
}
