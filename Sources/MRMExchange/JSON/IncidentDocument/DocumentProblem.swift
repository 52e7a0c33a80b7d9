public import MRMModel

/// One thing that is wrong with a document, and where; never what stands there.
public struct DocumentProblem: ExplainedError, Hashable {
  /// The value, or the place of one that is missing.
  public let pointer: JSONPointer
  /// What is wrong.
  public let reason: Reason

  /// What can be wrong with a value.
  public enum Reason: Hashable, Sendable {
    /// A text or number that is not the value it should be.
    case value(ValueError)
    /// A value of another kind than this.
    case notA(Shape)
    /// A key that the schema does not know.
    case unknownKey
    /// An answer to a question of another kind, or of a branch that was not taken.
    case notAsked
    /// What a decision finds, and nobody enters.
    case found
    /// A value that must be there.
    case missing
    /// A value that stands there twice: an identity, a number, a party.
    case repeated
    /// A list of more elements than the limit.
    case tooMany(limit: Int)
    /// A number of a violation or source outside 1 to the limit.
    case number(limit: Int)
    /// Not an identity: a UUID in lower case.
    case identity
    /// An identity in an incident that is not stored yet.
    case identityOfNew
    /// The number of a violation that the document does not hold.
    case noSuchViolation
    /// More or fewer parties than the form of the attribution takes.
    case partiesOfForm
    /// A place in an area and in the country only at once.
    case placeTwice
    /// An identity that is withheld and given at once, or withheld of someone not stored yet.
    case withheld
    /// The name of another schema, or of a later one.
    case otherSchema
  }

  /// The kinds of JSON value that a document holds.
  public enum Shape: Hashable, Sendable {
    case object
    case list
    case text
    case wholeNumber
    case truthValue
    /// Degrees: a decimal number, or a text with one.
    case degrees
    /// Years, or an object with months.
    case age
  }

  /// Creates a problem.
  public init(_ reason: Reason, at pointer: JSONPointer) {
    self.pointer = pointer
    self.reason = reason
  }

  /// See ``ExplainedError``: the place, then what is wrong.
  public func problem(in language: Language) -> String {
    let text = reason.problem(in: language)
    guard !pointer.steps.isEmpty else { return text }
    return Phrase(fr: "\(pointer) : \(text)", en: "\(pointer): \(text)")(language)
  }

  /// See ``ExplainedError``.
  public func remedy(in language: Language) -> String {
    reason.remedy(in: language)
  }
}
