import MRMAudit
import MRMCrypto
import MRMModel

@testable import MRMService

/// An incident with one violation on a hand-written log.
struct ReplayedIncident {
  let id = Identifier<Incident>.random()
  let violation = Identifier<Violation>.random()
  let decision = Identifier<Decision>.random()
  let office: OfficeCode
  let officer: Identifier<Person>
  private(set) var head: RecordWrite
  private(set) var fact: RecordWrite

  init(_ scene: ReplayScene) throws {
    office = scene.mopti
    officer = scene.person(.protectionOfficer)
    head = try ReplayScene.write(.incident, id.retyped(), of: id)
    fact = try ReplayScene.write(.violation, violation.retyped(), of: id)
  }

  /// A step, by default one that the officer who logged it may take.
  func move(
    _ from: IncidentState,
    _ to: IncidentState,
    office: OfficeCode? = nil,
    loggedBy: Identifier<Person>? = nil,
    removing removed: [RecordID] = [],
  ) -> IncidentMove {
    IncidentMove(
      incident: id,
      office: office ?? self.office,
      from: from,
      to: to,
      loggedBy: loggedBy ?? officer,
      removed: removed,
    )
  }

  /// Saves it as a draft.
  func draft(in scene: inout ReplayScene) throws {
    try scene.take(
      .draftSaved(move(.draft, .draft)),
      by: .protectionOfficer,
      writing: [head, fact]
    )
  }

  /// Saves and hands it in.
  mutating func submit(in scene: inout ReplayScene) throws {
    try draft(in: &scene)
    head = try ReplayScene.write(.incident, id.retyped(), 2, of: id)
    try scene.take(
      .incidentSubmitted(move(.draft, .submitted)),
      by: .protectionOfficer,
      writing: [head],
    )
  }

  /// Changes the violation once more.
  mutating func edit(in scene: inout ReplayScene, by role: Role = .protectionOfficer) throws {
    fact = try ReplayScene.write(
      .violation,
      violation.retyped(),
      fact.record.version + 1,
      of: id
    )
    try scene.take(.incidentEdited(move(.submitted, .submitted)), by: role, writing: [fact])
  }

  /// A decision on the newest versions, unless said otherwise.
  func act(
    _ level: VerificationLevel,
    _ reasons: RecordWrite,
    decision: Identifier<Decision>? = nil,
    status: VerificationStatus = .verified,
    date: String = "2022-10-01",
    office: OfficeCode? = nil,
    completes: Bool? = nil,
    reliesOn: [RecordWrite]? = nil,
    attribution: AttributionFinding? = nil,
  ) throws -> DecisionAct {
    DecisionAct(
      incident: id,
      office: office ?? self.office,
      violation: violation,
      level: level,
      decision: decision ?? reasons.record.id.retyped(),
      status: status,
      date: try CalendarDay(parsing: date),
      completes: completes ?? (level != .ctfmr),
      reliesOn: reliesOn ?? [head, fact],
      reasons: reasons,
      attribution: attribution,
    )
  }

  /// The record with the reasons of a decision.
  func reasons(_ decision: Identifier<Decision> = .random()) throws -> RecordWrite {
    try ReplayScene.write(.decision, decision.retyped(), of: id)
  }

  /// Takes it through the two levels below the CTFMR.
  func decideBelow(in scene: inout ReplayScene) throws {
    for (level, role) in [
      (VerificationLevel.focalPoint, Role.focalPoint), (.technical, .technicalVerifier),
    ] {
      let reasons = try reasons()
      try scene.take(.decisionProposed(act(level, reasons)), by: role, writing: [reasons])
    }
  }
}
