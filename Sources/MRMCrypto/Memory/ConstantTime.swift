internal import COpenSSL

/// Comparisons that do not tell, by the time they take, where two values differ.
public enum ConstantTime: Sendable {
  /// Whether both arrays hold the same bytes; only their lengths show in the time.
  public static func equal(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    guard a.count == b.count else { return false }
    return unsafe CRYPTO_memcmp(a, b, a.count) == 0
  }
}
