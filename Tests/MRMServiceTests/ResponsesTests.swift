import MRMExchange
import MRMModel
import MRMService
import MRMTestSupport
import MRMWorkflow
import Testing

/// What was done about violations: recorded beside them, and covered by no decision.
@Suite struct ResponsesTests {
  @Test func `a response is read back by who may read the accounts, and by nobody else`() throws {
    let force = try TaskForce()
    let name = try Self.submitted(in: force, [Self.advocacy(due: "2022-10-20")])
    let shown = try force.desk("focal").page(of: name).file.document.responses
    #expect(shown.map(\.violation) == [1])
    #expect(shown.map(\.details) == [try Self.advocacy(due: "2022-10-20").details])
    #expect(throws: Refusal.self) { try force.desk("reporting").page(of: name) }
    #expect(try force.desk("auditor").verifyLog().findings.isEmpty)
    #expect(try force.desk("officer").checkStore().isSound)
    #expect(try force.desk("reporting").checkStore().isSound)
  }

  @Test func `a response after verification leaves the decisions as they are`() throws {
    let force = try TaskForce()
    let name = try Self.submitted(in: force, [])
    try force.verify(name)
    let before = try force.desk("focal").page(of: name)
    try Self.change(name, in: force) { _ in [try Self.advocacy(due: nil)] }
    let after = try force.desk("focal").page(of: name)
    #expect(after.file.document.responses.count == 1)
    #expect(after.changedSinceDecision.isEmpty)
    #expect(before.file.seenMark(of: 1) == after.file.seenMark(of: 1))
    #expect(try force.desk("auditor").verifyLog().findings.isEmpty)
    #expect(try force.desk("officer").checkStore().isSound)
  }

  @Test func `a response that goes is no longer part of its incident`() throws {
    let force = try TaskForce()
    let name = try Self.submitted(in: force, [Self.advocacy(due: nil)])
    try Self.change(name, in: force) { _ in [] }
    let file = try force.desk("officer").page(of: name).file
    #expect(file.responses == [])
    #expect(!file.row.parts.contains { $0.record.kind == .response })
    #expect(try force.desk("auditor").verifyLog().findings.isEmpty)
  }

  @Test func `a response to a violation that is not there is refused`() throws {
    let force = try TaskForce()
    let officer = try force.desk("officer")
    let document = try Self.document([ResponseDocument(violation: 2)])
    #expect(throws: ServiceError.noSuchViolation) { try officer.recordDraft(document) }
  }

  @Test func `violations without a response are found, by who cannot read one too`() throws {
    let force = try TaskForce()
    let name = try Self.submitted(in: force, [])
    var filter = IncidentFilter()
    filter.missing = [.response]
    #expect(try Self.found(filter, by: "reporting", in: force) == 1)
    try Self.change(name, in: force) { _ in [try Self.advocacy(due: nil)] }
    #expect(try Self.found(filter, by: "reporting", in: force) == 0)
  }

  @Test(arguments: [("2022-10-14", true), ("2022-10-15", false), ("2022-10-16", false)])
  func `a follow-up is overdue on the day after it was due`(due: String, isOverdue: Bool) throws {
    let force = try TaskForce()
    let name = try Self.submitted(in: force, [Self.advocacy(due: due)])
    let officer = try force.desk("officer")
    let quality = try officer.quality(of: name)
    #expect(quality.shortcomings.isEmpty)
    #expect(quality.warnings.contains(.responseOverdue(response: 1)) == isOverdue)
    let page = try officer.page(of: name)
    let overdue = page.file.status(on: page.today).overdueResponses
    #expect(overdue == (isOverdue ? page.file.responses?.map(\.id) : []))
  }

  @Test func `a follow-up that was taken is never overdue`() throws {
    var details = ResponseDetails()
    details.followUp = .taken
    #expect(!details.isOverdue(on: try CalendarDay(parsing: "2199-12-31")))
  }

  @Test func `responses stand in the order of their violations, then of their days`() throws {
    let force = try TaskForce()
    var late = ResponseDetails()
    late.date = Estimated(try CalendarDay(parsing: "2022-09-02"))
    var early = ResponseDetails()
    early.date = Estimated(try CalendarDay(parsing: "2022-09-01"))
    let undated = ResponseDetails()
    let name = try Self.submitted(
      in: force,
      [undated, late, early].map { ResponseDocument(violation: 1, details: $0) },
    )
    let shown = try force.desk("focal").page(of: name).file.document.responses
    #expect(shown.map(\.details) == [early, late, undated])
  }

  static func advocacy(due: String?) throws -> ResponseDocument {
    var details = ResponseDetails()
    details.kinds = OpenChoices([.advocacyWithParty, .medicalReferral])
    details.date = Estimated(try CalendarDay(parsing: "2022-08-20"))
    details.addressee = try FreeText("the regional command")
    details.action = try FreeText("A letter was handed over.")
    var pending = PendingFollowUp()
    pending.due = try due.map { Estimated(try CalendarDay(parsing: $0)) }
    details.followUp = .pending(pending)
    return ResponseDocument(violation: 1, details: details)
  }

  static func document(_ responses: [ResponseDocument]) throws -> IncidentDocument {
    let document = try TaskForce.document()
    return IncidentDocument(
      date: document.date,
      firstReport: document.firstReport,
      place: document.place,
      account: document.account,
      violations: document.violations,
      sources: document.sources,
      responses: responses,
    )
  }

  private static func submitted(
    in force: TaskForce,
    _ responses: [ResponseDocument],
  ) throws -> IncidentName {
    try IncidentName(force.submit(document(responses)).id.description)
  }

  private static func found(
    _ filter: IncidentFilter,
    by label: String,
    in force: TaskForce,
  ) throws -> Int {
    try force.desk(label).incidents(filter).rows.count
  }

  private static func change(
    _ name: IncidentName,
    in force: TaskForce,
    responses: ([ResponseDocument]) throws -> [ResponseDocument],
  ) throws {
    let officer = try force.desk("officer")
    let file = try officer.page(of: name).file
    let old = file.document
    let document = IncidentDocument(
      date: old.date,
      firstReport: old.firstReport,
      place: old.place,
      account: old.account,
      shareableAccount: old.shareableAccount,
      violations: old.violations,
      children: old.children,
      sources: old.sources,
      responses: try responses(old.responses),
    )
    _ = try officer.edit(file, to: document)
  }
}
