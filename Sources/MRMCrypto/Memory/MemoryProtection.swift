internal import CPlatform

/// What a process can do against its own memory being read by others.
public enum MemoryProtection: Sendable {
  /// Forbids core dumps, debuggers of the same user, and new privileges, for the rest of the
  /// process.
  ///
  /// - Returns: Whether the system granted all three; where it did not, say so to the user.
  public static func forbidDumps() -> Bool {
    mrm_forbid_dumps() == 0
  }
}
