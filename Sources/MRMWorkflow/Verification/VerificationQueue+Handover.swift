public import MRMModel

extension VerificationQueue {
  /// Whether a person is to see to it that children who are held are handed over to civilians.
  ///
  /// Whoever may edit the incident, and the focal points of its office: the handover goes through the
  /// region's child protection service, which they work with. A draft is its author's alone.
  public static func needsHandover(
    by actor: Actor,
    incident: QueuedIncident,
    violation: QueuedViolation,
  ) -> Bool {
    guard violation.heldSince != nil else { return false }
    switch incident.state {
    case .draft: return incident.loggedBy == actor.id
    case .submitted, .returned, .closed:
      return Permissions.allows(.editIncident, by: actor, office: incident.office)
        || Permissions.allows(.decide(.focalPoint), by: actor, office: incident.office)
    case .duplicate, .withdrawn: return false
    }
  }
}
