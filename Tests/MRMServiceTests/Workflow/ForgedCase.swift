import MRMAudit
import MRMCrypto
import MRMModel
import MRMTestSupport
import Testing

@testable import MRMService

/// An incident with one violation as entries tell it, and the steps that somebody could sign of it.
struct ForgedCase {
  let incident: Identifier<Incident>
  let violation: Identifier<Violation>
  let office: OfficeCode
  let officer: Identifier<Person>
  let covers: [RecordWrite]

  /// The incident that the copied log has verified.
  init(verifiedIn copy: LogCopy) throws {
    let act = try #require(
      copy.bodies().lazy.compactMap { body in
        if case .decisionConcurred(let act) = body.event { act } else { nil }
      }.first
    )
    incident = act.incident
    violation = act.violation
    office = act.office
    officer = try copy.force.desk("officer").personID
    covers = act.reliesOn
  }

  /// Begins another as the officer, and hands it in.
  init(appendedTo copy: inout LogCopy, isSubmitted: Bool = true) throws {
    incident = .random()
    violation = .random()
    office = try OfficeCode("MOP")
    officer = try copy.force.desk("officer").personID
    let part = try ReplayScene.write(.violation, violation.retyped(), of: incident)
    let head = try ReplayScene.write(.incident, incident.retyped(), 2, of: incident)
    covers = [head, part].sorted { $0.record < $1.record }
    try copy.append(
      .draftSaved(move(.draft, .draft)),
      by: "officer",
      writing: [try ReplayScene.write(.incident, incident.retyped(), of: incident), part],
    )
    guard isSubmitted else { return }
    try copy.append(
      .incidentSubmitted(move(.draft, .submitted)),
      by: "officer",
      writing: [head],
    )
  }

  /// The same case over other versions.
  init(_ known: ForgedCase, covering covers: [RecordWrite]) {
    incident = known.incident
    violation = known.violation
    office = known.office
    officer = known.officer
    self.covers = covers
  }

  func move(_ from: IncidentState, _ to: IncidentState) -> IncidentMove {
    IncidentMove(incident: incident, office: office, from: from, to: to, loggedBy: officer)
  }

  func reason() throws -> RecordWrite {
    try ReplayScene.write(.stepReason, .random(), of: incident)
  }

  func question() throws -> RecordWrite {
    try ReplayScene.write(.incidentReturn, .random(), of: incident)
  }

  func taking(_ level: VerificationLevel) -> TakingAct {
    TakingAct(incident: incident, office: office, level: level)
  }

  func step(_ level: VerificationLevel, _ decision: Identifier<Decision>) -> LevelStep {
    LevelStep(
      incident: incident,
      office: office,
      violation: violation,
      level: level,
      decision: decision,
    )
  }

  func decision(
    _ level: VerificationLevel,
    completes: Bool,
    status: VerificationStatus = .verified,
    attribution: AttributionFinding? = nil,
  ) throws -> DecisionAct {
    let id = Identifier<Decision>.random()
    return DecisionAct(
      incident: incident,
      office: office,
      violation: violation,
      level: level,
      decision: id,
      status: status,
      date: try CalendarDay(parsing: "2022-10-01"),
      completes: completes,
      reliesOn: covers,
      reasons: try ReplayScene.write(.decision, id.retyped(), of: incident),
      attribution: attribution,
    )
  }

  /// Appends a proposal.
  func propose(
    _ level: VerificationLevel,
    by label: String,
    in copy: inout LogCopy,
  ) throws -> DecisionAct {
    let act = try decision(level, completes: level != .ctfmr)
    try copy.append(.decisionProposed(act), by: label, writing: [act.reasons])
    return act
  }

  /// Appends what the two lower levels decide.
  func decideBelow(in copy: inout LogCopy) throws {
    _ = try propose(.focalPoint, by: "focal", in: &copy)
    _ = try propose(.technical, by: "technical", in: &copy)
  }

  /// The CTFMR's decision that the copied log holds on it.
  func decided(in copy: LogCopy) throws -> Identifier<Decision> {
    try #require(
      copy.bodies().compactMap { body in
        if case .decisionConcurred(let act) = body.event, act.incident == incident {
          act.decision
        } else {
          nil
        }
      }.last
    )
  }
}
