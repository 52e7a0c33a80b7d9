public import MRMModel

/// An act that was refused: codes and identities, never what somebody typed.
public struct RefusedAct: Hashable, Sendable {
  /// What was tried.
  public let act: RefusableAct
  /// Why it was refused.
  public let refusal: RefusalCode
  /// The incident it was tried on, when it came so far.
  public let incident: Identifier<Incident>?
  /// The violation it was tried on; only with an incident.
  public let violation: Identifier<Violation>?
  /// How often in a row; at least once.
  public let count: Int

  /// Creates the trace of a refused act.
  ///
  /// Where there is no incident the violation is left out; the count is brought between 1 and
  /// ``Occurrences/maximumCount``.
  public init(
    act: RefusableAct,
    refusal: RefusalCode,
    incident: Identifier<Incident>?,
    violation: Identifier<Violation>?,
    count: Int,
  ) {
    self.act = act
    self.refusal = refusal
    self.incident = incident
    self.violation = incident == nil ? nil : violation
    self.count = min(max(count, 1), Occurrences.maximumCount)
  }

  /// The same refusal, so often.
  public func counted(_ count: Int) -> RefusedAct {
    RefusedAct(
      act: act,
      refusal: refusal,
      incident: incident,
      violation: violation,
      count: count,
    )
  }
}

extension RefusedAct: FieldCodable {
  /// See ``FieldCodable``: act (1), refusal (2), incident (3), violation (4), count (5).
  public init(from reader: inout FieldReader) throws(FormatError) {
    act = try reader.code(1)
    refusal = try reader.code(2)
    incident = try reader.optionalIdentifier(3)
    violation = try reader.optionalIdentifier(4)
    guard incident != nil || violation == nil else { throw .invalid(tag: 4) }
    count = try reader.integer(5)
    guard (1...Occurrences.maximumCount).contains(count) else { throw .invalid(tag: 5) }
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.code(1, act)
    writer.code(2, refusal)
    writer.identifier(3, incident)
    writer.identifier(4, violation)
    writer.integer(5, count)
  }
}
