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

  /// Takes up a key that somebody gives to have things sealed to it.
  ///
  /// Refuses the keys of small order, to which anybody holds the secret, and coordinates that are
  /// not reduced: whoever derives a key from these bytes and those of the true key gets two.
  ///
  /// - Throws: ``CryptoError/refusedKey``; ``CryptoError/wrongLength(expected:found:)`` unless there
  ///   are 32 bytes; ``CryptoError/primitiveFailed(_:)``, ``CryptoError/secretMemoryExhausted``.
  public init(enrolling bytes: [UInt8]) throws(CryptoError) {
    try self.init(bytes: bytes)
    guard Self.isReduced(bytes) else { throw .refusedKey }
    _ = try AgreementKey.make().sharedSecret(with: self)
  }

  /// Whether u is below p = 2²⁵⁵ − 19, in little-endian bytes.
  private static func isReduced(_ bytes: [UInt8]) -> Bool {
    guard let lowest = bytes.first, let highest = bytes.last, highest <= 0x7F else { return false }
    let isNearTop = highest == 0x7F && bytes.dropFirst().dropLast().allSatisfy { $0 == 0xFF }
    return !(isNearTop && lowest >= 0xED)
  }
}
