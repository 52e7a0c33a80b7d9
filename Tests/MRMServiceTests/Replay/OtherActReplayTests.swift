import MRMAudit
import MRMCrypto
import MRMModel
import Testing

@testable import MRMService

@Suite struct OtherActReplayTests {
  // MARK: - Imports

  private func batch(
    _ scene: ReplayScene,
    _ incidents: [Identifier<Incident>],
    rows: Int = 10,
    office: OfficeCode? = nil,
  ) -> ImportBatch {
    ImportBatch(
      office: office ?? scene.mopti,
      incidents: incidents,
      file: Digest.sha256([1]),
      rows: rows,
      imported: 1,
      flagged: 2,
      rejected: 3,
      alreadyImported: 4,
    )
  }

  @Test func `an import makes its incidents submitted ones of the importer`() throws {
    var scene = try ReplayScene()
    let incident = Identifier<Incident>.random()
    let head = try ReplayScene.write(.incident, incident.retyped(), of: incident)
    try scene.take(
      .incidentsImported(batch(scene, [incident])),
      by: .protectionOfficer,
      writing: [head]
    )
    #expect(scene.lastFindings.isEmpty)
    let known = try #require(scene.replay.cases[incident])
    #expect(known.state == .submitted && known.office == scene.mopti)
    #expect(known.contributors == [scene.person(.protectionOfficer)])
    #expect(known.parts.count == 1)
  }

  @Test(arguments: Role.allCases.filter { $0 != .protectionOfficer })
  func `nobody but a protection officer imports`(role: Role) throws {
    var scene = try ReplayScene()
    try scene.take(.incidentsImported(batch(scene, [.random()])), by: role)
    #expect(scene.lastFindings.count == 1)
    #expect(scene.replay.cases.touched.isEmpty)
  }

  @Test func `an import at another office is found`() throws {
    var scene = try ReplayScene()
    let gao = try OfficeCode("GAO")
    try scene.take(
      .incidentsImported(batch(scene, [.random()], office: gao)),
      by: .protectionOfficer
    )
    #expect(scene.lastFindings.count == 1)
  }

  @Test func `the rows of an import add up`() throws {
    var scene = try ReplayScene()
    try scene.take(
      .incidentsImported(batch(scene, [.random()], rows: 11)),
      by: .protectionOfficer
    )
    #expect(scene.lastFindings.contains { $0.breaks(.form) })
  }

  @Test func `an incident that is there is not imported over`() throws {
    var scene = try ReplayScene()
    let incident = try ReplayedIncident(scene)
    try incident.draft(in: &scene)
    try scene.take(.incidentsImported(batch(scene, [incident.id])), by: .protectionOfficer)
    #expect(scene.lastFindings.contains { $0.breaks(.transition) })
    #expect(scene.replay.cases[incident.id]?.state == .draft)
  }

  @Test(arguments: ["of no incident", "of another incident", "of a kind not entered"])
  func `an import writes what is entered of its incidents alone`(fault: String) throws {
    var scene = try ReplayScene()
    let incident = Identifier<Incident>.random()
    let owner: Identifier<Incident>? =
      fault == "of no incident" ? nil : fault == "of another incident" ? .random() : incident
    let kind = fault == "of a kind not entered" ? RecordKind.decision : .account
    let write = try ReplayScene.write(kind, .random(), of: owner)
    try scene.take(
      .incidentsImported(batch(scene, [incident])),
      by: .protectionOfficer,
      writing: [write]
    )
    #expect(scene.lastFindings.contains { $0.breaks(.writes) })
  }

  // MARK: - Reading and reporting

  @Test(arguments: [Role.focalPoint, .reportingOfficer, .auditor, .administrator])
  func `names are read by those who may`(role: Role) throws {
    var scene = try ReplayScene()
    let incident = try ReplayedIncident(scene)
    try incident.draft(in: &scene)
    let read = AuditEvent.sensitiveRead(ReadAct(incident: incident.id, records: []))
    try scene.take(read, by: .protectionOfficer)
    #expect(scene.lastFindings.isEmpty)
    try scene.take(read, by: role)
    #expect(scene.lastFindings.count == 1)
  }

  @Test(arguments: ["no incident", "an unknown one", "another's record", "no identity"])
  func `names are read of an incident that holds them`(fault: String) throws {
    var scene = try ReplayScene()
    let incident = try ReplayedIncident(scene)
    try incident.draft(in: &scene)
    let read =
      switch fault {
      case "no incident": ReadAct(incident: nil, records: [])
      case "an unknown one": ReadAct(incident: .random(), records: [])
      case "another's record": ReadAct(incident: incident.id, records: [.random()])
      default: ReadAct(incident: incident.id, records: [incident.head.record.id])
      }
    try scene.take(.sensitiveRead(read), by: .protectionOfficer)
    #expect(scene.lastFindings.contains { $0.breaks(.reading) })
  }

  @Test func `the names of another office's incident are not read`() throws {
    var scene = try ReplayScene()
    let incident = try ReplayedIncident(scene)
    try incident.draft(in: &scene)
    let stranger = try scene.enrolment(.protectionOfficer, OfficeCode("GAO"))
    try scene.take(.personEnrolled(stranger))
    scene.take(
      .sensitiveRead(ReadAct(incident: incident.id, records: [])),
      person: stranger.person
    )
    #expect(scene.lastFindings.count == 1)
  }

  @Test(arguments: [Role.caseWorker, .auditor, .administrator])
  func `reports are written by those who may`(role: Role) throws {
    var scene = try ReplayScene()
    let report = AuditEvent.reportWritten(try Quarter(year: 2022, number: 3))
    try scene.take(report, by: .reportingOfficer)
    #expect(scene.lastFindings.isEmpty)
    try scene.take(report, by: role)
    #expect(scene.lastFindings.count == 1)
  }

  @Test(arguments: Role.allCases)
  func `the log is copied by auditors and administrators`(role: Role) throws {
    var scene = try ReplayScene()
    try scene.take(.logExported(LogExport(recipients: [])), by: role)
    #expect(scene.lastFindings.isEmpty == [.auditor, .administrator].contains(role))
    let write = try ReplayScene.write(.account, .random(), of: nil)
    try scene.take(.logExported(LogExport(recipients: [])), by: .auditor, writing: [write])
    #expect(scene.lastFindings.contains { $0.breaks(.writes) })
  }

  @Test(arguments: Role.allCases)
  func `the register of parties is changed by administrators, one record of it`(role: Role) throws {
    var scene = try ReplayScene()
    let id = RegisteredParties.id(in: scene.store).retyped() as RecordID
    let write = try ReplayScene.write(.registeredParties, id, of: nil)
    try scene.take(.partiesChanged, by: role, writing: [write])
    #expect(scene.lastFindings.isEmpty == (role == .administrator))
    guard role == .administrator else { return }
    let others: [[RecordWrite]] = [
      [], [try ReplayScene.write(.registeredParties, .random(), of: nil)],
      [try ReplayScene.write(.settings, .random(), of: nil)],
      [
        try ReplayScene.write(.registeredParties, id, 2, of: nil),
        try ReplayScene.write(.registeredParties, id, 3, of: nil),
      ],
    ]
    for writes in others {
      try scene.take(.partiesChanged, writing: writes)
      #expect(scene.lastFindings.contains { $0.breaks(.writes) })
    }
  }

  @Test(arguments: Role.allCases)
  func `the deadlines are changed by administrators, the one record of them`(role: Role) throws {
    var scene = try ReplayScene()
    let id = RegisteredDeadlines.id(in: scene.store).retyped() as RecordID
    let write = try ReplayScene.write(.registeredDeadlines, id, of: nil)
    try scene.take(.deadlinesChanged, by: role, writing: [write])
    #expect(scene.lastFindings.isEmpty == (role == .administrator))
    guard role == .administrator else { return }
    let others: [[RecordWrite]] = [
      [], [try ReplayScene.write(.registeredDeadlines, .random(), of: nil)],
      [try ReplayScene.write(.registeredParties, id, of: nil)],
    ]
    for writes in others {
      try scene.take(.deadlinesChanged, writing: writes)
      #expect(scene.lastFindings.contains { $0.breaks(.writes) })
    }
  }

  @Test func `what is no change of a record writes none`() throws {
    let quarter = try Quarter(year: 2022, number: 3)
    var scene = try ReplayScene()
    let incident = try ReplayedIncident(scene)
    try incident.draft(in: &scene)
    let events: [AuditEvent] = [
      .sensitiveRead(ReadAct(incident: incident.id, records: [])), .reportWritten(quarter),
      .indexMerged, .indexRebuilt, .backupWritten, .passphraseChanged,
      .storeRestored(OlderState(seen: 9, root: .zero)),
      .backupSealed(BackupSealing(recipients: [.zero])),
    ]
    for event in events {
      try scene.take(event, by: .protectionOfficer)
      #expect(scene.lastFindings.isEmpty)
      let write = try ReplayScene.write(.account, .random(), of: nil)
      try scene.take(event, by: .protectionOfficer, writing: [write])
      #expect(scene.lastFindings.contains { $0.breaks(.writes) })
    }
  }

  // MARK: - Versions and the clock

  @Test(arguments: [0, 1, 3, 4])
  func `a version that does not follow the last is found`(version: Int) throws {
    var scene = try ReplayScene()
    let incident = try ReplayedIncident(scene)
    try incident.draft(in: &scene)
    let write = try ReplayScene.write(
      .violation,
      incident.violation.retyped(),
      version,
      of: incident.id
    )
    try scene.take(
      .draftSaved(incident.move(.draft, .draft)),
      by: .protectionOfficer,
      writing: [write]
    )
    #expect(scene.lastFindings.contains { $0.breaks(.versions) })
  }

  @Test func `a record that begins with its second version is found`() throws {
    var scene = try ReplayScene()
    let incident = try ReplayedIncident(scene)
    try incident.draft(in: &scene)
    let write = try ReplayScene.write(.account, .random(), 2, of: incident.id)
    try scene.take(
      .draftSaved(incident.move(.draft, .draft)),
      by: .protectionOfficer,
      writing: [write]
    )
    #expect(scene.lastFindings.contains { $0.breaks(.versions) })
  }

  @Test func `a record keeps its kind and its incident`() throws {
    for isOtherKind in [true, false] {
      var scene = try ReplayScene()
      let first = try ReplayedIncident(scene)
      try first.draft(in: &scene)
      let second = try ReplayedIncident(scene)
      try second.draft(in: &scene)
      let owner = isOtherKind ? first : second
      let write = try ReplayScene.write(
        isOtherKind ? .account : .violation,
        first.violation.retyped(),
        2,
        of: owner.id
      )
      try scene.take(
        .draftSaved(owner.move(.draft, .draft)),
        by: .protectionOfficer,
        writing: [write]
      )
      #expect(scene.lastFindings.contains { $0.breaks(.versions) })
    }
  }

  @Test func `a clock that went back is told, and proves nothing`() throws {
    var scene = try ReplayScene()
    try scene.take(.backupWritten, secondsLater: 0)
    #expect(scene.lastFindings.isEmpty)
    try scene.take(.backupWritten, secondsLater: -1)
    let finding = try #require(scene.lastFindings.first)
    #expect(finding.breaks(.clockWentBack) && finding.isNotice)
  }
}
