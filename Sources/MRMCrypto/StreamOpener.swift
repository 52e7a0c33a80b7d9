/// Opens what ``StreamSealer`` made, chunk by chunk and in order.
public struct StreamOpener: ~Copyable {
  private let cipher = CipherContext()
  private let key: SecretBytes
  private var nonce = StreamNonce()

  /// Begins to read a stream.
  ///
  /// - Parameter key: 32 bytes; copied.
  /// - Throws: ``CryptoError/wrongLength(expected:found:)``, ``CryptoError/secretMemoryExhausted``.
  public init(key: borrowing SecretBytes) throws(CryptoError) {
    try CryptoError.require(key.count, is: ChaChaPoly.keyByteCount)
    self.key = try key.copy()
  }

  /// Opens the next chunk; one that does not open may be tried again, as the last or not.
  ///
  /// - Parameters:
  ///   - sealed: Ciphertext ‖ tag (16).
  ///   - isLast: Whether the stream was ended with this chunk.
  /// - Returns: The plaintext, all of it and only if every byte is as it was sealed.
  /// - Throws: ``CryptoError/notAuthentic`` when it is another chunk, was changed, or was not sealed
  ///   as the last (or was); ``CryptoError/primitiveFailed(_:)``.
  public mutating func open(
    _ sealed: ArraySlice<UInt8>,
    isLast: Bool
  ) throws(CryptoError) -> [UInt8] {
    guard sealed.count >= ChaChaPoly.tagByteCount else { throw .notAuthentic }
    var plaintext = [UInt8](repeating: 0, count: sealed.count - ChaChaPoly.tagByteCount)
    try unsafe plaintext.withUnsafeMutableBufferPointer { place throws(CryptoError) in
      try unsafe open(sealed, isLast: isLast, into: UnsafeMutableRawBufferPointer(place))
    }
    return plaintext
  }

  /// Opens the next chunk straight into locked memory.
  ///
  /// - Throws: As ``open(_:isLast:)``, and ``CryptoError/secretMemoryExhausted``.
  public mutating func openSecret(
    _ sealed: ArraySlice<UInt8>,
    isLast: Bool
  ) throws(CryptoError) -> SecretBytes {
    guard sealed.count >= ChaChaPoly.tagByteCount else { throw .notAuthentic }
    let plaintext = try SecretBytes(zeroed: sealed.count - ChaChaPoly.tagByteCount)
    try unsafe plaintext.withUnsafeMutableBytes { place throws(CryptoError) in
      try unsafe open(sealed, isLast: isLast, into: place)
    }
    return plaintext
  }

  private mutating func open(
    _ sealed: ArraySlice<UInt8>,
    isLast: Bool,
    into place: UnsafeMutableRawBufferPointer
  ) throws(CryptoError) {
    try unsafe cipher.open(
      sealed,
      key: key,
      nonce: nonce.bytes(isLast: isLast),
      authenticating: [],
      into: place,
    )
    nonce.advance()
  }
}

@available(*, unavailable)
extension StreamOpener: Sendable {}
