public import MRMModel

/// One incident as a verified log has left it, kept so that a later verification goes on from there.
public struct KeptCase: Hashable, Sendable {
  /// The incident.
  public let incident: Identifier<Incident>
  /// Its office.
  public let office: OfficeCode
  /// Who logged it.
  public let loggedBy: Identifier<Person>
  /// Where it stands.
  public let state: IncidentState
  /// Who saved, edited, submitted or imported it.
  public let contributors: [Identifier<Person>]
  /// Its records, each as an entry wrote it last.
  public let parts: [RecordWrite]
  /// Records that were removed from it, each as an entry wrote it last: none may begin anew.
  public let removed: [RecordWrite]
  /// What was proposed and decided on its violations.
  public let verifications: [KeptVerification]
  /// What was decided elsewhere on its violations and is attested here.
  public let attested: [KeptAttestation]
  /// How it stands to incidents that look like the same event.
  public let duplicates: [KeptDuplicate]
  /// Who has taken it, at most one a level.
  public let takings: [CaseTaking]
  /// The day it was begun, brought in, handed in or sent back last.
  public let movedOn: CalendarDay?
  /// The day it was last edited since it was begun.
  public let changedOn: CalendarDay?

  /// Creates a kept incident.
  public init(
    incident: Identifier<Incident>,
    office: OfficeCode,
    loggedBy: Identifier<Person>,
    state: IncidentState,
    contributors: [Identifier<Person>],
    parts: [RecordWrite],
    removed: [RecordWrite],
    verifications: [KeptVerification],
    attested: [KeptAttestation] = [],
    duplicates: [KeptDuplicate] = [],
    takings: [CaseTaking] = [],
    movedOn: CalendarDay? = nil,
    changedOn: CalendarDay? = nil,
  ) {
    self.incident = incident
    self.office = office
    self.loggedBy = loggedBy
    self.state = state
    self.contributors = contributors
    self.parts = parts
    self.removed = removed
    self.verifications = verifications
    self.attested = attested
    self.duplicates = duplicates
    self.takings = takings
    self.movedOn = movedOn
    self.changedOn = changedOn
  }
}

/// What a verified log has proposed and decided on one violation.
public struct KeptVerification: Hashable, Sendable {
  /// The violation.
  public let violation: Identifier<Violation>
  /// What its levels have proposed and decided.
  public let levels: Verification
  /// What the CTFMR's decision in force relies on; nil while there is none.
  public let reliesOn: [RecordWrite]?

  /// Creates a kept verification.
  public init(
    violation: Identifier<Violation>,
    levels: Verification,
    reliesOn: [RecordWrite]?,
  ) {
    self.violation = violation
    self.levels = levels
    self.reliesOn = reliesOn
  }
}

extension KeptCase: FieldCodable {
  /// See ``FieldCodable``.
  public init(from reader: inout FieldReader) throws(FormatError) {
    incident = try reader.identifier(1)
    office = try reader.office(2)
    loggedBy = try reader.identifier(3)
    state = try reader.code(4)
    contributors = try reader.identifiers(5)
    parts = try reader.list(6)
    removed = try reader.list(7)
    verifications = try reader.list(8)
    attested = try reader.list(9)
    duplicates = try reader.list(10)
    movedOn = try reader.optionalDay(11)
    changedOn = try reader.optionalDay(12)
    takings = try reader.list(13)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, incident)
    writer.text(2, office.rawValue)
    writer.identifier(3, loggedBy)
    writer.code(4, state)
    writer.identifiers(5, contributors)
    writer.list(6, parts)
    writer.list(7, removed)
    writer.list(8, verifications)
    writer.list(9, attested)
    writer.list(10, duplicates)
    writer.day(11, movedOn)
    writer.day(12, changedOn)
    writer.list(13, takings)
  }
}

extension KeptVerification: FieldCodable {
  /// See ``FieldCodable``.
  public init(from reader: inout FieldReader) throws(FormatError) {
    violation = try reader.identifier(1)
    levels = Verification(
      focalPoint: try reader.value(2),
      technical: try reader.value(3),
      ctfmr: try reader.value(4),
    )
    let isDecided = try reader.flag(5)
    let relied: [RecordWrite] = try reader.list(6)
    guard isDecided || relied.isEmpty else { throw .invalid(tag: 6) }
    reliesOn = isDecided ? relied : nil
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, violation)
    writer.value(2, levels.focalPoint)
    writer.value(3, levels.technical)
    writer.value(4, levels.ctfmr)
    writer.flag(5, reliesOn != nil)
    writer.list(6, reliesOn ?? [])
  }
}
