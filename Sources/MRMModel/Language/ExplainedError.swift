/// An error that says what is wrong and what to do about it, in the reader's language.
///
/// Neither sentence ever holds case data: an identity at most, never a name, a place or a text.
public protocol ExplainedError: Error, Sendable {
  /// What is wrong: a lower-case clause without a full stop.
  func problem(in language: Language) -> String
  /// What to do: an imperative; empty when nothing can be done.
  func remedy(in language: Language) -> String
}
