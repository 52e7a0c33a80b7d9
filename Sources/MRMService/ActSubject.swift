internal import MRMModel

/// What an act is tried on, as far as it was found when the act is refused.
struct ActSubject {
  /// The incident.
  var incident: Identifier<Incident>?
  /// The violation of it.
  var violation: Identifier<Violation>?
}
