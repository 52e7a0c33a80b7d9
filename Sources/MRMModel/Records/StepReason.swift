/// Why somebody took a step that asks for a reason: an incident withdrawn or reopened, a proposal set
/// aside, a level reopened.
///
/// Which step it was stands in the log.
public struct StepReason: Record {
  /// See ``Record``.
  public static var kind: RecordKind { .stepReason }

  /// Its identity.
  public let id: Identifier<StepReason>
  /// The incident.
  public let incident: Identifier<Incident>
  /// What was done, as the log names it.
  public let step: AuditAct
  /// The decision at a level of a violation that it was done about; nil for the incident as a whole.
  public let place: LevelPlace?
  /// Who took the step.
  public let person: Identifier<Person>
  /// When.
  public let at: Timestamp
  /// The reason; not empty.
  public let text: String

  /// A decision, or the proposal of one, at one level of one violation.
  public struct LevelPlace: Hashable, Sendable {
    /// The violation.
    public let violation: Identifier<Violation>
    /// The level.
    public let level: VerificationLevel
    /// The decision.
    public let decision: Identifier<Decision>

    /// Creates a place.
    public init(
      violation: Identifier<Violation>,
      level: VerificationLevel,
      decision: Identifier<Decision>,
    ) {
      self.violation = violation
      self.level = level
      self.decision = decision
    }
  }

  /// Creates a reason.
  public init(
    id: Identifier<StepReason>,
    incident: Identifier<Incident>,
    step: AuditAct,
    place: LevelPlace? = nil,
    person: Identifier<Person>,
    at time: Timestamp,
    text: String,
  ) {
    self.id = id
    self.incident = incident
    self.step = step
    self.place = place
    self.person = person
    at = time
    self.text = text
  }

  /// See ``Record``.
  public var recordID: RecordID { id.retyped() }

  /// See ``FieldCodable``: identity (1), incident (2), step (3), violation (4), level (5) and
  /// decision (9), person (6), time (7), text (8).
  public init(from reader: inout FieldReader) throws(FormatError) {
    id = try reader.identifier(1)
    incident = try reader.identifier(2)
    step = try reader.code(3)
    let violation: Identifier<Violation>? = try reader.optionalIdentifier(4)
    let level: VerificationLevel? = try reader.optionalCode(5)
    person = try reader.identifier(6)
    at = Timestamp(milliseconds: Int64(try reader.integer(7)))
    text = try reader.text(8)
    let decision: Identifier<Decision>? = try reader.optionalIdentifier(9)
    switch (violation, level, decision) {
    case (let violation?, let level?, let decision?):
      place = LevelPlace(violation: violation, level: level, decision: decision)
    case (nil, nil, nil): place = nil
    default: throw .invalid(tag: 4)
    }
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, id)
    writer.identifier(2, incident)
    writer.code(3, step)
    writer.identifier(4, place?.violation)
    writer.code(5, place?.level)
    writer.identifier(6, person)
    writer.integer(7, Int(at.milliseconds))
    writer.text(8, text)
    writer.identifier(9, place?.decision)
  }
}
