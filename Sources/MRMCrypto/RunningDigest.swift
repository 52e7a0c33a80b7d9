/// A SHA-256 over bytes that come part by part, and need not be kept secret.
public struct RunningDigest: ~Copyable {
  private var hash = SHA256()

  /// Begins before the first byte.
  public init() {}

  /// Adds the next bytes.
  public mutating func add(_ bytes: [UInt8]) {
    unsafe bytes.withUnsafeBytes { unsafe hash.add($0) }
  }

  /// The digest of all that was added.
  public consuming func finish() -> Digest { hash.finish() }
}

@available(*, unavailable)
extension RunningDigest: Sendable {}
