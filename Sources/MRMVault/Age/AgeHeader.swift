internal import MRMModel

/// The header of a file in the age format: who can open it, and proof that nobody changed it.
///
/// `age-encryption.org/v1`, one stanza for each recipient, `--- ` and the code of all before the
/// space (HMAC-SHA-256 under a key from the file key). It has one spelling: what is read here and
/// written again is the same bytes.
///
/// Source: C2SP age.md, "Header".
public struct AgeHeader: Hashable, Sendable {
  /// How the file key is wrapped: by a passphrase alone, or to recipients.
  enum Wraps: Hashable, Sendable {
    case passphrase(ScryptStanza)
    /// Those of the X25519 kind; other kinds may stand beside them, and are passed over.
    case recipients([X25519Stanza])
  }

  private static let versionMark = Array("age-encryption.org/".utf8)
  private static let version = Array("v1".utf8)
  private static let endMark = Array("---".utf8)
  private static let space = UInt8(ascii: " ")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let codeByteCount = 32

  let wraps: Wraps
  /// What the code is computed over: from the first byte to the `---`.
  let authenticated: [UInt8]
  /// HMAC-SHA-256, 32 bytes.
  let code: [UInt8]

  /// The header as it stands in a file.
  public var bytes: [UInt8] {
    authenticated + [Self.space] + Base64.encodeUnpadded(code) + [Self.lineFeed]
  }

  /// Makes the header of a new file.
  init(
    _ wraps: Wraps,
    fileKey: borrowing AgeFileKey
  ) throws(AgeError) {
    var bytes = Self.versionMark + Self.version + [Self.lineFeed]
    switch wraps {
    case .passphrase(let stanza): bytes += stanza.stanza.bytes
    case .recipients(let stanzas): bytes += stanzas.flatMap { $0.stanza.bytes }
    }
    authenticated = bytes + Self.endMark
    code = try fileKey.code(ofHeader: authenticated)
    self.wraps = wraps
  }

  /// Reads a header, to its last byte and not beyond; nothing is decrypted.
  ///
  /// - Throws: ``AgeError/notAgeFile``, ``AgeError/versionUnknown``,
  ///   ``AgeError/malformedHeader``, ``AgeError/headerTooLong(limit:)``,
  ///   ``AgeError/tooManyStanzas(limit:)``, ``AgeError/passphraseNotAlone``,
  ///   ``AgeError/costRefused(ceiling:)``.
  public init(parsing bytes: [UInt8]) throws(AgeError) {
    guard bytes.count <= AgeLimits.headerBytes else {
      throw .headerTooLong(limit: AgeLimits.headerBytes)
    }
    guard bytes.starts(with: Self.versionMark) else { throw .notAgeFile }
    var lines = HeaderLines(bytes)
    try Self.checkVersion(try lines.next())

    var stanzas: [AgeStanza] = []
    var start = lines.position
    var line = try lines.next()
    while !Self.isLast(line) {
      guard stanzas.count < AgeLimits.stanzas else {
        throw .tooManyStanzas(limit: AgeLimits.stanzas)
      }
      stanzas.append(try AgeStanza(firstLine: line, rest: &lines))
      start = lines.position
      line = try lines.next()
    }

    let text = line.dropFirst(Self.endMark.count + 1)
    guard
      line.dropFirst(Self.endMark.count).first == Self.space,
      let code = Base64.decodeUnpadded(text, count: Self.codeByteCount),
      lines.isAtEnd
    else { throw .malformedHeader }
    wraps = try Self.wraps(of: stanzas)
    authenticated = Array(bytes[..<(start + Self.endMark.count)])
    self.code = code
  }

  /// Refuses a first line that is not that of this version.
  ///
  /// - Throws: ``AgeError/notAgeFile``, ``AgeError/versionUnknown``,
  ///   ``AgeError/malformedHeader`` for a version that could be none.
  static func checkVersion(_ line: ArraySlice<UInt8>) throws(AgeError) {
    guard line.starts(with: versionMark) else { throw .notAgeFile }
    let version = line.dropFirst(versionMark.count)
    guard !version.isEmpty, version.allSatisfy({ (0x21...0x7E).contains($0) }) else {
      throw .malformedHeader
    }
    guard version.elementsEqual(Self.version) else { throw .versionUnknown }
  }

  /// Whether a line is the one with the code, or would be if it were well formed.
  static func isLast(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: endMark)
  }

  private static func wraps(of stanzas: [AgeStanza]) throws(AgeError) -> Wraps {
    guard let first = stanzas.first else { throw .malformedHeader }
    if stanzas.contains(where: { $0.isOf(ScryptStanza.type) }) {
      guard stanzas.count == 1 else { throw .passphraseNotAlone }
      return .passphrase(try ScryptStanza(first))
    }
    var ours: [X25519Stanza] = []
    for stanza in stanzas where stanza.isOf(X25519Stanza.type) {
      ours.append(try X25519Stanza(stanza))
    }
    return .recipients(ours)
  }
}
