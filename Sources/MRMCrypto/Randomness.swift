internal import COpenSSL

/// Chance for what may be seen: identifiers, salts, nonces.
///
/// Keys come from ``SecretBytes/random(count:)``.
public enum Randomness: Sendable {
  /// Draws `count` unpredictable bytes.
  ///
  /// - Throws: ``CryptoError/primitiveFailed(_:)`` when there is no randomness to be had.
  public static func bytes(_ count: Int) throws(CryptoError) -> [UInt8] {
    let length = try length(count)
    var bytes = [UInt8](repeating: 0, count: count)
    try unsafe CryptoError.check(RAND_bytes(&bytes, length), "random")
    return bytes
  }

  /// The length as OpenSSL takes it.
  static func length(_ count: Int) throws(CryptoError) -> Int32 {
    precondition(count >= 0, "there is no negative number of bytes")
    guard let length = Int32(exactly: count) else {
      throw .wrongLength(expected: Int(Int32.max), found: count)
    }
    return length
  }
}
