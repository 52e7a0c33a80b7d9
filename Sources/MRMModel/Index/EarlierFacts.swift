/// The facts that a decision of the CTFMR was over, kept when another took its place.
///
/// With them a report says what an earlier quarter counted before the correction.
public struct EarlierFacts: Hashable, Sendable {
  /// The decision that was replaced.
  public let decision: Identifier<Decision>
  /// What it counted.
  public let facts: DecidedFacts

  /// Creates what was counted.
  public init(decision: Identifier<Decision>, facts: DecidedFacts) {
    self.decision = decision
    self.facts = facts
  }
}

extension EarlierFacts: FieldCodable {
  /// See ``FieldCodable``: the decision (1), the facts (2).
  public init(from reader: inout FieldReader) throws(FormatError) {
    decision = try reader.identifier(1)
    facts = try reader.value(2)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, decision)
    writer.value(2, facts)
  }
}
