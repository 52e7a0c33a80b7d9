import MRMAudit
import MRMCrypto
import MRMModel
import Testing

@testable import MRMService

@Suite struct IncidentReplayTests {
  @Test func `a draft, its submission, a return and an answer break no rule`() throws {
    var scene = try ReplayScene()
    var incident = try ReplayedIncident(scene)
    try incident.submit(in: &scene)
    let question = try ReplayScene.write(.incidentReturn, .random(), of: incident.id)
    try scene.take(
      .incidentReturned(incident.move(.submitted, .returned)),
      by: .focalPoint,
      writing: [question],
    )
    let edited = try ReplayScene.write(.violation, incident.violation.retyped(), 2, of: incident.id)
    try scene.take(
      .incidentEdited(incident.move(.returned, .returned)),
      by: .protectionOfficer,
      writing: [edited],
    )
    try scene.take(
      .incidentSubmitted(incident.move(.returned, .submitted)),
      by: .protectionOfficer
    )
    #expect(scene.replay.findings.isEmpty)
    let known = try #require(scene.replay.cases[incident.id])
    #expect(known.state == .submitted)
    #expect(known.contributors == [incident.officer])
    #expect(known.parts.count == 3)
    #expect(known.parts[incident.violation.retyped()] == edited)
  }

  @Test func `a record that was removed does not begin anew`() throws {
    var scene = try ReplayScene()
    let incident = try ReplayedIncident(scene)
    let source = try ReplayScene.write(.source, .random(), of: incident.id)
    let move = incident.move(.draft, .draft)
    try scene.take(.draftSaved(move), by: .protectionOfficer, writing: [incident.head, source])
    let removal = incident.move(.draft, .draft, removing: [source.record.id])
    try scene.take(.draftSaved(removal), by: .protectionOfficer)
    #expect(scene.replay.findings.isEmpty)
    // A second time there is nothing to take out, and no reason to forget it.
    try scene.take(.draftSaved(removal), by: .protectionOfficer)
    #expect(scene.lastFindings.contains { $0.breaks(.writes) })
    let anew = try ReplayScene.write(.source, source.record.id, of: incident.id)
    try scene.take(.draftSaved(move), by: .protectionOfficer, writing: [anew])
    #expect(scene.lastFindings.contains { $0.breaks(.versions) })
  }

  @Test(arguments: Role.allCases.filter { $0 != .protectionOfficer })
  func `nobody but a protection officer logs an incident`(role: Role) throws {
    var scene = try ReplayScene()
    let incident = try ReplayedIncident(scene)
    let move = incident.move(.draft, .draft, loggedBy: scene.person(role))
    try scene.take(.draftSaved(move), by: role, writing: [incident.head])
    #expect(scene.lastFindings.count == 1)
    #expect(scene.replay.cases[incident.id] == nil)
  }

  @Test(arguments: [
    "another office", "another state before", "another state after", "another author",
  ])
  func `a new incident is its author's draft, at their office`(fault: String) throws {
    var scene = try ReplayScene()
    let incident = try ReplayedIncident(scene)
    let move = incident.move(
      fault == "another state before" ? .submitted : .draft,
      fault == "another state after" ? .submitted : .draft,
      office: fault == "another office" ? try OfficeCode("GAO") : nil,
      loggedBy: fault == "another author" ? scene.person(.focalPoint) : nil,
    )
    try scene.take(.draftSaved(move), by: .protectionOfficer, writing: [incident.head])
    #expect(scene.lastFindings.count == 1)
    #expect(scene.replay.cases[incident.id] == nil)
  }

  @Test func `an edit says the state that was reached, and leaves it`() throws {
    for (from, to) in [(IncidentState.draft, IncidentState.submitted), (.submitted, .returned)] {
      var scene = try ReplayScene()
      var incident = try ReplayedIncident(scene)
      try incident.submit(in: &scene)
      try scene.take(.incidentEdited(incident.move(from, to)), by: .protectionOfficer)
      #expect(scene.lastFindings.contains { $0.breaks(.transition) })
    }
  }

  @Test func `who edits is a contributor from then on, and parts that are removed are gone`() throws
  {
    var scene = try ReplayScene()
    var incident = try ReplayedIncident(scene)
    try incident.submit(in: &scene)
    let colleague = try scene.enrolment(.protectionOfficer, scene.mopti)
    try scene.take(.personEnrolled(colleague))
    scene.take(
      .incidentEdited(
        incident.move(.submitted, .submitted, removing: [incident.violation.retyped()])
      ),
      person: colleague.person,
    )
    #expect(scene.lastFindings.isEmpty)
    let known = try #require(scene.replay.cases[incident.id])
    #expect(known.contributors == [incident.officer, colleague.person])
    #expect(known.parts[incident.violation.retyped()] == nil)
  }

  @Test func `who hands in a returned incident is a contributor`() throws {
    var scene = try ReplayScene()
    var incident = try ReplayedIncident(scene)
    try incident.submit(in: &scene)
    try scene.take(
      .incidentReturned(incident.move(.submitted, .returned)),
      by: .focalPoint,
      writing: [ReplayScene.write(.incidentReturn, .random(), of: incident.id)],
    )
    let colleague = try scene.enrolment(.protectionOfficer, scene.mopti)
    try scene.take(.personEnrolled(colleague))
    scene.take(
      .incidentSubmitted(incident.move(.returned, .submitted)),
      person: colleague.person
    )
    #expect(scene.lastFindings.isEmpty)
    #expect(
      scene.replay.cases[incident.id]?.contributors == [incident.officer, colleague.person]
    )
  }

  @Test func `an edit writes what is entered, of that incident alone`() throws {
    for (kind, isTheirs) in [(RecordKind.decision, true), (.person, true), (.account, false)] {
      var scene = try ReplayScene()
      var incident = try ReplayedIncident(scene)
      try incident.submit(in: &scene)
      let write = try ReplayScene.write(kind, .random(), of: isTheirs ? incident.id : .random())
      try scene.take(
        .incidentEdited(incident.move(.submitted, .submitted)),
        by: .protectionOfficer,
        writing: [write],
      )
      #expect(scene.lastFindings.contains { $0.breaks(.writes) })
    }
  }

  @Test func `what was never logged is not handed in, returned or decided on`() throws {
    var scene = try ReplayScene()
    let incident = try ReplayedIncident(scene)
    try scene.take(
      .incidentSubmitted(incident.move(.draft, .submitted)),
      by: .protectionOfficer
    )
    #expect(scene.lastFindings.contains { $0.breaks(.transition) })
    try scene.take(.incidentReturned(incident.move(.submitted, .returned)), by: .focalPoint)
    #expect(scene.lastFindings.contains { $0.breaks(.transition) })
    let reasons = try incident.reasons()
    try scene.take(
      .decisionProposed(incident.act(.focalPoint, reasons)),
      by: .focalPoint,
      writing: [reasons],
    )
    #expect(scene.lastFindings.contains { $0.breaks(.transition) })
  }

  @Test func `a draft is handed in by its author, from the state that was reached`() throws {
    var scene = try ReplayScene()
    let incident = try ReplayedIncident(scene)
    try incident.draft(in: &scene)
    let colleague = try scene.enrolment(.protectionOfficer, scene.mopti)
    try scene.take(.personEnrolled(colleague))
    scene.take(.incidentSubmitted(incident.move(.draft, .submitted)), person: colleague.person)
    #expect(scene.lastFindings.count == 1)
    for (from, to) in [(IncidentState.returned, IncidentState.submitted), (.draft, .returned)] {
      scene.take(.incidentSubmitted(incident.move(from, to)), person: incident.officer)
      #expect(scene.lastFindings.contains { $0.breaks(.transition) })
    }
    #expect(scene.replay.cases[incident.id]?.state == .draft)
  }

  @Test func `handing in writes the head alone`() throws {
    var scene = try ReplayScene()
    let incident = try ReplayedIncident(scene)
    try incident.draft(in: &scene)
    let account = try ReplayScene.write(.account, .random(), of: incident.id)
    try scene.take(
      .incidentSubmitted(incident.move(.draft, .submitted)),
      by: .protectionOfficer,
      writing: [account],
    )
    #expect(scene.lastFindings.contains { $0.breaks(.writes) })
  }

  @Test func `a return comes from one who may, from the state that was reached`() throws {
    var scene = try ReplayScene()
    var incident = try ReplayedIncident(scene)
    try incident.submit(in: &scene)
    try scene.take(
      .incidentReturned(incident.move(.submitted, .returned)),
      by: .protectionOfficer
    )
    #expect(scene.lastFindings.count == 1)
    for (from, to) in [(IncidentState.draft, IncidentState.returned), (.submitted, .draft)] {
      try scene.take(.incidentReturned(incident.move(from, to)), by: .focalPoint)
      #expect(scene.lastFindings.contains { $0.breaks(.transition) })
    }
    #expect(scene.replay.cases[incident.id]?.state == .submitted)
  }

  @Test func `a return writes its question alone`() throws {
    var scene = try ReplayScene()
    var incident = try ReplayedIncident(scene)
    try incident.submit(in: &scene)
    let fact = try ReplayScene.write(.violation, incident.violation.retyped(), 2, of: incident.id)
    try scene.take(
      .incidentReturned(incident.move(.submitted, .returned)),
      by: .focalPoint,
      writing: [fact]
    )
    #expect(scene.lastFindings.contains { $0.breaks(.writes) })
  }
}
