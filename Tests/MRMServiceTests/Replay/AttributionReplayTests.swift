import MRMAudit
import MRMModel
import MRMWorkflow
import Testing

@testable import MRMService

/// What entries say of the attribution to parties, replayed.
@Suite struct AttributionReplayTests {
  private let first = AttributionFinding(named: 2, verified: [1])

  /// An incident that waits for the second signature of the CTFMR, who proposes a finding.
  private static func proposed(_ finding: AttributionFinding?) throws -> (
    scene: ReplayScene, incident: ReplayedIncident, reasons: RecordWrite,
    second: Identifier<Person>
  ) {
    var scene = try ReplayScene()
    var incident = try ReplayedIncident(scene)
    try incident.submit(in: &scene)
    try incident.decideBelow(in: &scene)
    let reasons = try incident.reasons()
    try scene.take(
      .decisionProposed(incident.act(.ctfmr, reasons, attribution: finding)),
      by: .ctfmrMember,
      writing: [reasons],
    )
    let enrolment = try scene.enrolment(.ctfmrMember, scene.bamako)
    try scene.take(.personEnrolled(enrolment))
    return (scene, incident, reasons, enrolment.person)
  }

  @Test func `what is concurred in is what the level is replayed to have found`() throws {
    var (scene, incident, reasons, second) = try Self.proposed(first)
    let before = scene.replay.cases[incident.id]?.verification[incident.violation]?.ctfmr
    #expect(before?.proposal?.attribution == first)
    scene.take(
      .decisionConcurred(
        try incident.act(.ctfmr, reasons, completes: true, attribution: first)
      ),
      person: second,
    )
    #expect(scene.replay.findings.isEmpty)
    let after = scene.replay.cases[incident.id]?.verification[incident.violation]?.ctfmr
    #expect(after?.decision?.attribution == first)
  }

  @Test(arguments: [nil, [], [2], [1, 2]])
  func `a concurrence in another finding than the one proposed is found`(
    verified: [Int]?
  ) throws {
    var (scene, incident, reasons, second) = try Self.proposed(first)
    let other = verified.flatMap { AttributionFinding(named: 2, verified: $0) }
    scene.take(
      .decisionConcurred(
        try incident.act(.ctfmr, reasons, completes: true, attribution: other)
      ),
      person: second,
    )
    #expect(scene.lastFindings.contains { $0.breaks(.proposal) })
    #expect(scene.replay.cases[incident.id]?.decidedOn.isEmpty == true)
  }

  @Test(arguments: VerificationStatus.allCases)
  func `a finding without a verified violation is found`(status: VerificationStatus) throws {
    var scene = try ReplayScene()
    var incident = try ReplayedIncident(scene)
    try incident.submit(in: &scene)
    let reasons = try incident.reasons()
    try scene.take(
      .decisionProposed(
        incident.act(.focalPoint, reasons, status: status, attribution: first)
      ),
      by: .focalPoint,
      writing: [reasons],
    )
    let refusal = Refusal.attributionAlone.problem(in: .english)
    #expect(
      scene.lastFindings.map(\.phrase.english)
        == (status == .verified ? [] : ["an act that was not allowed: \(refusal)"])
    )
  }
}
