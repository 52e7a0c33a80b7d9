/// What may be done with an incident as a whole.
public enum IncidentAction: Hashable, CaseIterable, Sendable {
  /// Change its facts, accounts, sources or children; its state stays.
  case edit
  /// Hand it in for verification, or again with an answer.
  case submit
  /// Send it back with a question.
  case `return`
}
