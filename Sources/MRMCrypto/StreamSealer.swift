/// Seals a long message chunk by chunk under one key, in one pass and in constant memory.
///
/// Numbers the chunks itself, so that no nonce comes twice. Every chunk is `ciphertext ‖ tag (16)`.
public struct StreamSealer: ~Copyable {
  private let cipher = CipherContext()
  private let key: SecretBytes
  private var nonce = StreamNonce()
  private var isDone = false

  /// Begins a stream.
  ///
  /// - Parameter key: 32 bytes, used for this stream and nothing else; copied.
  /// - Throws: ``CryptoError/wrongLength(expected:found:)``, ``CryptoError/secretMemoryExhausted``.
  public init(key: borrowing SecretBytes) throws(CryptoError) {
    try CryptoError.require(key.count, is: ChaChaPoly.keyByteCount)
    self.key = try key.copy()
  }

  /// Seals the next chunk.
  ///
  /// - Parameters:
  ///   - chunk: The plaintext; less than 2³¹ bytes.
  ///   - isLast: Whether the stream ends with it; nothing can be sealed afterwards.
  /// - Returns: Ciphertext ‖ tag (16).
  /// - Throws: ``CryptoError/primitiveFailed(_:)``.
  public mutating func seal(
    _ chunk: ArraySlice<UInt8>,
    isLast: Bool
  ) throws(CryptoError) -> [UInt8] {
    let nonce = take(isLast: isLast)
    return try unsafe chunk.withUnsafeBufferPointer { chunk throws(CryptoError) in
      try unsafe cipher.seal(
        UnsafeRawBufferPointer(chunk),
        key: key,
        nonce: nonce,
        authenticating: [],
      )
    }
  }

  /// Seals a secret as the next chunk, without a copy outside locked memory.
  ///
  /// - Throws: ``CryptoError/primitiveFailed(_:)``.
  public mutating func sealSecret(
    _ chunk: borrowing SecretBytes,
    isLast: Bool
  ) throws(CryptoError) -> [UInt8] {
    let nonce = take(isLast: isLast)
    return try unsafe chunk.withUnsafeBytes { chunk throws(CryptoError) in
      try unsafe cipher.seal(chunk, key: key, nonce: nonce, authenticating: [])
    }
  }

  /// Spends the nonce before it is used: a chunk that failed is not sealed again under it.
  private mutating func take(isLast: Bool) -> [UInt8] {
    precondition(!isDone, "nothing follows the last chunk of a stream")
    isDone = isLast
    defer { nonce.advance() }
    return nonce.bytes(isLast: isLast)
  }
}

@available(*, unavailable)
extension StreamSealer: Sendable {}
