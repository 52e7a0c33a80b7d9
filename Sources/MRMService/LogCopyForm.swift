internal import MRMVault

/// How a copy of the log leaves the store.
public enum LogCopyForm: Hashable, Sendable {
  /// As an age file for these, and nobody else.
  case sealed([LogRecipient])
  /// As text that anybody reads.
  case plain
}

/// Somebody to whom a copy of the log is sealed.
public struct LogRecipient: Hashable, Sendable {
  let age: AgeRecipient

  /// Reads what they told: `age1…`.
  ///
  /// - Throws: ``AgeError/malformedRecipient``.
  public init(_ text: String) throws {
    age = try AgeRecipient(text: text)
  }
}
