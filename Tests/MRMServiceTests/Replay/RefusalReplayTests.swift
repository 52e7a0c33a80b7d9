import MRMAudit
import MRMCrypto
import MRMModel
import Testing

@testable import MRMService

/// What was not done may be signed by whoever did not do it, and changes nothing.
@Suite struct RefusalReplayTests {
  private func refused(
    _ incident: Identifier<Incident>?,
    _ violation: Identifier<Violation>? = nil,
  ) -> AuditEvent {
    .actRefused(
      RefusedAct(
        act: .decideAsCTFMR,
        refusal: .notPermitted,
        incident: incident,
        violation: violation,
        count: 2,
      )
    )
  }

  private static let counted: [AuditEvent] = [
    .furtherRefusals(Occurrences(at: Timestamp(milliseconds: 0))),
    .unlocksFailed(Occurrences(at: Timestamp(milliseconds: 0))),
  ]

  @Test(arguments: Role.allCases)
  func `everyone signs what was refused to them`(role: Role) throws {
    var scene = try ReplayScene()
    let incident = try ReplayedIncident(scene)
    try incident.draft(in: &scene)
    let events = [refused(nil), refused(incident.id), refused(incident.id, incident.violation)]
    for event in events + Self.counted {
      try scene.take(event, by: role)
      #expect(scene.lastFindings.isEmpty)
    }
  }

  @Test func `nobody who is not enrolled signs a refusal`() throws {
    var scene = try ReplayScene()
    for event in [refused(nil)] + Self.counted {
      scene.take(event, person: .random())
      #expect(scene.lastFindings.contains { $0.breaks(.stranger) })
    }
  }

  @Test func `what was not done writes no record`() throws {
    var scene = try ReplayScene()
    for event in [refused(nil)] + Self.counted {
      let write = try ReplayScene.write(.account, .random(), of: nil)
      try scene.take(event, by: .protectionOfficer, writing: [write])
      #expect(scene.lastFindings.contains { $0.breaks(.writes) })
    }
  }

  @Test(arguments: [true, false])
  func `what was not done touches no part of the index`(adds: Bool) throws {
    for event in [refused(nil)] + Self.counted {
      var scene = try ReplayScene()
      let part = Digest.sha256([1])
      scene.take(
        event,
        person: scene.person(.protectionOfficer),
        adding: adds ? [part] : [],
        removing: adds ? [] : [part]
      )
      #expect(scene.lastFindings.contains { $0.breaks(.writes) })
    }
  }

  @Test func `a refusal names an incident that was there`() throws {
    var scene = try ReplayScene()
    try scene.take(refused(.random()), by: .protectionOfficer)
    #expect(scene.lastFindings.contains { $0.breaks(.refused) })
  }

  @Test(arguments: ["an unknown one", "another incident's", "a record of another kind"])
  func `a refusal names a violation of its incident`(fault: String) throws {
    var scene = try ReplayScene()
    let incident = try ReplayedIncident(scene)
    try incident.draft(in: &scene)
    let other = try ReplayedIncident(scene)
    try other.draft(in: &scene)
    let violation: Identifier<Violation> =
      switch fault {
      case "an unknown one": .random()
      case "another incident's": other.violation
      default: incident.id.retyped()
      }
    try scene.take(refused(incident.id, violation), by: .protectionOfficer)
    #expect(scene.lastFindings.contains { $0.breaks(.refused) })
  }
}
