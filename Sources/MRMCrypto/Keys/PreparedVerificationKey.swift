internal import COpenSSL

/// A ``VerificationKey`` that OpenSSL has read, for the many signatures of a log.
public final class PreparedVerificationKey: Sendable {
  private let key: AsymmetricKey
  /// The address of a context that stands ready to check and is only ever copied, which OpenSSL
  /// allows from several threads: to ready one for each signature, it searches its providers.
  private let ready: UInt

  /// Reads a key once.
  ///
  /// - Throws: ``CryptoError/refusedKey`` when OpenSSL does not take it.
  public init(_ key: VerificationKey) throws(CryptoError) {
    self.key = try AsymmetricKey(.ed25519, publicKey: key.bytes)
    let context = unsafe EVP_MD_CTX_new()
    ready = UInt(bitPattern: context)
    try CryptoError.check(
      unsafe EVP_DigestVerifyInit(context, nil, nil, nil, self.key.pointer),
      "Ed25519",
    )
  }

  deinit {
    unsafe EVP_MD_CTX_free(OpaquePointer(bitPattern: ready))
  }

  /// As ``VerificationKey/isValid(signature:for:)``.
  public func isValid(signature: [UInt8], for message: [UInt8]) -> Bool {
    guard signature.count == VerificationKey.signatureByteCount else { return false }
    let context = unsafe EVP_MD_CTX_new()
    defer { unsafe EVP_MD_CTX_free(context) }
    guard unsafe EVP_MD_CTX_copy_ex(context, OpaquePointer(bitPattern: ready)) == 1 else {
      // The first releases of OpenSSL 3.0 copy no context without a digest of its own.
      return VerificationKey.isValid(signature: signature, for: message, key)
    }
    return unsafe EVP_DigestVerify(context, signature, signature.count, message, message.count) == 1
  }
}
