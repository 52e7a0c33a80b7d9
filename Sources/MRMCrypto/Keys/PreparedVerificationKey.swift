internal import COpenSSL

/// A ``VerificationKey`` that OpenSSL has read, for the many signatures of a log.
public final class PreparedVerificationKey: Sendable {
  private let key: AsymmetricKey

  /// Reads a key once.
  ///
  /// - Throws: ``CryptoError/refusedKey`` when OpenSSL does not take it.
  public init(_ key: VerificationKey) throws(CryptoError) {
    self.key = try AsymmetricKey(.ed25519, publicKey: key.bytes)
  }

  /// As ``VerificationKey/isValid(signature:for:)``.
  public func isValid(signature: [UInt8], for message: [UInt8]) -> Bool {
    VerificationKey.isValid(signature: signature, for: message, key)
  }
}
