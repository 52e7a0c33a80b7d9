/// What one level decided or proposed, and what took its place.
public struct EarlierDecision: Hashable, Sendable {
  /// What was signed, and by whom.
  public let signed: LevelDecision
  /// Whether it had its quorum; else it was a proposal when it was replaced.
  public let wasDecided: Bool
  /// The decision, or the proposal, that took its place; nil for a proposal that was set aside.
  public let replacedBy: Identifier<Decision>?

  /// Creates an earlier decision.
  public init(
    signed: LevelDecision,
    wasDecided: Bool,
    replacedBy: Identifier<Decision>?,
  ) {
    self.signed = signed
    self.wasDecided = wasDecided
    self.replacedBy = replacedBy
  }
}

extension EarlierDecision: FieldCodable {
  /// See ``FieldCodable``: what was signed (1), whether it was decided (2), what replaced it (3).
  public init(from reader: inout FieldReader) throws(FormatError) {
    signed = try reader.value(1)
    wasDecided = try reader.flag(2)
    replacedBy = try reader.optionalIdentifier(3)
    // A decision is in force until another is.
    guard !wasDecided || replacedBy != nil else { throw .invalid(tag: 3) }
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.value(1, signed)
    writer.flag(2, wasDecided)
    writer.identifier(3, replacedBy)
  }
}
