/// The public half of an ``AgreementKey``: to whom something is sealed.
public struct AgreementPublicKey: Hashable, Sendable {
  /// The length of a key.
  public static let byteCount = 32

  /// The u-coordinate, little-endian (RFC 7748).
  public let bytes: [UInt8]

  /// Takes up a key.
  ///
  /// Keys of small order are refused where they would do harm: in
  /// ``AgreementKey/sharedSecret(with:)``.
  ///
  /// - Throws: ``CryptoError/wrongLength(expected:found:)`` unless there are 32 bytes.
  public init(bytes: [UInt8]) throws(CryptoError) {
    try CryptoError.require(bytes.count, is: Self.byteCount)
    self.bytes = bytes
  }
}
