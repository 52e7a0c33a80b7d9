/// The name of a proposal or an invitation that a person can say: `P-7K3FQ2`.
public struct ProposalHandle: Hashable, Sendable, CustomStringConvertible {
  /// The handle as people write it.
  public let description: String

  /// The handle of a proposal or an invitation.
  public init<Subject>(of id: Identifier<Subject>) {
    description = "P-" + SpokenLetters.first(of: id.bytes)
  }

  /// Reads a handle that somebody typed, as ``SpokenLetters`` are read; the `P-` may be left out.
  ///
  /// - Throws: ``ValueError/proposal``.
  public init(parsing text: String) throws(ValueError) {
    guard let letters = SpokenLetters.reading(text, after: "P-") else { throw .proposal }
    description = "P-" + letters
  }
}
