import MRMExchange
import MRMModel
import MRMReports
import MRMService
import MRMTestSupport
import MRMWorkflow
import Testing

/// What moves a case without changing its facts, in a whole store.
@Suite struct CaseStepTests {
  private let force: TaskForce
  private let row: IncidentRow
  private let name: IncidentName

  init() throws {
    force = try TaskForce()
    row = try force.submit(TaskForce.document())
    name = try IncidentName(row.id.description)
  }

  private func sound() throws {
    #expect(try force.desk("auditor").verifyLog().findings.isEmpty)
    #expect(try force.desk("ctfmr-1").verifyLog().findings.isEmpty)
    #expect(try force.desk("officer").checkStore().isSound)
  }

  /// How many children a section counts as killed.
  private func killings(_ section: KeyPath<QuarterReport, SectionCounts>) throws -> Int {
    let report = try force.desk("reporting").report(Quarter(year: 2022, number: 3))
    return report[keyPath: section].victims(of: .killing).total
  }

  private func verifyBelow() throws {
    _ = try force.desk("focal").propose(TaskForce.verified(name, .focalPoint))
    _ = try force.desk("technical").propose(TaskForce.verified(name, .technical))
  }

  private func addSource() throws {
    let officer = try force.desk("officer")
    let file = try officer.page(of: name).file
    var document = file.document
    let source = try #require(document.sources.first)
    document = IncidentDocument(
      date: document.date,
      firstReport: document.firstReport,
      place: document.place,
      account: document.account,
      shareableAccount: document.shareableAccount,
      violations: document.violations,
      children: document.children,
      sources: [
        source,
        SourceDocument(
          number: 2,
          category: .secondary,
          type: .oralTestimony,
          reliability: .medium,
          credibility: .medium,
          consentToReport: .given,
          violations: [1],
          note: "a teacher",
          identity: .absent,
        ),
      ],
    )
    _ = try officer.edit(file, to: document)
  }

  @Test func `what is withdrawn counts nowhere, and comes back to its office`() throws {
    #expect(try killings(\.unverified) == 2)
    let officer = try force.desk("officer")
    #expect(try officer.withdrawIncident(name, reason: "Entered twice.").state == .withdrawn)
    #expect(try killings(\.unverified) == 0)
    #expect(try officer.incidents().rows.isEmpty)
    #expect(try force.desk("focal").queue().total == 0)
    #expect(throws: Refusal.withdrawn) { try addSource() }
    #expect(throws: Refusal.withdrawn) {
      try force.desk("focal").propose(TaskForce.verified(name, .focalPoint))
    }
    try sound()
    let later = Timestamp(milliseconds: TaskForce.now.milliseconds + 1000)
    let focal = try force.desk("focal", at: later)
    #expect(try focal.reopenIncident(name, reason: "It is another.").state == .returned)
    let afterwards = try force.desk("officer", at: later)
    #expect(try afterwards.submit(name).state == .submitted)
    #expect(try killings(\.unverified) == 2)
    let reasons = try officer.page(of: name).file.reasons
    #expect(reasons?.map(\.text) == ["Entered twice.", "It is another."])
    #expect(reasons?.map(\.step) == [.incidentWithdrawn, .incidentReopened])
    try sound()
  }

  @Test func `what the CTFMR has verified is not withdrawn`() throws {
    try force.verify(name, on: "2022-09-20")
    #expect(throws: Refusal.decidedByCTFMR) {
      try force.desk("officer").withdrawIncident(name, reason: "Never mind.")
    }
    #expect(try killings(\.verifiedOnTime) == 2)
  }

  @Test func `only what is decided whole is closed, and it counts as before`() throws {
    let ctfmr = try force.desk("ctfmr-1")
    #expect(throws: Refusal.openQuestions) { try ctfmr.closeIncident(name) }
    try force.verify(name, on: "2022-09-20")
    let before = try killings(\.verifiedOnTime)
    #expect(before == 2)
    #expect(try ctfmr.closeIncident(name).state == .closed)
    #expect(try killings(\.verifiedOnTime) == before)
    #expect(throws: Refusal.closed) { try addSource() }
    #expect(throws: Refusal.closed) { try ctfmr.closeIncident(name) }
    try sound()
  }

  @Test func `new evidence reopens every question, and keeps what was decided`() throws {
    try force.verify(name, on: "2022-09-20")
    let ctfmr = try force.desk("ctfmr-1")
    _ = try ctfmr.closeIncident(name)
    _ = try force.desk("officer").reopenIncident(name, reason: "A teacher saw it too.")
    try addSource()
    #expect(throws: Refusal.openQuestions) { try ctfmr.closeIncident(name) }
    #expect(try killings(\.verifiedOnTime) == 2)
    try force.verify(name, on: "2022-09-20")
    let file = try ctfmr.page(of: name).file
    #expect(file.decisions?.count == 6)
    #expect(try ctfmr.closeIncident(name).state == .closed)
    try sound()
  }

  @Test func `who has taken a case proposes, until somebody releases it`() throws {
    try verifyBelow()
    let (first, second) = (try force.desk("ctfmr-1"), try force.desk("ctfmr-2"))
    #expect(try first.ownLevels() == [.ctfmr])
    #expect(try first.takeCase(name, at: .ctfmr).takings.map(\.person) == [first.personID])
    #expect(try second.queue().total == 0)
    #expect(throws: Refusal.takenByAnother) {
      try second.propose(TaskForce.verified(name, .ctfmr))
    }
    #expect(throws: Refusal.alreadyTaken) { try second.takeCase(name, at: .ctfmr) }
    #expect(throws: Refusal.notPermitted(.decide(.ctfmr))) {
      try force.desk("technical").releaseCase(name, at: .ctfmr)
    }
    try sound()
    #expect(try second.releaseCase(name, at: .ctfmr).takings.isEmpty)
    #expect(throws: Refusal.notTaken) { try second.releaseCase(name, at: .ctfmr) }
    _ = try second.propose(TaskForce.verified(name, .ctfmr))
    try sound()
  }

  @Test(arguments: ["ctfmr-1", "ctfmr-2"])
  func `a proposal that is set aside stays readable, and another may come`(label: String) throws {
    try verifyBelow()
    _ = try force.desk("ctfmr-1").propose(TaskForce.verified(name, .ctfmr))
    #expect(throws: Refusal.notPermitted(.decide(.ctfmr))) {
      try force.desk("focal").setProposalAside(on: name, at: .ctfmr, reason: "No.")
    }
    let row = try force.desk(label).setProposalAside(on: name, at: .ctfmr, reason: "Too early.")
    let state = row.violations[0].verification.ctfmr
    #expect(state.decision == nil && state.proposal == nil)
    #expect(state.earlier.map(\.wasDecided) == [false] && state.earlier[0].replacedBy == nil)
    #expect(throws: Refusal.nothingProposed) {
      try force.desk("ctfmr-2").setProposalAside(on: name, at: .ctfmr, reason: "Again.")
    }
    let file = try force.desk("ctfmr-2").page(of: name).file
    #expect(file.decisions?.count == 3)
    let reason = try #require(file.reasons?.first)
    #expect(reason.text == "Too early." && reason.step == .proposalSetAside)
    #expect(reason.place?.violation == row.violations[0].id && reason.place?.level == .ctfmr)
    #expect(file.decisions?.first { $0.level == .ctfmr }?.id == reason.place?.decision)
    _ = try force.desk("ctfmr-2").propose(TaskForce.verified(name, .ctfmr))
    try sound()
  }

  @Test func `a closed question is decided anew only once it is reopened`() throws {
    try force.verify(name, on: "2022-09-20")
    let first = try force.desk("ctfmr-1")
    let anew = try TaskForce.verified(name, .ctfmr, on: "2022-09-25")
    #expect(throws: Refusal.alreadyDecided) { try first.propose(anew) }
    let row = try first.reopenLevel(of: name, at: .ctfmr, reason: "The minutes say otherwise.")
    #expect(row.violations[0].verification.ctfmr.isReopened)
    #expect(try killings(\.verifiedOnTime) == 2)
    #expect(throws: Refusal.questionOpen) {
      try force.desk("ctfmr-2").reopenLevel(of: name, at: .ctfmr, reason: "Again.")
    }
    #expect(throws: Refusal.openQuestions) { try first.closeIncident(name) }
    _ = try first.propose(anew)
    #expect(try killings(\.verifiedOnTime) == 2)
    _ = try force.desk("ctfmr-2").concur(in: name, level: .ctfmr)
    let decided = try first.page(of: name).file.row.violations[0].verification.ctfmr
    #expect(!decided.isReopened && decided.decision?.date == anew.date)
    try sound()
  }

  @Test(arguments: ["", " \n\t"])
  func `a reason says something`(reason: String) throws {
    #expect(throws: ValueError.text) {
      try force.desk("officer").withdrawIncident(name, reason: reason)
    }
    #expect(throws: ValueError.textTooLong(limit: Account.maximumTextBytes)) {
      let long = String(repeating: "a", count: Account.maximumTextBytes + 1)
      return try force.desk("officer").withdrawIncident(name, reason: long)
    }
    #expect(try force.desk("officer").incidents().rows.map(\.state) == [.submitted])
  }
}
