/// What one level decided on one violation, and on what judgement: the reasons of a decision.
///
/// That it was proposed and concurred in, and over which versions, stands in the log.
public struct Decision: Record {
  /// See ``Record``.
  public static var kind: RecordKind { .decision }

  /// Its identity.
  public let id: Identifier<Decision>
  /// The incident.
  public let incident: Identifier<Incident>
  /// The violation.
  public let violation: Identifier<Violation>
  /// The level.
  public let level: VerificationLevel
  /// What the level found.
  public let status: VerificationStatus
  /// The day it was decided, as entered: the meeting's day, not the signature's.
  public let date: CalendarDay
  /// What the verifier judged.
  public let judgement: Judgement
  /// The sources it rests on.
  public let basis: [Identifier<Source>]
  /// The pieces of evidence it rests on beside its sources.
  public let evidence: [Identifier<Evidence>]
  /// Why it was not verified, or is excluded.
  public let reasons: [NonVerificationReason]
  /// Free notes of the verifier; may be empty.
  public let note: String

  /// The three judgements that *verified* asks for (MRM guidelines, four tests).
  public struct Judgement: Hashable, Sendable {
    /// The information is credible in the judgement of a trained monitor.
    public let isCredible: Bool
    /// The act was committed in, and is linked with, the armed conflict.
    public let isLinkedToConflict: Bool
    /// The perpetrator, known or not, was a party to the conflict.
    public let isByParty: Bool

    /// Creates a judgement.
    public init(isCredible: Bool, isLinkedToConflict: Bool, isByParty: Bool) {
      self.isCredible = isCredible
      self.isLinkedToConflict = isLinkedToConflict
      self.isByParty = isByParty
    }
  }

  /// Creates a decision.
  public init(
    id: Identifier<Decision>,
    incident: Identifier<Incident>,
    violation: Identifier<Violation>,
    level: VerificationLevel,
    status: VerificationStatus,
    date: CalendarDay,
    judgement: Judgement,
    basis: [Identifier<Source>],
    evidence: [Identifier<Evidence>] = [],
    reasons: [NonVerificationReason],
    note: String,
  ) {
    self.id = id
    self.incident = incident
    self.violation = violation
    self.level = level
    self.status = status
    self.date = date
    self.judgement = judgement
    self.basis = basis
    self.evidence = evidence
    self.reasons = reasons
    self.note = note
  }

  /// See ``Record``.
  public var recordID: RecordID { id.retyped() }

  /// See ``FieldCodable``.
  public init(from reader: inout FieldReader) throws(FormatError) {
    id = try reader.identifier(1)
    incident = try reader.identifier(2)
    violation = try reader.identifier(3)
    level = try reader.code(4)
    status = try reader.code(5)
    date = try reader.day(6)
    judgement = Judgement(
      isCredible: try reader.flag(7),
      isLinkedToConflict: try reader.flag(8),
      isByParty: try reader.flag(9),
    )
    basis = try reader.identifiers(10)
    reasons = try reader.codes(11)
    note = try reader.text(12)
    evidence = try reader.identifiers(13)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, id)
    writer.identifier(2, incident)
    writer.identifier(3, violation)
    writer.code(4, level)
    writer.code(5, status)
    writer.day(6, date)
    writer.flag(7, judgement.isCredible)
    writer.flag(8, judgement.isLinkedToConflict)
    writer.flag(9, judgement.isByParty)
    writer.identifiers(10, basis)
    writer.codes(11, reasons)
    writer.text(12, note)
    writer.identifiers(13, evidence)
  }
}

/// The question with which an incident went back to its author.
public struct IncidentReturn: Record {
  /// See ``Record``.
  public static var kind: RecordKind { .incidentReturn }

  /// Its identity.
  public let id: Identifier<IncidentReturn>
  /// The incident.
  public let incident: Identifier<Incident>
  /// What the author is asked.
  public let question: String

  /// Creates a return.
  public init(id: Identifier<IncidentReturn>, incident: Identifier<Incident>, question: String) {
    self.id = id
    self.incident = incident
    self.question = question
  }

  /// See ``Record``.
  public var recordID: RecordID { id.retyped() }

  /// See ``FieldCodable``.
  public init(from reader: inout FieldReader) throws(FormatError) {
    id = try reader.identifier(1)
    incident = try reader.identifier(2)
    question = try reader.text(3)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, id)
    writer.identifier(2, incident)
    writer.text(3, question)
  }
}
