internal import MRMCrypto

/// A file in the age format (age-encryption.org/v1) whose header was read, and that is still locked.
///
/// Whether it is armored is seen from its first byte. Nothing of its content is read before it is
/// unlocked, and nothing is believed: ``AgeContent`` gives out each part when it is authentic.
public struct AgeFile: ~Copyable {
  private static let nonceByteCount = 16

  /// What the header says.
  public let header: AgeHeader

  private var input: BufferedSource

  /// Whether it opens with a passphrase, not with an identity.
  public var needsPassphrase: Bool {
    switch header.wraps {
    case .passphrase: true
    case .recipients: false
    }
  }

  /// Reads the header of a file.
  ///
  /// - Throws: ``AgeError`` when it is not a header or breaks a limit, or what the source throws.
  public init(reading source: @escaping AgeSource) throws {
    var input = BufferedSource(source)
    if try ArmorReader.isNext(in: &input) {
      let armor = ArmorReader(input)
      input = BufferedSource { try armor.next() }
    }
    header = try AgeHeader(parsing: Self.headerBytes(from: &input))
    self.input = input
  }

  /// Opens the file for one of the identities.
  ///
  /// - Throws: ``AgeError/noMatchingIdentity``, ``AgeError/needsPassphrase``,
  ///   ``AgeError/weakShare``, ``AgeError/headerChanged``, ``AgeError/cutShort``,
  ///   ``AgeError/primitive(_:)``, or what the source throws.
  public consuming func unlock(with identities: [AgeIdentity]) throws -> AgeContent {
    guard case .recipients(let stanzas) = header.wraps else { throw AgeError.needsPassphrase }
    for stanza in stanzas {
      for identity in identities {
        if let fileKey = try stanza.fileKey(for: identity) { return try content(fileKey) }
      }
    }
    throw AgeError.noMatchingIdentity
  }

  /// Opens the file with its passphrase, in the time and memory that its maker chose.
  ///
  /// - Throws: ``AgeError/wrongPassphrase``, ``AgeError/needsIdentity``,
  ///   ``AgeError/headerChanged``, ``AgeError/cutShort``, ``AgeError/primitive(_:)``, or what the
  ///   source throws.
  public consuming func unlock(with passphrase: borrowing Passphrase) throws -> AgeContent {
    guard case .passphrase(let stanza) = header.wraps else { throw AgeError.needsIdentity }
    guard let fileKey = try stanza.fileKey(for: passphrase) else {
      throw AgeError.wrongPassphrase
    }
    return try content(fileKey)
  }

  /// Opens the file with its own key.
  ///
  /// - Throws: ``AgeError/headerChanged``, ``AgeError/cutShort``, ``AgeError/primitive(_:)``, or what
  ///   the source throws.
  consuming func content(_ fileKey: borrowing AgeFileKey) throws -> AgeContent {
    let code = try fileKey.code(ofHeader: header.authenticated)
    guard ConstantTime.equal(code, header.code) else { throw AgeError.headerChanged }
    guard try input.fill(to: Self.nonceByteCount) >= Self.nonceByteCount else {
      throw AgeError.cutShort
    }
    let nonce = Array(input.take(Self.nonceByteCount))
    return try AgeContent(input, key: try fileKey.payloadKey(nonce: nonce))
  }

  /// The lines up to the one with the code.
  private static func headerBytes(from input: inout BufferedSource) throws -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let isFirst = bytes.isEmpty
      guard let line = try input.takeLine(limit: AgeLimits.lineBytes + 1) else {
        throw isFirst ? AgeError.notAgeFile : .malformedHeader
      }
      bytes += line
      guard bytes.count <= AgeLimits.headerBytes else {
        throw AgeError.headerTooLong(limit: AgeLimits.headerBytes)
      }
      // Not to look for the end of a header in something else.
      if isFirst { try AgeHeader.checkVersion(line.dropLast()) }
      if AgeHeader.isLast(line) { return bytes }
    }
  }
}

@available(*, unavailable)
extension AgeFile: Sendable {}
