/// The name of a meeting that a person can say: `M-7K3FQ2`.
public struct MeetingHandle: Hashable, Sendable, CustomStringConvertible {
  /// The handle as people write it.
  public let description: String

  /// The handle of a meeting.
  public init(of meeting: Identifier<Meeting>) {
    description = "M-" + SpokenLetters.first(of: meeting.bytes)
  }

  /// Reads a handle that somebody typed, as ``SpokenLetters`` are read; the `M-` may be left out.
  ///
  /// - Throws: ``ValueError/meeting``.
  public init(parsing text: String) throws(ValueError) {
    guard let letters = SpokenLetters.reading(text, after: "M-") else { throw .meeting }
    description = "M-" + letters
  }
}
