internal import COpenSSL

/// The part of OpenSSL's memory that is locked, guarded and not dumped; made once, at the first
/// secret.
enum SecureHeap {
  /// What the system granted.
  enum State: Hashable, Sendable {
    /// In memory, never in swap.
    case locked
    /// Guarded and not dumped, but the limit on locked memory was too small.
    case unlocked
    /// None: secrets lie on the ordinary heap, and are wiped all the same.
    case unavailable
  }

  /// A power of two, as OpenSSL asks: room for 32,768 keys, an eighth of the usual limit on locking.
  private static let byteCount = 1 << 20

  /// The length of a key, and the smallest piece OpenSSL hands out.
  private static let smallestPiece = 32

  static let state: State =
    switch CRYPTO_secure_malloc_init(byteCount, smallestPiece) {
    case 1: .locked
    case 2: .unlocked
    default: .unavailable
    }

  /// Zeroed bytes, at least one; `nil` when the heap is used up.
  static func reserve(_ count: Int) -> UnsafeMutableRawPointer? {
    // Asking makes the heap, before OpenSSL would fall back to the ordinary one.
    _ = state
    return unsafe mrm_secure_zalloc(max(count, 1))
  }

  /// Wipes what was reserved and gives it back.
  static func release(_ place: UnsafeMutableRawPointer?, count: Int) {
    unsafe mrm_secure_clear_free(place, max(count, 1))
  }
}
