internal import COpenSSL

/// Keys from a key: HKDF with SHA-256, extract and expand (RFC 5869).
public enum HKDF: Sendable {
  /// OpenSSL 3.0 keeps the context in a buffer of this size; longer ones are refused, not cut.
  public static let maximumInfoByteCount = 1024

  /// The most one derivation gives, by RFC 5869: 255 hashes.
  public static let maximumByteCount = 255 * Digest.byteCount

  /// Derives a secret for one purpose.
  ///
  /// - Parameters:
  ///   - secret: The key to derive from: strong, never a passphrase, not empty.
  ///   - salt: Public, best random; may be empty.
  ///   - info: The purpose and the place, so that no two uses share a key.
  ///   - count: How many bytes; 1 to ``maximumByteCount``.
  /// - Returns: `count` bytes in locked memory.
  /// - Throws: ``CryptoError/wrongLength(expected:found:)`` when `count` or `info` is too long,
  ///   ``CryptoError/primitiveFailed(_:)``, ``CryptoError/secretMemoryExhausted``.
  public static func deriveSecret(
    from secret: borrowing SecretBytes,
    salt: [UInt8],
    info: [UInt8],
    count: Int
  ) throws(CryptoError) -> SecretBytes {
    guard info.count <= maximumInfoByteCount else {
      throw .wrongLength(expected: maximumInfoByteCount, found: info.count)
    }
    guard count <= maximumByteCount else {
      throw .wrongLength(expected: maximumByteCount, found: count)
    }
    let derived = try SecretBytes(zeroed: count)
    let result = unsafe derived.withUnsafeMutableBytes { place in
      unsafe secret.withUnsafeBytes { secret in
        unsafe mrm_hkdf_sha256(
          Fetched.hkdf,
          secret.baseAddress,
          secret.count,
          salt,
          salt.count,
          info,
          info.count,
          place.baseAddress,
          place.count,
        )
      }
    }
    try CryptoError.check(result, "HKDF-SHA-256")
    return derived
  }
}
