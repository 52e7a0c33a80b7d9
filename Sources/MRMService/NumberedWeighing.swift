public import MRMModel

/// What a verifier makes of a source that is named by its number.
public struct NumberedWeighing: Hashable, Sendable {
  /// The source's number within the incident.
  public let source: Int
  /// What of it is weighed.
  public let aspect: WeighedAspect
  /// How much it weighs.
  public let weight: Weight
  /// Why.
  public let reason: String

  /// Creates a weighing.
  public init(source: Int, aspect: WeighedAspect, weight: Weight, reason: String) {
    self.source = source
    self.aspect = aspect
    self.weight = weight
    self.reason = reason
  }
}
