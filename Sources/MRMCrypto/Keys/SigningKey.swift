internal import COpenSSL

/// One person's Ed25519 key (RFC 8032): what is signed with it, that person said.
public final class SigningKey: Sendable {
  /// The length of a seed.
  public static let seedByteCount = 32

  /// The public half, to be enrolled and to be shown.
  public let verificationKey: VerificationKey

  private let seed: SecretBytes
  private let key: AsymmetricKey

  /// Takes up a key from its seed, which is copied.
  ///
  /// - Throws: ``CryptoError/wrongLength(expected:found:)`` unless the seed has 32 bytes,
  ///   ``CryptoError/primitiveFailed(_:)``, ``CryptoError/secretMemoryExhausted``.
  public init(seed: borrowing SecretBytes) throws(CryptoError) {
    let key = try AsymmetricKey(.ed25519, secret: seed)
    verificationKey = try VerificationKey(bytes: key.publicBytes())
    self.seed = try seed.copy()
    self.key = key
  }

  /// Makes a new key at random.
  ///
  /// - Throws: ``CryptoError/primitiveFailed(_:)``, ``CryptoError/secretMemoryExhausted``.
  public static func make() throws(CryptoError) -> SigningKey {
    try SigningKey(seed: SecretBytes.random(count: seedByteCount))
  }

  /// Signs a message; the same message always gives the same signature.
  ///
  /// - Returns: R (32) ‖ s (32).
  /// - Throws: ``CryptoError/primitiveFailed(_:)``.
  public func sign(_ message: [UInt8]) throws(CryptoError) -> [UInt8] {
    let context = unsafe EVP_MD_CTX_new()
    defer { unsafe EVP_MD_CTX_free(context) }
    var signature = [UInt8](repeating: 0, count: VerificationKey.signatureByteCount)
    var count = signature.count
    guard
      unsafe EVP_DigestSignInit(context, nil, nil, nil, key.pointer) == 1,
      unsafe EVP_DigestSign(context, &signature, &count, message, message.count) == 1,
      count == signature.count
    else { throw .primitiveFailed("Ed25519") }
    return signature
  }

  /// Lends the seed to `body`, to be sealed and stored.
  public func withSeed<Result: ~Copyable, Failure: Error>(
    _ body: (borrowing SecretBytes) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(seed)
  }
}
