/// An incident as lists, queues and reports see it, without opening a record.
///
/// Derived from records and log entries; can be rebuilt from them.
public struct IncidentRow: Hashable, Sendable {
  /// The incident.
  public var id: Identifier<Incident>
  /// Its reference; nil while a draft.
  public var reference: IncidentReference?
  /// Its office.
  public var office: OfficeCode
  /// Where it stands.
  public var state: IncidentState
  /// Who logged it.
  public var loggedBy: Identifier<Person>
  /// The day it was logged.
  public var loggedOn: CalendarDay
  /// When it happened.
  public var date: IncidentDate
  /// When the task force first heard of it.
  public var firstReport: CalendarDay?
  /// Where it happened.
  public var place: IncidentPlace
  /// What a reader should know before relying on it.
  public var flags: [QualityFlag]
  /// Everyone who logged or edited facts, accounts or identities; they decide at no level.
  public var contributors: [Identifier<Person>]
  /// Every record of the incident at its current version.
  public var parts: [PartRow]
  /// Its violations by number.
  public var violations: [ViolationRow]
  /// Its children.
  public var children: [ChildRow]
  /// Where it was imported from.
  public var origin: ImportOrigin?
  /// Which violations had the same children that are not listed.
  public var unlistedLinks: [UnlistedLinkRow]
  /// How it stands to incidents that look like the same event.
  public var duplicates: DuplicateStanding
  /// Who has taken it to work on it, at most one a level, the lowest first.
  public var takings: [CaseTaking]
  /// The day it was begun, brought in, handed in or sent back last; nil in a row that an older program
  /// wrote.
  public var movedOn: CalendarDay?
  /// The day it was last edited since it was begun, or was given or lost evidence or sources.
  public var changedOn: CalendarDay?

  /// Creates a row.
  public init(
    id: Identifier<Incident>,
    reference: IncidentReference?,
    office: OfficeCode,
    state: IncidentState,
    loggedBy: Identifier<Person>,
    loggedOn: CalendarDay,
    date: IncidentDate,
    firstReport: CalendarDay?,
    place: IncidentPlace,
    flags: [QualityFlag],
    contributors: [Identifier<Person>],
    parts: [PartRow],
    violations: [ViolationRow],
    children: [ChildRow],
    origin: ImportOrigin?,
    unlistedLinks: [UnlistedLinkRow] = [],
    duplicates: DuplicateStanding = .none,
    takings: [CaseTaking] = [],
    movedOn: CalendarDay? = nil,
    changedOn: CalendarDay? = nil,
  ) {
    self.id = id
    self.reference = reference
    self.office = office
    self.state = state
    self.loggedBy = loggedBy
    self.loggedOn = loggedOn
    self.date = date
    self.firstReport = firstReport
    self.place = place
    self.flags = flags
    self.contributors = contributors
    self.parts = parts
    self.violations = violations
    self.children = children
    self.origin = origin
    self.unlistedLinks = unlistedLinks
    self.duplicates = duplicates
    self.takings = takings
    self.movedOn = movedOn
    self.changedOn = changedOn
  }
}

extension IncidentRow {
  /// Takes a step to another state, or to the same one anew.
  public mutating func move(to state: IncidentState, on day: CalendarDay) {
    self.state = state
    movedOn = day
  }
}

/// One record of an incident at its current version.
public struct PartRow: Hashable, Sendable {
  /// The record and its current version.
  public var record: RecordVersion
  /// The violation it is, those a source corroborates or a child suffered, by number; else none.
  public var violations: [Int]

  /// Creates a part.
  public init(record: RecordVersion, violations: [Int] = []) {
    self.record = record
    self.violations = violations
  }
}

/// One violation as lists and reports see it.
public struct ViolationRow: Hashable, Sendable {
  /// The violation.
  public var id: Identifier<Violation>
  /// Its number within the incident.
  public var number: Int
  /// What was done.
  public var kind: ViolationKind
  /// How many children it affected.
  public var tally: VictimTally
  /// To whom it is attributed.
  public var attribution: Attribution
  /// What each level has proposed and decided.
  public var verification: Verification
  /// What reports count, when the facts were changed after the CTFMR decided, here or elsewhere.
  public var decidedFacts: DecidedFacts?
  /// What was decided elsewhere and is attested here; nil for what was never imported with a decision.
  public var attested: AttestedVerification?
  /// Whether a level ever found it verified on documents alone: an exception is shown for ever.
  public var isExcepted: Bool
  /// What the CTFMR's earlier decisions were over, the oldest first.
  public var earlierFacts: [EarlierFacts]
  /// Since when its children are held, where no end is recorded; see ``ViolationDetails/heldSince``.
  public var heldSince: CalendarDay?

  /// Creates a row.
  public init(
    id: Identifier<Violation>,
    number: Int,
    kind: ViolationKind,
    tally: VictimTally,
    attribution: Attribution,
    verification: Verification,
    decidedFacts: DecidedFacts? = nil,
    attested: AttestedVerification? = nil,
    isExcepted: Bool = false,
    earlierFacts: [EarlierFacts] = [],
    heldSince: CalendarDay? = nil,
  ) {
    self.id = id
    self.number = number
    self.kind = kind
    self.tally = tally
    self.attribution = attribution
    self.verification = verification
    self.decidedFacts = decidedFacts
    self.attested = attested
    self.isExcepted = isExcepted
    self.earlierFacts = earlierFacts
    self.heldSince = heldSince
  }
}

extension ViolationRow {
  /// Whether two persons attest what was decided elsewhere, and nothing was decided here since.
  public var isHeldByAttestation: Bool {
    guard verification.ctfmr.decision == nil, case .confirmed = attested?.standing else {
      return false
    }
    return true
  }

  /// The status that it counts by: the CTFMR's here, else one that is attested of it elsewhere; nil for
  /// what nobody has decided.
  public var countedStatus: VerificationStatus? {
    verification.ctfmr.decision?.status ?? attested?.countable?.status
  }

  /// Whether the CTFMR decided here, or two persons attest that it was decided elsewhere: then what
  /// it was decided on outlasts an edit.
  public var hasCountedDecision: Bool {
    verification.ctfmr.decision != nil || isHeldByAttestation
  }
}

/// The facts of a violation as the CTFMR decided on them.
///
/// Reports count the decided version; what was changed since waits for a decision of its own.
public struct DecidedFacts: Hashable, Sendable {
  /// What was done.
  public var kind: ViolationKind
  /// How many children it affected.
  public var tally: VictimTally
  /// To whom it is attributed.
  public var attribution: Attribution
  /// When it happened.
  public var date: IncidentDate
  /// Where it happened.
  public var place: IncidentPlace

  /// Creates the facts.
  public init(
    kind: ViolationKind,
    tally: VictimTally,
    attribution: Attribution,
    date: IncidentDate,
    place: IncidentPlace,
  ) {
    self.kind = kind
    self.tally = tally
    self.attribution = attribution
    self.date = date
    self.place = place
  }
}

/// One child of an incident as reports see it.
public struct ChildRow: Hashable, Sendable {
  /// The child.
  public var child: Identifier<Child>
  /// The violations the child suffered, by number.
  public var violations: [Int]
  /// Sex.
  public var sex: Sex
  /// Age at the time.
  public var age: Age
  /// Whether reporting was agreed to.
  public var consentToReport: Consent
  /// The same person, as other entries list it.
  public var sameAs: [Identifier<Child>]

  /// Creates a row.
  public init(
    child: Identifier<Child>,
    violations: [Int],
    sex: Sex,
    age: Age,
    consentToReport: Consent,
    sameAs: [Identifier<Child>] = [],
  ) {
    self.child = child
    self.violations = violations
    self.sex = sex
    self.age = age
    self.consentToReport = consentToReport
    self.sameAs = sameAs
  }
}
