internal import MRMCrypto

/// The random key of one record; every version is sealed under a key of its own derived from it.
public final class RecordKey: Sendable {
  /// Its length in bytes.
  static let byteCount = 32
  private static let saltByteCount = 32
  private static let overheadBytes = 2 + 32 + 32 + 16

  let secret: SecretBytes

  init(secret: consuming SecretBytes) {
    self.secret = secret
  }

  /// A new random key.
  ///
  /// - Throws: ``VaultError/primitive(_:)``.
  public static func make() throws(VaultError) -> RecordKey {
    do { return RecordKey(secret: try SecretBytes.random(count: byteCount)) } catch {
      throw VaultError(error)
    }
  }

  /// Seals content for one place.
  ///
  /// - Returns: version (1) ‖ suite (1) ‖ salt (32) ‖ commitment (32) ‖ ciphertext ‖ tag (16); the
  ///   plaintext is padded, see `docs/vault-format.md`.
  /// - Throws: ``VaultError/tooLarge(limit:)`` above 64 MiB, ``VaultError/primitive(_:)``.
  public func seal(_ content: [UInt8], for context: SealingContext) throws(VaultError) -> [UInt8] {
    let padded = try Padding.padded(content)
    let bound = context.bytes
    do {
      let salt = try Randomness.bytes(Self.saltByteCount)
      let derived = try versionKey(salt: salt, bound: bound)
      let ciphertext = try ChaChaPoly.seal(
        padded,
        key: derived.slice(0..<32),
        authenticating: bound,
      )
      return FormatHeader.bytes + salt + Self.commitment(in: derived) + ciphertext
    } catch {
      throw VaultError(error)
    }
  }

  /// Checks what can be said of a blob without its key.
  ///
  /// - Parameters:
  ///   - start: Its first two bytes, or more.
  ///   - count: How many it has.
  /// - Throws: ``VaultError/formatTooNew(found:newestKnown:)``; ``VaultError/malformed`` when no
  ///   content is padded to that size.
  public static func checkForm(ofBlobBeginning start: [UInt8], count: Int) throws(VaultError) {
    try FormatHeader.check(start)
    let padded = count - overheadBytes
    guard padded >= Padding.bucketBytes, Padding.paddedSize(padded) == padded else {
      throw .malformed
    }
  }

  /// Opens what was sealed for one place, and nothing else.
  ///
  /// - Throws: ``VaultError/notAuthentic`` when a byte was changed or the place is another one,
  ///   ``VaultError/formatTooNew(found:newestKnown:)``, ``VaultError/malformed``.
  public func open(_ blob: [UInt8], for context: SealingContext) throws(VaultError) -> [UInt8] {
    try FormatHeader.check(blob)
    guard blob.count > Self.overheadBytes else { throw .malformed }
    let bound = context.bytes
    let padded: [UInt8]
    do throws(CryptoError) {
      let derived = try versionKey(salt: Array(blob[2..<34]), bound: bound)
      // The commitment first: no blob opens under two keys.
      guard ConstantTime.equal(Self.commitment(in: derived), Array(blob[34..<66])) else {
        throw .notAuthentic
      }
      padded = try ChaChaPoly.open(
        blob[66...],
        key: derived.slice(0..<32),
        authenticating: bound,
      )
    } catch {
      throw VaultError(error)
    }
    return try Padding.content(of: padded)
  }

  /// AEAD key (32) ‖ commitment (32), for one salt and one place.
  private func versionKey(
    salt: [UInt8],
    bound: [UInt8],
  ) throws(CryptoError) -> SecretBytes {
    try HKDF.deriveSecret(from: secret, salt: salt, info: bound, count: 64)
  }

  private static func commitment(in derived: borrowing SecretBytes) -> [UInt8] {
    unsafe derived.withUnsafeBytes { bytes in unsafe Array(bytes[32...]) }
  }
}
