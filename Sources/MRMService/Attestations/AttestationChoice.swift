/// Which attestations of decisions taken elsewhere are meant.
public enum AttestationChoice: Sendable {
  /// Those of these violations; of an incident named without a violation, all it has.
  case named([IncidentName])
  /// Those that wait for this person, the earliest reference first, at most so many.
  case waiting(limit: Int)
}
