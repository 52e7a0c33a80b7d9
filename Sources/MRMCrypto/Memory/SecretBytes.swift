internal import COpenSSL

/// Secret bytes of fixed length in locked memory, wiped when their only owner lets go.
///
/// They lie on OpenSSL's secure heap: 1 MiB between guard pages, kept out of swap and of core
/// dumps. The type cannot be copied by accident, has no description and no `Hashable` conformance.
/// Never put what it holds into an `Array`, `String` or `Data`: those leave copies behind that
/// nobody wipes.
public struct SecretBytes: ~Copyable, Sendable {
  /// How many bytes are held; zero is allowed.
  public let count: Int

  /// Where they lie.
  ///
  /// An integer, because a pointer is not `Sendable`; nothing else refers to the place.
  private let address: UInt

  /// Whether the secrets of this process cannot be swapped out.
  ///
  /// `false` where the limit on locked memory is too small (`ulimit -l`): secrets are still wiped,
  /// and kept out of core dumps if the heap could be made at all.
  public static var isLocked: Bool { SecureHeap.state == .locked }

  /// Reserves zeroed bytes.
  init(zeroed count: Int) throws(CryptoError) {
    precondition(count >= 0, "a secret has no negative length")
    guard let place = unsafe SecureHeap.reserve(count) else { throw .secretMemoryExhausted }
    self.address = UInt(bitPattern: place)
    self.count = count
  }

  /// Creates a secret that `body` writes in place; the bytes are zero before.
  ///
  /// - Parameters:
  ///   - count: The length in bytes.
  ///   - body: Writes the secret. The buffer must not outlive the call.
  /// - Throws: ``CryptoError/secretMemoryExhausted``, or what `body` throws; the bytes are wiped
  ///   then.
  public init(count: Int, filling body: (UnsafeMutableRawBufferPointer) throws -> Void) throws {
    let secret = try SecretBytes(zeroed: count)
    try unsafe secret.withUnsafeMutableBytes(body)
    self = secret
  }

  /// Copies bytes that came from outside, such as a test vector or a parsed file.
  ///
  /// The source array is **not** wiped: an array cannot be wiped with certainty. Use this only
  /// where the source is public, or where nothing better than an array ever held the secret.
  ///
  /// - Throws: ``CryptoError/secretMemoryExhausted``.
  public init(copying bytes: [UInt8]) throws(CryptoError) {
    try self.init(zeroed: bytes.count)
    unsafe withUnsafeMutableBytes { place in unsafe place.copyBytes(from: bytes) }
  }

  deinit {
    unsafe SecureHeap.release(UnsafeMutableRawPointer(bitPattern: address), count: count)
  }

  /// Draws a secret from OpenSSL's private random generator.
  ///
  /// - Throws: ``CryptoError/primitiveFailed(_:)`` when there is no randomness to be had.
  public static func random(count: Int) throws(CryptoError) -> SecretBytes {
    let secret = try SecretBytes(zeroed: count)
    let length = try Randomness.length(count)
    try unsafe secret.withUnsafeMutableBytes { place throws(CryptoError) in
      try unsafe CryptoError.check(RAND_priv_bytes(place.baseAddress, length), "random")
    }
    return secret
  }

  /// Lends the bytes to `body`, which must neither keep the buffer nor copy it into an array.
  public func withUnsafeBytes<Result: ~Copyable, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try unsafe body(
      UnsafeRawBufferPointer(start: UnsafeRawPointer(bitPattern: address), count: count)
    )
  }

  /// Lends the bytes for writing, to whoever has just made them.
  func withUnsafeMutableBytes<Result: ~Copyable, Failure: Error>(
    _ body: (UnsafeMutableRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try unsafe body(
      UnsafeMutableRawBufferPointer(
        start: UnsafeMutableRawPointer(bitPattern: address),
        count: count,
      )
    )
  }
}
