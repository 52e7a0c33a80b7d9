internal import MRMStore
internal import MRMVault

/// How a file leaves the store.
public enum OutgoingForm: Hashable, Sendable {
  /// As an age file for these, and nobody else.
  case sealed([Recipient])
  /// As it is, for anybody who has it.
  case plain
}

/// Somebody to whom what leaves the store is sealed.
public struct Recipient: Hashable, Sendable {
  let age: AgeRecipient

  /// Reads what they told: `age1…`.
  ///
  /// - Throws: ``AgeError/malformedRecipient``.
  public init(_ text: String) throws {
    age = try AgeRecipient(text: text)
  }
}

extension OutgoingForm {
  /// Writes a file in this form.
  ///
  /// - Parameters:
  ///   - file: Where it goes; the caller finishes it.
  ///   - content: Is given to whom it is sealed, each once, and takes the bytes of its content to the
  ///     sink.
  /// - Returns: What `content` returns.
  /// - Throws: ``AgeError``; what `content` and the file throw.
  func write<Answer>(
    to file: UnfinishedFile,
    _ content: ([AgeRecipient], ([UInt8]) throws -> Void) throws -> Answer,
  ) throws -> Answer {
    switch self {
    case .plain:
      return try content([]) { try file.write($0) }
    case .sealed(let recipients):
      var seen: Set<Recipient> = []
      let distinct = recipients.filter { seen.insert($0).inserted }.map(\.age)
      var writer = try AgeWriter(to: distinct) { try file.write($0) }
      let answer = try content(distinct) { try writer.write($0) }
      try writer.finish()
      return answer
    }
  }
}
