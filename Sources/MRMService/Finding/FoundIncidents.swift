public import MRMModel

/// Incidents that a filter admits.
public struct FoundIncidents: Sendable {
  /// How many there are.
  public let total: Int
  /// Those on the page that was asked for, in the order that was asked for.
  public let rows: [IncidentRow]
  /// How many could not be searched for a text, because this person's keys do not open their
  /// accounts; nil when no text was looked for.
  public let unsearched: Int?
}
