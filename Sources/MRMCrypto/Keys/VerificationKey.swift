internal import COpenSSL

/// The public half of a ``SigningKey``: who signed is told by which key verifies.
public struct VerificationKey: Hashable, Sendable {
  /// The length of a key.
  public static let byteCount = 32

  /// The length of a signature: R (32) ‖ s (32).
  public static let signatureByteCount = 64

  /// The encoded point.
  public let bytes: [UInt8]

  /// Takes up a key that was enrolled before.
  ///
  /// Only the length is looked at. A key that comes from a stranger goes through
  /// ``init(enrolling:)``.
  ///
  /// - Throws: ``CryptoError/wrongLength(expected:found:)`` unless there are 32 bytes.
  public init(bytes: [UInt8]) throws(CryptoError) {
    try CryptoError.require(bytes.count, is: Self.byteCount)
    self.bytes = bytes
  }

  /// Takes up a key that a person brings to be enrolled.
  ///
  /// Refuses the keys of small order, under which OpenSSL verifies one fixed signature for any
  /// message at all: whoever enrolled such a key as a second approver could approve without a
  /// private key. That the person holds the private half must be shown besides, by a signature over
  /// a fresh challenge.
  ///
  /// - Throws: ``CryptoError/refusedKey`` for the 14 encodings of small order and for coordinates
  ///   that are not reduced; ``CryptoError/wrongLength(expected:found:)`` unless there are 32
  ///   bytes.
  public init(enrolling bytes: [UInt8]) throws(CryptoError) {
    try self.init(bytes: bytes)
    guard EdwardsEncoding.isReduced(bytes), !EdwardsEncoding.smallOrder.contains(bytes) else {
      throw .refusedKey
    }
  }

  /// The name of this key in entries and files: SHA-256 of its 32 bytes.
  public var keyID: Digest { Digest.sha256(bytes) }

  /// Whether the holder of the private half signed exactly this message.
  ///
  /// A signature of another length than 64 is not valid; neither is one whose s is not reduced.
  public func isValid(signature: [UInt8], for message: [UInt8]) -> Bool {
    guard let key = try? AsymmetricKey(.ed25519, publicKey: bytes) else { return false }
    return Self.isValid(signature: signature, for: message, key)
  }

  static func isValid(
    signature: [UInt8],
    for message: [UInt8],
    _ key: borrowing AsymmetricKey,
  ) -> Bool {
    guard signature.count == signatureByteCount else { return false }
    let context = unsafe EVP_MD_CTX_new()
    defer { unsafe EVP_MD_CTX_free(context) }
    return unsafe EVP_DigestVerifyInit(context, nil, nil, nil, key.pointer) == 1
      && EVP_DigestVerify(context, signature, signature.count, message, message.count) == 1
  }
}
