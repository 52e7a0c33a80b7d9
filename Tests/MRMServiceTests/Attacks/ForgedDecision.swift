import MRMAudit
import MRMCrypto
import MRMModel
import MRMTestSupport
import Testing

@testable import MRMService
@testable import MRMStore

/// A decision as somebody signs it whose program checks nothing: entry, record and row of the index
/// say what they want.
struct ForgedDecision {
  var level = VerificationLevel.focalPoint
  var violation = 1
  var status = VerificationStatus.verified
  var date = "2022-10-01"
  /// What it relies on; what it should where nil.
  var covers: ((CaseFile) throws -> [RecordWrite])?
  /// What is done to its record before it is sealed.
  var record: (Decision, CaseFile) throws -> Decision = { record, _ in record }

  /// What is signed when this is proposed; the row then says that the level has decided.
  func propose(of attacked: AttackedCase, in change: CaseChange, by desk: Desk) throws
    -> DecisionAct
  {
    var row = try desk.find(attacked.name(violation), in: change.view)
    var reader = CaseReader(change.view)
    let file = try reader.read(row)
    let position = try #require(row.violations.firstIndex { $0.number == violation })
    let target = row.violations[position].id
    let request = DecisionRequest(
      name: try attacked.name(violation),
      level: level,
      status: status,
      date: try CalendarDay(parsing: date),
      judgement: Decision.Judgement(isCredible: true, screening: .allMet),
      basis: nil,
      reasons: [],
      note: "",
    )
    let sealed = try record(request.decision(on: target, in: file), file)
    let version = try change.save(sealed, of: row.id, office: row.office, replacing: 0)
    let reasons = try #require(change.written.last { $0.record == version })
    let due = row.coveredVersions(by: violation).compactMap { file.writes[$0.id] }
    let relied = try covers?(file) ?? due
    let act = DecisionAct(
      incident: row.id,
      office: row.office,
      violation: target,
      level: level,
      decision: sealed.id,
      status: status,
      date: try CalendarDay(parsing: date),
      completes: level != .ctfmr,
      reliesOn: relied.sorted { $0.record < $1.record },
      reasons: reasons,
    )
    row.update([version])
    row.violations[position].verification.put(act, by: [desk.personID])
    try change.put(row)
    return act
  }
}

extension AttackedCase {
  /// Signs a decision that no check was made of.
  @discardableResult
  func forge(
    _ decision: ForgedDecision,
    by label: String,
    at time: Timestamp = TaskForce.now,
  ) throws -> (entry: Int, act: DecisionAct) {
    let desk = try force.desk(label)
    var signed: DecisionAct?
    let entry = try sign(label, at: time) { change in
      let act = try decision.propose(of: self, in: change, by: desk)
      signed = act
      return .decisionProposed(act)
    }
    return (entry, try #require(signed))
  }

  /// Signs a concurrence that no check was made of; the row then says that the CTFMR has decided.
  func concur(
    in act: DecisionAct,
    by label: String,
    after proposer: String,
  ) throws -> Int {
    let proposed = try force.desk(proposer).personID
    let desk = try force.desk(label)
    return try sign(label) { change in
      var row = try desk.find(name(), in: change.view)
      let completing = act.completing()
      if let position = row.violations.firstIndex(where: { $0.id == act.violation }) {
        row.violations[position].verification.put(completing, by: [proposed, desk.personID])
      }
      try change.put(row)
      return .decisionConcurred(completing)
    }
  }

  /// The proposals that the log holds, in order.
  func proposals() throws -> [DecisionAct] {
    try bodies().compactMap { body in
      if case .decisionProposed(let act) = body.event { act } else { nil }
    }
  }
}

extension DecisionAct {
  /// The same, with whatever is changed.
  func with(
    office: OfficeCode? = nil,
    violation: Identifier<Violation>? = nil,
    status: VerificationStatus? = nil,
    completes: Bool? = nil,
    reliesOn: [RecordWrite]? = nil,
    reasons: RecordWrite? = nil,
  ) -> DecisionAct {
    DecisionAct(
      incident: incident,
      office: office ?? self.office,
      violation: violation ?? self.violation,
      level: level,
      decision: decision,
      status: status ?? self.status,
      date: date,
      completes: completes ?? self.completes,
      reliesOn: reliesOn ?? self.reliesOn,
      reasons: reasons ?? self.reasons,
      attribution: attribution,
    )
  }

  /// The same as what completes a quorum, with whatever is changed.
  func completing(
    violation: Identifier<Violation>? = nil,
    reliesOn: [RecordWrite]? = nil,
  ) -> DecisionAct {
    with(violation: violation, completes: true, reliesOn: reliesOn)
  }
}

extension Verification {
  /// Says that a level has decided, or proposed, what was signed.
  fileprivate mutating func put(_ act: DecisionAct, by persons: [Identifier<Person>]) {
    let signed = LevelDecision(
      decision: act.decision,
      status: act.status,
      date: act.date,
      persons: persons,
      stamp: act.stamp.bytes,
      signedAt: TaskForce.now,
    )
    self[act.level] =
      act.completes ? LevelState(decision: signed) : LevelState(proposal: signed)
  }
}

extension Decision {
  /// The same, with whatever is changed of it.
  func with(
    violation: Identifier<Violation>? = nil,
    status: VerificationStatus? = nil,
    basis: [Identifier<Source>]? = nil,
    covers: [RecordVersion]? = nil,
  ) -> Decision {
    Decision(
      id: id,
      incident: incident,
      violation: violation ?? self.violation,
      level: level,
      status: status ?? self.status,
      date: date,
      judgement: judgement,
      basis: basis ?? self.basis,
      evidence: evidence,
      reasons: reasons,
      note: note,
      weighings: weighings,
      exception: exception,
      covers: covers ?? self.covers,
      meeting: meeting,
    )
  }
}
