internal import COpenSSL

/// An X25519 key (RFC 7748): what is sealed to its public half, only its holder opens.
public final class AgreementKey: Sendable {
  /// The length of a secret.
  public static let secretByteCount = 32

  /// The public half, for others to seal to.
  public let publicKey: AgreementPublicKey

  private let secret: SecretBytes
  private let key: AsymmetricKey

  /// Takes up a key from its secret, which is copied.
  ///
  /// - Throws: ``CryptoError/wrongLength(expected:found:)`` unless the secret has 32 bytes,
  ///   ``CryptoError/primitiveFailed(_:)``, ``CryptoError/secretMemoryExhausted``.
  public init(secret: borrowing SecretBytes) throws(CryptoError) {
    let key = try AsymmetricKey(.x25519, secret: secret)
    publicKey = try AgreementPublicKey(bytes: key.publicBytes())
    self.secret = try secret.copy()
    self.key = key
  }

  /// Makes a new key at random.
  ///
  /// - Throws: ``CryptoError/primitiveFailed(_:)``, ``CryptoError/secretMemoryExhausted``.
  public static func make() throws(CryptoError) -> AgreementKey {
    try AgreementKey(secret: SecretBytes.random(count: secretByteCount))
  }

  /// The secret that the two keys share: 32 bytes, not yet a key; derive one with ``HKDF``.
  ///
  /// - Throws: ``CryptoError/refusedKey`` when the other key is of small order, so that the secret
  ///   would be zero and known to all; ``CryptoError/primitiveFailed(_:)``,
  ///   ``CryptoError/secretMemoryExhausted``.
  public func sharedSecret(with other: AgreementPublicKey) throws(CryptoError) -> SecretBytes {
    let theirs = try AsymmetricKey(.x25519, publicKey: other.bytes)
    let context = unsafe EVP_PKEY_CTX_new(key.pointer, nil)
    defer { unsafe EVP_PKEY_CTX_free(context) }
    try unsafe CryptoError.check(EVP_PKEY_derive_init(context), "X25519")
    try unsafe CryptoError.check(EVP_PKEY_derive_set_peer(context, theirs.pointer), "X25519")
    let shared = try SecretBytes(zeroed: Self.secretByteCount)
    var count = shared.count
    let result = unsafe shared.withUnsafeMutableBytes { place in
      unsafe EVP_PKEY_derive(
        context,
        place.baseAddress?.assumingMemoryBound(to: UInt8.self),
        &count,
      )
    }
    guard result == 1 else { throw .refusedKey }
    try CryptoError.require(count, is: Self.secretByteCount)
    return shared
  }

  /// Lends the secret to `body`, to be sealed and stored.
  public func withSecret<Result: ~Copyable, Failure: Error>(
    _ body: (borrowing SecretBytes) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(secret)
  }
}
