import MRMExchange
import MRMModel

/// Where levels disagree as JSON, in lists and queues.
enum DisagreementDocument {
  /// A list; nil where there is none, so that it is left out.
  static func json(_ disagreements: [LevelDisagreement]) -> JSONValue? {
    disagreements.isEmpty ? nil : .array(disagreements.map(\.json))
  }
}
