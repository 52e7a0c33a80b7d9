public import MRMModel

/// Two incidents after one became a duplicate of the other, or no longer is.
public struct MergedIncidents: Sendable {
  /// The duplicate.
  public let duplicate: IncidentRow
  /// The incident that counts for both.
  public let kept: IncidentRow
  /// How many sources came to it, or went from it.
  public let sources: Int
}
