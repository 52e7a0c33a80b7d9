internal import COpenSSL

/// A key from a passphrase, made dear to guess by memory: scrypt (RFC 7914).
public enum Scrypt: Sendable {
  /// The length of every derived key.
  public static let byteCount = 32

  /// Beside its table scrypt needs a few KiB; OpenSSL counts them against the same limit.
  private static let slackBytes = 1 << 20

  /// Derives the key that a passphrase and a salt stand for.
  ///
  /// Takes ``ScryptCost/memoryBytes`` of memory, which cannot be locked, and about a second at
  /// ``ScryptCost/standard``. If it fails it never tries something cheaper.
  ///
  /// - Parameters:
  ///   - passphrase: As typed, in UTF-8.
  ///   - salt: Public and random; 32 bytes in our formats.
  ///   - cost: What guessing shall cost.
  /// - Returns: 32 bytes.
  /// - Throws: ``CryptoError/primitiveFailed(_:)``, most likely for want of memory, or
  ///   ``CryptoError/secretMemoryExhausted``.
  public static func deriveKey(
    passphrase: borrowing SecretBytes,
    salt: [UInt8],
    cost: ScryptCost
  ) throws(CryptoError) -> SecretBytes {
    let key = try SecretBytes(zeroed: byteCount)
    let result = unsafe key.withUnsafeMutableBytes { place in
      unsafe passphrase.withUnsafeBytes { passphrase in
        // With a limit of 0 OpenSSL means 32 MiB, and refuses every cost we accept.
        unsafe EVP_PBE_scrypt(
          passphrase.baseAddress?.assumingMemoryBound(to: CChar.self),
          passphrase.count,
          salt,
          salt.count,
          UInt64(1) << UInt64(cost.exponent),
          UInt64(ScryptCost.blockSize),
          UInt64(ScryptCost.parallelism),
          UInt64(cost.memoryBytes + slackBytes),
          place.baseAddress?.assumingMemoryBound(to: UInt8.self),
          place.count,
        )
      }
    }
    try CryptoError.check(result, "scrypt")
    return key
  }
}
