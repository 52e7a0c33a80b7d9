/// Sealed bytes: ChaCha20-Poly1305 (RFC 8439), the one cipher of every format here.
///
/// Sealed is `ciphertext ‖ tag (16)`; the ciphertext is as long as the plaintext. Functions without
/// a `nonce` use twelve zero bytes: **their key must seal one message and no other.** Derive it
/// with a fresh salt each time; two messages under one key and nonce give both away.
public enum ChaChaPoly: Sendable {
  /// The length of a key.
  public static let keyByteCount = 32

  /// The length of a nonce.
  public static let nonceByteCount = 12

  /// The length of the tag, and so of what sealing adds.
  public static let tagByteCount = 16

  /// For keys that are used once.
  private static let zeroNonce = [UInt8](repeating: 0, count: nonceByteCount)

  /// Seals a message under a key that is used for nothing else.
  ///
  /// - Parameters:
  ///   - plaintext: What to protect; less than 2³¹ bytes.
  ///   - key: 32 bytes, used once.
  ///   - context: Where the message belongs; authenticated, not encrypted, not in the result.
  /// - Returns: Ciphertext ‖ tag (16).
  /// - Throws: ``CryptoError/wrongLength(expected:found:)`` or ``CryptoError/primitiveFailed(_:)``.
  public static func seal(
    _ plaintext: [UInt8],
    key: borrowing SecretBytes,
    authenticating context: [UInt8]
  ) throws(CryptoError) -> [UInt8] {
    try seal(plaintext, key: key, nonce: zeroNonce, authenticating: context)
  }

  /// Seals a message under a key that seals others too, each under a nonce of its own.
  ///
  /// - Parameters:
  ///   - plaintext: What to protect; less than 2³¹ bytes.
  ///   - key: 32 bytes.
  ///   - nonce: 12 bytes, never used with this key before.
  ///   - context: Where the message belongs; authenticated, not encrypted, not in the result.
  /// - Returns: Ciphertext ‖ tag (16).
  /// - Throws: ``CryptoError/wrongLength(expected:found:)`` or ``CryptoError/primitiveFailed(_:)``.
  public static func seal(
    _ plaintext: [UInt8],
    key: borrowing SecretBytes,
    nonce: [UInt8],
    authenticating context: [UInt8]
  ) throws(CryptoError) -> [UInt8] {
    let cipher = CipherContext()
    return try unsafe plaintext.withUnsafeBufferPointer { plaintext throws(CryptoError) in
      try unsafe cipher.seal(
        UnsafeRawBufferPointer(plaintext),
        key: key,
        nonce: nonce,
        authenticating: context,
      )
    }
  }

  /// Seals key material under a key that is used for nothing else, without a copy outside locked
  /// memory.
  ///
  /// - Returns: Ciphertext ‖ tag (16).
  /// - Throws: ``CryptoError/wrongLength(expected:found:)`` or ``CryptoError/primitiveFailed(_:)``.
  public static func sealSecret(
    _ secret: borrowing SecretBytes,
    key: borrowing SecretBytes,
    authenticating context: [UInt8]
  ) throws(CryptoError) -> [UInt8] {
    let cipher = CipherContext()
    return try unsafe secret.withUnsafeBytes { plaintext throws(CryptoError) in
      try unsafe cipher.seal(plaintext, key: key, nonce: zeroNonce, authenticating: context)
    }
  }

  /// Opens what ``seal(_:key:authenticating:)`` made.
  ///
  /// - Returns: The plaintext, all of it and only if every byte is as it was sealed.
  /// - Throws: ``CryptoError/notAuthentic``, also when bytes are missing;
  ///   ``CryptoError/wrongLength(expected:found:)``, ``CryptoError/primitiveFailed(_:)``.
  public static func open(
    _ sealed: ArraySlice<UInt8>,
    key: borrowing SecretBytes,
    authenticating context: [UInt8]
  ) throws(CryptoError) -> [UInt8] {
    try open(sealed, key: key, nonce: zeroNonce, authenticating: context)
  }

  /// Opens what ``seal(_:key:nonce:authenticating:)`` made.
  ///
  /// - Returns: The plaintext, all of it and only if every byte is as it was sealed.
  /// - Throws: ``CryptoError/notAuthentic``, also when bytes are missing;
  ///   ``CryptoError/wrongLength(expected:found:)``, ``CryptoError/primitiveFailed(_:)``.
  public static func open(
    _ sealed: ArraySlice<UInt8>,
    key: borrowing SecretBytes,
    nonce: [UInt8],
    authenticating context: [UInt8]
  ) throws(CryptoError) -> [UInt8] {
    guard sealed.count >= tagByteCount else { throw .notAuthentic }
    let cipher = CipherContext()
    var plaintext = [UInt8](repeating: 0, count: sealed.count - tagByteCount)
    try unsafe plaintext.withUnsafeMutableBufferPointer { place throws(CryptoError) in
      let place = UnsafeMutableRawBufferPointer(place)
      try unsafe cipher.open(
        sealed,
        key: key,
        nonce: nonce,
        authenticating: context,
        into: place,
      )
    }
    return plaintext
  }

  /// Opens what ``sealSecret(_:key:authenticating:)`` made, straight into locked memory.
  ///
  /// - Throws: ``CryptoError/notAuthentic``, also when bytes are missing;
  ///   ``CryptoError/wrongLength(expected:found:)``, ``CryptoError/primitiveFailed(_:)``,
  ///   ``CryptoError/secretMemoryExhausted``.
  public static func openSecret(
    _ sealed: [UInt8],
    key: borrowing SecretBytes,
    authenticating context: [UInt8]
  ) throws(CryptoError) -> SecretBytes {
    guard sealed.count >= tagByteCount else { throw .notAuthentic }
    let cipher = CipherContext()
    let secret = try SecretBytes(zeroed: sealed.count - tagByteCount)
    try unsafe secret.withUnsafeMutableBytes { place throws(CryptoError) in
      try unsafe cipher.open(
        sealed[...],
        key: key,
        nonce: zeroNonce,
        authenticating: context,
        into: place,
      )
    }
    return secret
  }
}
