import MRMAudit
import MRMExchange
import MRMModel
import MRMStore
import MRMTestSupport
import MRMWorkflow
import Testing

@testable import MRMService

/// The attribution to a party, as what decisions find and nobody enters.
@Suite struct AttributionTests {
  private let force: TaskForce
  private let name: IncidentName
  private let party: PartyCode

  init() throws {
    force = try TaskForce()
    name = try IncidentName("\(force.submit(TaskForce.document()).id)/1")
    party = try PartyCode("JNIM")
  }

  private func row() throws -> IncidentRow {
    try force.desk("focal").page(of: name).file.row
  }

  private func stage() throws -> AttributionStage {
    let row = try row()
    return try #require(row.attributionStages(of: row.violations[0]).first)
  }

  @Test func `it is alleged until the CTFMR finds it verified, whatever lower levels find`() throws
  {
    #expect(try stage() == .alleged)
    for (level, label) in [(VerificationLevel.focalPoint, "focal"), (.technical, "technical")] {
      try force.desk(label).propose(TaskForce.verified(name, level, attributed: [party]))
      #expect(try row().violations[0].verification[level].decision?.attribution?.verified == [1])
    }
    try force.desk("ctfmr-1").propose(TaskForce.verified(name, .ctfmr, attributed: [party]))
    #expect(try stage() == .alleged)
    try force.desk("ctfmr-2").concur(in: name, level: .ctfmr)
    #expect(try stage() == .verified)
    #expect(try force.desk("auditor").verifyLog().findings.isEmpty)
    #expect(try force.desk("focal").checkStore().isSound)
  }

  @Test func `a violation may be verified while the attribution is not established`() throws {
    try force.verify(name)
    #expect(try stage() == .notEstablished)
    #expect(try row().violations[0].countedStatus == .verified)
  }

  @Test func `an edit has it decided anew, and the decision keeps what it found`() throws {
    try force.verify(name, attributed: [party])
    let officer = try force.desk("officer")
    let file = try officer.page(of: name).file
    _ = try officer.edit(file, to: file.document.toldAnew())
    #expect(try stage() == .undecidedAnew)
    #expect(try row().violations[0].verification.ctfmr.decision?.attribution?.verified == [1])
  }

  @Test func `reopening has it decided anew, and the next decision may find otherwise`() throws {
    try force.verify(name, attributed: [party])
    _ = try force.desk("ctfmr-1")
      .reopenLevel(of: name, at: .ctfmr, reason: "a witness came forward")
    #expect(try stage() == .undecidedAnew)
    try force.desk("ctfmr-1").propose(TaskForce.verified(name, .ctfmr))
    try force.desk("ctfmr-2").concur(in: name, level: .ctfmr)
    #expect(try stage() == .notEstablished)
  }

  @Test func `a party that the violation does not name is refused by its code`() throws {
    let stranger = try PartyCode("FAMA")
    #expect(throws: Refusal.standardNotMet([.partyNotNamed(stranger)])) {
      try force.desk("focal")
        .propose(TaskForce.verified(name, .focalPoint, attributed: [party, stranger]))
    }
    #expect(try row().violations[0].verification.isUntouched)
  }

  @Test(arguments: VerificationStatus.allCases.filter { $0 != .verified })
  func `nothing but a verified violation is attributed`(status: VerificationStatus) throws {
    let request = DecisionRequest(
      name: name,
      level: .focalPoint,
      status: status,
      date: try CalendarDay(parsing: "2022-10-01"),
      judgement: Decision.Judgement(isCredible: true, screening: .notAsked),
      basis: nil,
      reasons: [.other],
      note: "",
      attributed: [party],
    )
    #expect(throws: Refusal.attributionAlone) { try force.desk("focal").propose(request) }
    #expect(try row().violations[0].verification.isUntouched)
  }

  @Test func `the log tells positions, and no party`() throws {
    try force.verify(name, attributed: [party])
    let auditor = try force.desk("auditor")
    var bodies: [EntryBody] = []
    try auditor.store.read(as: auditor.person) { view in
      try view.replay { _, body in bodies.append(body) }
    }
    var found: [AttributionFinding?] = []
    for body in bodies {
      switch body.event {
      case .decisionProposed(let act), .decisionConcurred(let act): found.append(act.attribution)
      default: break
      }
      #expect(!body.encoded.contains(Array(party.rawValue.utf8)))
    }
    let none = AttributionFinding(named: 1, verified: [])
    let first = AttributionFinding(named: 1, verified: [1])
    #expect(found == [none, none, first, first])
  }

  // MARK: - What somebody could write into the index

  static let forgeries: [(String, @Sendable (inout ViolationRow) -> Void)] = [
    (
      "found verified",
      {
        $0.verification.ctfmr.decision?.attribution = AttributionFinding(named: 1, verified: [1])
      }
    ),
    ("not asked", { $0.verification.ctfmr.decision?.attribution = nil }),
    (
      "found by a lower level",
      {
        $0.verification.focalPoint.decision?.attribution =
          AttributionFinding(named: 1, verified: [1])
      }
    ),
  ]

  @Test(arguments: forgeries.map(\.0))
  func `a row that says what no entry found is told by name`(forgery: String) throws {
    try force.verify(name)
    let change = try #require(Self.forgeries.first { $0.0 == forgery }).1
    var forged = try row()
    change(&forged.violations[0])
    let officer = try force.desk("officer")
    try officer.store.change(by: officer.person, at: officer.now) { [forged] change in
      try change.put(forged)
      return .backupWritten
    }
    let expected = StoreError.Finding.indexRow(forged.id.retyped()).phrase
    #expect(try officer.verifyLog().findings.map(\.phrase) == [expected])
    #expect(try officer.checkStore().differing == [forged.id])
  }
}

extension IncidentDocument {
  /// The same with another account, which every decision covers.
  fileprivate func toldAnew() -> IncidentDocument {
    IncidentDocument(
      date: date,
      firstReport: firstReport,
      place: place,
      account: "Told anew.",
      shareableAccount: shareableAccount,
      violations: violations,
      children: children,
      sources: sources,
    )
  }
}
