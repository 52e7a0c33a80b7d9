/// What a queue asks of an incident: a part of its row, read without the rest.
///
/// A queue goes through every incident to find the few that wait for a person; what is shown of those
/// is read afterwards.
public struct QueuedIncident: Hashable, Sendable {
  /// The incident.
  public let id: Identifier<Incident>
  /// Its office.
  public let office: OfficeCode
  /// Where it stands.
  public let state: IncidentState
  /// Who logged it.
  public let loggedBy: Identifier<Person>
  /// The day it was logged.
  public let loggedOn: CalendarDay
  /// When it happened.
  public let date: IncidentDate
  /// When the task force first heard of it.
  public let firstReport: CalendarDay?
  /// Everyone who logged or edited facts, accounts or identities; they decide at no level.
  public let contributors: [Identifier<Person>]
  /// Its violations by number.
  public let violations: [QueuedViolation]
  /// Who has taken it, at most one a level.
  public let takings: [CaseTaking]
  /// The day it was begun, brought in, handed in or sent back last; nil where it is not known.
  public let movedOn: CalendarDay?
  /// The day it was last edited since it was begun; nil when never, or where it is not known.
  public let changedOn: CalendarDay?

  /// Takes it from a row.
  public init(_ row: IncidentRow) {
    id = row.id
    office = row.office
    state = row.state
    loggedBy = row.loggedBy
    loggedOn = row.loggedOn
    date = row.date
    firstReport = row.firstReport
    contributors = row.contributors
    violations = row.violations.map(QueuedViolation.init)
    takings = row.takings
    movedOn = row.movedOn
    changedOn = row.changedOn
  }

  /// Reads it from an encoded row; its other fields are stepped over, and must be well formed.
  ///
  /// - Throws: ``FormatError``.
  public init(encodedRow bytes: ArraySlice<UInt8>) throws(FormatError) {
    var reader = FieldReader(bytes)
    id = try reader.identifier(1)
    office = try reader.office(3)
    state = try reader.code(4)
    loggedBy = try reader.identifier(5)
    loggedOn = try reader.day(6)
    date = try reader.value(7)
    firstReport = try reader.optionalDay(8)
    contributors = try reader.identifiers(11)
    violations = try reader.list(13)
    takings = try reader.list(31)
    movedOn = try reader.optionalDay(40)
    changedOn = try reader.optionalDay(41)
    try reader.finish()
  }
}

/// What a queue asks of a violation.
public struct QueuedViolation: Hashable, Sendable {
  /// Its number within the incident.
  public let number: Int
  /// What was done.
  public let kind: ViolationKind
  /// What each level has proposed and decided.
  public let verification: Verification
  /// What was decided elsewhere and is attested here.
  public let attested: AttestedVerification?
  /// Since when its children are held, where no end is recorded.
  public let heldSince: CalendarDay?

  /// Takes it from a row.
  public init(_ row: ViolationRow) {
    number = row.number
    kind = row.kind
    verification = row.verification
    attested = row.attested
    heldSince = row.heldSince
  }
}

extension QueuedViolation: FieldReadable {
  /// See ``FieldReadable``: of a row of the index, the number (2), the kind (3), the levels (6–8), what
  /// was decided elsewhere (10) and since when children are held (40).
  public init(from reader: inout FieldReader) throws(FormatError) {
    number = try reader.integer(2)
    kind = try reader.code(3)
    verification = try Verification(ofRow: &reader)
    attested = try reader.optionalValue(10)
    heldSince = try reader.optionalDay(40)
  }
}
