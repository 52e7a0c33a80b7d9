internal import MRMAudit
internal import MRMModel
internal import MRMWorkflow

/// An incident as the log alone tells it: no record is opened.
struct ReplayedCase: Sendable {
  let office: OfficeCode
  let loggedBy: Identifier<Person>
  var state: IncidentState
  var contributors: Set<Identifier<Person>>
  /// The newest version of every record that belongs to it.
  var parts: [RecordID: RecordWrite]
  /// The newest version of every record that was removed from it.
  var removed: [RecordID: RecordWrite] = [:]
  var verification: [Identifier<Violation>: Verification] = [:]
  /// What the CTFMR's decision in force relies on; without one, what a confirmed attestation does.
  var decidedOn: [Identifier<Violation>: [RecordWrite]] = [:]
  /// What the CTFMR's earlier decisions relied on, the oldest first.
  ///
  /// Only what rebuilds the index asks for it, and that replays everything: it is not kept.
  var decidedBefore:
    [Identifier<Violation>: [(decision: Identifier<Decision>, reliesOn: [RecordWrite])]] = [:]
  /// What was decided elsewhere and is attested here.
  var attested: [Identifier<Violation>: AttestedVerification] = [:]
  /// What was stated of it and other incidents, by these.
  var duplicates: [Identifier<Incident>: ReplayedDuplicate] = [:]
  /// Who has taken it, at most one a level, the lowest first.
  var takings: [CaseTaking] = []
  /// The day it was begun, brought in, handed in or sent back last.
  var movedOn: CalendarDay?
  /// The day it was last edited since it was begun.
  var changedOn: CalendarDay?
}

extension ReplayedCase {
  /// Takes an incident that an earlier verification has left.
  init(_ kept: KeptCase) {
    func byID(_ writes: [RecordWrite]) -> [RecordID: RecordWrite] {
      Dictionary(writes.map { ($0.record.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
    self.init(
      office: kept.office,
      loggedBy: kept.loggedBy,
      state: kept.state,
      contributors: Set(kept.contributors),
      parts: byID(kept.parts),
      removed: byID(kept.removed),
      takings: kept.takings,
      movedOn: kept.movedOn,
      changedOn: kept.changedOn,
    )
    for kept in kept.verifications {
      if kept.levels != Verification() { verification[kept.violation] = kept.levels }
      decidedOn[kept.violation] = kept.reliesOn
    }
    for kept in kept.attested { attested[kept.violation] = kept.attested }
    for kept in kept.duplicates {
      duplicates[kept.other] = ReplayedDuplicate(kept.relation, kept.statement)
    }
  }

  /// What is left of it for a later verification.
  func kept(as incident: Identifier<Incident>) -> KeptCase {
    let violations = Set(verification.keys).union(decidedOn.keys)
    return KeptCase(
      incident: incident,
      office: office,
      loggedBy: loggedBy,
      state: state,
      contributors: contributors.sorted(),
      parts: parts.values.sorted { $0.record < $1.record },
      removed: removed.values.sorted { $0.record < $1.record },
      verifications: violations.sorted().map { violation in
        KeptVerification(
          violation: violation,
          levels: verification[violation] ?? Verification(),
          reliesOn: decidedOn[violation],
        )
      },
      attested: attested.sorted { $0.key < $1.key }.map {
        KeptAttestation(violation: $0.key, attested: $0.value)
      },
      duplicates: duplicates.sorted { $0.key < $1.key }.map { other, stated in
        KeptDuplicate(other: other, relation: stated.relation, statement: stated.statement)
      },
      takings: takings,
      movedOn: movedOn,
      changedOn: changedOn,
    )
  }

  /// What was decided on a violation, here or elsewhere, goes with it.
  mutating func forgetDecisions(on violation: Identifier<Violation>) {
    verification[violation] = nil
    decidedOn[violation] = nil
    decidedBefore[violation] = nil
    attested[violation] = nil
  }

  /// Takes a step to another state, as its row does.
  mutating func move(to state: IncidentState, on day: CalendarDay) {
    self.state = state
    movedOn = day
  }

  /// Whether a row of the index that agrees with one agrees with the other.
  func readsInIndex(as other: ReplayedCase) -> Bool {
    office == other.office && loggedBy == other.loggedBy && state == other.state
      && contributors == other.contributors && verification == other.verification
      && attested == other.attested
      && duplicates == other.duplicates
      && takings == other.takings
      && movedOn == other.movedOn && changedOn == other.changedOn
      && parts.mapValues(\.record) == other.parts.mapValues(\.record)
  }
}

extension ReplayedCase {
  /// Its violations; one that was taken out takes what was decided on it along.
  var violations: [Identifier<Violation>] {
    parts.values.filter { $0.record.kind == .violation }.map { $0.record.id.retyped() }.sorted()
  }

  /// The status that a violation counts by.
  func countedStatus(of violation: Identifier<Violation>) -> VerificationStatus? {
    verification[violation]?.ctfmr.decision?.status ?? attested[violation]?.countable?.status
  }

  /// What the guards of its machine look at.
  var scene: IncidentScene {
    IncidentScene(
      office: office,
      author: loggedBy,
      contributors: contributors.sorted(),
      closedQuestions: violations.map { countedStatus(of: $0)?.isFinal ?? false },
    )
  }
}
