public import MRMModel

/// What somebody changed of an incident while somebody else worked on it.
public struct MeanwhileChange: Hashable, Sendable {
  /// What people call the part.
  public let part: Phrase
  /// Whether it is no longer there.
  public let isRemoved: Bool
  /// The name of who changed it, as the roster has it; nil when the log does not tell.
  public let by: String?
  /// When.
  public let at: Timestamp?
}
