import MRMAudit
import MRMCrypto
import MRMModel
import MRMWorkflow
import Testing

@testable import MRMService

@Suite struct DecisionReplayTests {
  private static func submitted() throws -> (ReplayScene, ReplayedIncident) {
    var scene = try ReplayScene()
    var incident = try ReplayedIncident(scene)
    try incident.submit(in: &scene)
    return (scene, incident)
  }

  /// An incident that waits for the second signature of the CTFMR, and what was signed first.
  private static func proposed() throws -> (ReplayScene, ReplayedIncident, DecisionAct) {
    var (scene, incident) = try submitted()
    try incident.decideBelow(in: &scene)
    let reasons = try incident.reasons()
    let act = try incident.act(.ctfmr, reasons)
    try scene.take(.decisionProposed(act), by: .ctfmrMember, writing: [reasons])
    return (scene, incident, act)
  }

  /// A second member of the CTFMR.
  private static func second(in scene: inout ReplayScene) throws -> Identifier<Person> {
    let enrolment = try scene.enrolment(.ctfmrMember, scene.bamako)
    try scene.take(.personEnrolled(enrolment))
    return enrolment.person
  }

  @Test func `three levels and two signatures at the last break no rule`() throws {
    var (scene, incident, act) = try Self.proposed()
    let second = try Self.second(in: &scene)
    let reasons = act.reasons
    scene.take(
      .decisionConcurred(try incident.act(.ctfmr, reasons, completes: true)),
      person: second
    )
    #expect(scene.replay.findings.isEmpty)
    let known = try #require(scene.replay.cases[incident.id])
    #expect(known.decidedOn[incident.violation] == [incident.head, incident.fact])
    #expect(known.verification[incident.violation]?.ctfmr.decision?.status == .verified)
  }

  @Test(arguments: ["an account left out", "another violation added", "a child added"])
  func `a decision relies on all that bears on its violation, and on nothing else`(
    fault: String
  ) throws {
    var (scene, incident) = try Self.submitted()
    let kind: RecordKind =
      fault == "an account left out" ? .account : fault == "a child added" ? .child : .violation
    let more = try ReplayScene.write(kind, .random(), of: incident.id)
    try scene.take(
      .incidentEdited(incident.move(.submitted, .submitted)),
      by: .protectionOfficer,
      writing: [more],
    )
    let wrong = [incident.head, incident.fact] + (kind == .account ? [] : [more])
    let right = [incident.head, incident.fact] + (kind == .account ? [more] : [])
    for (relied, isFound) in [(wrong, true), (right, false)] {
      let reasons = try incident.reasons()
      let act = try incident.act(.focalPoint, reasons, reliesOn: relied)
      try scene.take(.decisionProposed(act), by: .focalPoint, writing: [reasons])
      #expect(scene.lastFindings.contains { $0.breaks(.reliance) } == isFound)
    }
  }

  @Test(arguments: [RecordKind.account, .source])
  func `the reasons of a decision are a decision's record`(kind: RecordKind) throws {
    var (scene, incident) = try Self.submitted()
    let reasons = try ReplayScene.write(kind, .random(), of: incident.id)
    let act = try incident.act(.focalPoint, reasons)
    try scene.take(.decisionProposed(act), by: .focalPoint, writing: [reasons])
    #expect(scene.lastFindings.contains { $0.breaks(.writes) })
  }

  @Test(arguments: ["no violation", "no head", "twice", "older", "another digest", "a stranger's"])
  func `a decision relies on the newest versions, head and violation among them`(
    fault: String
  ) throws {
    var (scene, incident) = try Self.submitted()
    let older = incident.fact
    try incident.edit(in: &scene)
    let other = try ReplayScene.write(.violation, incident.violation.retyped(), 2, of: incident.id)
    let stranger = try ReplayScene.write(.source, .random(), of: incident.id)
    let relied: [RecordWrite] =
      switch fault {
      case "no violation": [incident.head]
      case "no head": [incident.fact]
      case "twice": [incident.head, incident.fact, incident.fact]
      case "older": [incident.head, older]
      case "another digest": [incident.head, other]
      default: [incident.head, incident.fact, stranger]
      }
    let reasons = try incident.reasons()
    let act = try incident.act(.focalPoint, reasons, reliesOn: relied)
    try scene.take(.decisionProposed(act), by: .focalPoint, writing: [reasons])
    #expect(scene.lastFindings.contains { $0.breaks(.reliance) })
  }

  @Test func `what is decided on is a violation, not another record of the incident`() throws {
    var (scene, incident) = try Self.submitted()
    let reasons = try incident.reasons()
    let act = try incident.act(.focalPoint, reasons)
    let strange = DecisionAct(
      incident: act.incident,
      office: act.office,
      violation: incident.head.record.id.retyped(),
      level: act.level,
      decision: act.decision,
      status: act.status,
      date: act.date,
      completes: act.completes,
      reliesOn: act.reliesOn,
      reasons: reasons,
    )
    try scene.take(.decisionProposed(strange), by: .focalPoint, writing: [reasons])
    #expect(scene.lastFindings.contains { $0.breaks(.reliance) })
  }

  @Test func `a decision names the incident's office`() throws {
    var (scene, incident) = try Self.submitted()
    let reasons = try incident.reasons()
    let act = try incident.act(.focalPoint, reasons, office: scene.bamako)
    try scene.take(.decisionProposed(act), by: .focalPoint, writing: [reasons])
    #expect(scene.lastFindings.contains { $0.breaks(.transition) })
  }

  @Test(arguments: ["no reasons", "other reasons", "more", "another decision's"])
  func `a proposal writes its reasons and nothing else`(fault: String) throws {
    var (scene, incident) = try Self.submitted()
    let reasons = try incident.reasons()
    let more = try ReplayScene.write(.account, .random(), of: incident.id)
    let writes: [RecordWrite] =
      switch fault {
      case "no reasons": []
      case "other reasons": [try incident.reasons()]
      case "more": [reasons, more]
      default: [reasons]
      }
    let act = try incident.act(
      .focalPoint,
      reasons,
      decision: fault == "another decision's" ? .random() : nil,
    )
    try scene.take(.decisionProposed(act), by: .focalPoint, writing: writes)
    #expect(scene.lastFindings.contains { $0.breaks(.writes) })
  }

  @Test(arguments: ["decision", "status", "date", "reasons"])
  func `a concurrence is in what was proposed`(fault: String) throws {
    var (scene, incident, act) = try Self.proposed()
    let second = try Self.second(in: &scene)
    let wrong = try incident.act(
      .ctfmr,
      fault == "reasons" ? incident.reasons(act.decision) : act.reasons,
      decision: fault == "decision" ? .random() : nil,
      status: fault == "status" ? .reportedNotVerified : .verified,
      date: fault == "date" ? "2022-10-02" : "2022-10-01",
      completes: true,
    )
    scene.take(.decisionConcurred(wrong), person: second)
    #expect(scene.lastFindings.contains { $0.breaks(.proposal) })
    #expect(scene.replay.cases[incident.id]?.decidedOn.isEmpty == true)
  }

  @Test func `a concurrence in another level's decision is found`() throws {
    var (scene, incident) = try Self.submitted()
    let below = try incident.reasons()
    try scene.take(
      .decisionProposed(incident.act(.focalPoint, below)),
      by: .focalPoint,
      writing: [below]
    )
    let technical = try incident.reasons()
    try scene.take(
      .decisionProposed(incident.act(.technical, technical)),
      by: .technicalVerifier,
      writing: [technical],
    )
    let reasons = try incident.reasons()
    try scene.take(
      .decisionProposed(incident.act(.ctfmr, reasons)),
      by: .ctfmrMember,
      writing: [reasons]
    )
    #expect(scene.replay.findings.isEmpty)
    let second = try Self.second(in: &scene)
    scene.take(
      .decisionConcurred(try incident.act(.ctfmr, below, completes: true)),
      person: second
    )
    #expect(scene.lastFindings.contains { $0.breaks(.proposal) })
  }

  @Test func `a concurrence without any proposal is found`() throws {
    var (scene, incident) = try Self.submitted()
    let reasons = try incident.reasons()
    try scene.take(.decisionConcurred(incident.act(.focalPoint, reasons)), by: .focalPoint)
    #expect(scene.lastFindings.contains { $0.breaks(.proposal) })
  }

  @Test func `a concurrence writes no record`() throws {
    var (scene, incident, act) = try Self.proposed()
    let second = try Self.second(in: &scene)
    scene.take(
      .decisionConcurred(try incident.act(.ctfmr, act.reasons, completes: true)),
      person: second,
      writing: [try incident.reasons()],
    )
    #expect(scene.lastFindings.contains { $0.breaks(.writes) })
  }

  @Test(arguments: [true, false])
  func `a quorum that is claimed is counted`(isClaimed: Bool) throws {
    var (scene, incident) = try Self.submitted()
    if isClaimed { try incident.decideBelow(in: &scene) }
    let reasons = try incident.reasons()
    let level = isClaimed ? VerificationLevel.ctfmr : .focalPoint
    let act = try incident.act(level, reasons, completes: isClaimed)
    try scene.take(
      .decisionProposed(act),
      by: isClaimed ? .ctfmrMember : .focalPoint,
      writing: [reasons]
    )
    #expect(scene.lastFindings.contains { $0.breaks(.quorum) })
    #expect(scene.replay.cases[incident.id]?.decidedOn.isEmpty == true)
  }

  @Test func `one person's two signatures are not four eyes`() throws {
    var (scene, incident, act) = try Self.proposed()
    try scene.take(
      .decisionConcurred(incident.act(.ctfmr, act.reasons, completes: true)),
      by: .ctfmrMember
    )
    #expect(scene.lastFindings.map(\.phrase.english) == [phrase(.samePerson)])
  }

  @Test func `who edited the facts decides at no level`() throws {
    var (scene, incident) = try Self.submitted()
    let both = try PersonOfTwoRoles.enrolment(in: scene)
    try scene.take(.personEnrolled(both))
    let edited = try ReplayScene.write(.violation, incident.violation.retyped(), 2, of: incident.id)
    scene.take(
      .incidentEdited(incident.move(.submitted, .submitted)),
      person: both.person,
      writing: [edited],
    )
    let reasons = try incident.reasons()
    scene.take(
      .decisionProposed(
        try incident.act(.focalPoint, reasons, reliesOn: [incident.head, edited])
      ),
      person: both.person,
      writing: [reasons],
    )
    #expect(scene.lastFindings.map(\.phrase.english) == [phrase(.contributor)])
  }

  @Test func `a level does not come before the one below`() throws {
    var (scene, incident) = try Self.submitted()
    let reasons = try incident.reasons()
    try scene.take(
      .decisionProposed(incident.act(.technical, reasons)),
      by: .technicalVerifier,
      writing: [reasons],
    )
    #expect(
      scene.lastFindings.map(\.phrase.english) == [phrase(.levelBelowUndecided(.focalPoint))]
    )
  }

  @Test func `a draft is not decided on`() throws {
    var scene = try ReplayScene()
    let incident = try ReplayedIncident(scene)
    try incident.draft(in: &scene)
    let reasons = try incident.reasons()
    try scene.take(
      .decisionProposed(incident.act(.focalPoint, reasons)),
      by: .focalPoint,
      writing: [reasons]
    )
    #expect(scene.lastFindings.map(\.phrase.english) == [phrase(.notSubmitted)])
  }

  private func phrase(_ refusal: Refusal) -> String {
    "an act that was not allowed: \(refusal.problem(in: .english))"
  }
}
