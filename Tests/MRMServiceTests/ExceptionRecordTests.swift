import MRMExchange
import MRMModel
import MRMService
import MRMTestSupport
import MRMWorkflow
import Testing

/// A violation that is verified on documents alone: that is shown for ever.
@Suite struct ExceptionRecordTests {
  private let force: TaskForce
  private let name: IncidentName

  init() throws {
    force = try TaskForce()
    name = try IncidentName("\(force.submit(Self.documentsAlone()).id)/1")
  }

  private static func documentsAlone() throws -> IncidentDocument {
    let old = try TaskForce.document()
    return documentsAlone(in: old, account: old.account)
  }

  private static func documentsAlone(
    in old: IncidentDocument,
    account: String?,
  ) -> IncidentDocument {
    IncidentDocument(
      date: old.date,
      firstReport: old.firstReport,
      place: old.place,
      account: account,
      shareableAccount: old.shareableAccount,
      violations: old.violations,
      children: old.children,
      sources: [
        SourceDocument(
          number: 1,
          category: .secondary,
          type: .satelliteImage,
          reliability: .high,
          credibility: .high,
          consentToReport: .given,
          violations: [1],
        )
      ],
    )
  }

  private func request(
    _ level: VerificationLevel,
    _ status: VerificationStatus = .verified,
    on date: String = "2022-10-01",
    exception: String? = "the village is empty, two images agree",
  ) throws -> DecisionRequest {
    DecisionRequest(
      name: name,
      level: level,
      status: status,
      date: try CalendarDay(parsing: date),
      judgement: Decision.Judgement(isCredible: true, screening: .allMet),
      basis: nil,
      reasons: status == .verified ? [] : [.other],
      note: "",
      exception: exception,
    )
  }

  private func isExcepted() throws -> Bool {
    let row = try #require(force.desk("focal").page(of: name).file.row.violations.first)
    var filter = IncidentFilter()
    filter.isExcepted = true
    #expect(try force.desk("focal").incidents(filter).total == (row.isExcepted ? 1 : 0))
    return row.isExcepted
  }

  @Test func `it is refused without a reason, and with a blank one`() throws {
    let focal = try force.desk("focal")
    #expect(throws: Refusal.standardNotMet([.noReasonForException])) {
      try focal.propose(request(.focalPoint, exception: nil))
    }
    #expect(throws: ValueError.text) { try focal.propose(request(.focalPoint, exception: " ")) }
    #expect(try !isExcepted())
  }

  @Test func `it is shown from the first level that decides, whatever is decided later`() throws {
    try force.desk("focal").propose(request(.focalPoint))
    #expect(try isExcepted())
    let officer = try force.desk("officer")
    let file = try officer.page(of: name).file
    _ = try officer.edit(file, to: Self.documentsAlone(in: file.document, account: "Told anew."))
    try force.desk("focal")
      .propose(request(.focalPoint, .didNotOccur, on: "2022-10-02", exception: nil))
    #expect(try isExcepted())
    let reasons = try #require(force.desk("focal").page(of: name).file.decisions)
    #expect(reasons.compactMap(\.exception) == ["the village is empty, two images agree"])
    #expect(try force.desk("officer").verifyLog().findings.isEmpty)
    #expect(try force.desk("officer").checkStore().isSound)
    #expect(try force.desk("reporting").checkStore().isSound)
  }

  @Test func `a proposal is no exception until it has its quorum`() throws {
    for (label, level) in [("focal", VerificationLevel.focalPoint), ("technical", .technical)] {
      try force.desk(label).propose(
        request(level, .reportPendingVerification, exception: nil)
      )
    }
    try force.desk("ctfmr-1").propose(request(.ctfmr))
    #expect(try !isExcepted())
    try force.desk("ctfmr-2").concur(in: name, level: .ctfmr)
    #expect(try isExcepted())
    #expect(try force.desk("officer").checkStore().isSound)
  }
}
