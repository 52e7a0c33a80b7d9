import MRMAudit
import MRMExchange
import MRMModel
import MRMTestSupport
import MRMWorkflow
import Testing

@testable import MRMService
@testable import MRMStore

@Suite struct QueueTests {
  private let force: TaskForce

  init() throws {
    force = try TaskForce()
  }

  /// The clock of a desk, some days after that of the others.
  private static func later(_ days: Int) -> Timestamp {
    Timestamp(milliseconds: TaskForce.now.milliseconds + Int64(days) * 86_400_000)
  }

  private func submit(_ document: IncidentDocument, at time: Timestamp) throws -> IncidentRow {
    let officer = try force.desk("officer", at: time)
    return try officer.submit(IncidentName(officer.recordDraft(document).id.description))
  }

  private static func name(_ row: IncidentRow) throws -> IncidentName {
    try IncidentName(row.id.description + "/1")
  }

  @Test func `a limit leaves out the youngest, and says how many there are`() throws {
    let rows = try (1...3).map { _ in try force.submit(TaskForce.document()) }
    let all = try force.desk("focal").queue()
    #expect(all.total == all.items.count)
    #expect(Set(all.items.map(\.incident.id)) == Set(rows.map(\.id)))
    let first = try force.desk("focal").queue(page: ListPage(size: 1))
    #expect(first.total == all.total)
    #expect(first.items.map(\.incident.id) == [all.items[0].incident.id])
    #expect(first.items.map(\.violation?.number) == [all.items[0].violation?.number])
  }

  @Test func `who decides at no level has nothing to decide`() throws {
    _ = try force.submit(TaskForce.document())
    #expect(try force.desk("officer-2").queue().total == 0)
  }

  @Test func `the status counts what the queue lists, and what of it is overdue`() throws {
    _ = try force.submit(TaskForce.document())
    for days in [0, 14, 15] {
      let desk = try force.desk("focal", at: Self.later(days))
      let (status, queue) = (try desk.status(), try desk.queue())
      #expect(status.queue == queue.total && queue.total == 1)
      #expect(status.overdue == queue.overdue)
      #expect(queue.overdue == (days > 14 ? 1 : 0))
    }
  }

  @Test func `the status names the next cut-off and the next note`() throws {
    // 15 October: the third quarter's cut-off is past, its note is due today.
    let status = try force.desk("officer").status()
    #expect(
      status.deadlines.map { "\($0.quarter) \($0.deadline.code) \($0.day)" } == [
        "2022-Q4 quarter_cut_off 2023-01-10", "2022-Q3 note 2022-10-15",
      ]
    )
    let next = try force.desk("officer", at: Self.later(1)).status()
    #expect(next.deadlines.map { "\($0.quarter)" } == ["2022-Q4", "2022-Q4"])
    let admin = try force.desk("admin")
    try admin.set(.note, to: 365, over: admin.deadlines())
    let old = try force.desk("officer").status().deadlines[1]
    #expect("\(old.quarter)" == "2021-Q4")
  }

  // MARK: - Order

  @Test func `what is overdue comes first, then what is near, then the oldest first report`()
    throws
  {
    // Returned to its author, overdue for her after seven days; a draft near; two submitted.
    let returned = try submit(TaskForce.document(), at: Self.later(0))
    _ = try force.desk("focal").returnIncident(Self.name(returned), question: "Where?")
    let officer = try force.desk("officer", at: Self.later(3))
    let near = try officer.recordDraft(TaskForce.document())
    let far = try force.desk("officer", at: Self.later(8)).recordDraft(TaskForce.document())
    let queue = try force.desk("officer", at: Self.later(8)).queue()
    #expect(queue.items.map(\.incident.id) == [returned.id, near.id, far.id])
    #expect(queue.items.map(\.urgency) == [.overdue, .soon, .later])
    #expect(queue.items.map(\.need) == [.answerReturn, .submitDraft, .submitDraft])
    let days = queue.items.map { $0.wait.since.days(until: queue.now.day) }
    #expect(days == [8, 5, 0])
  }

  @Test func `of the same urgency a child who is held comes before any older paper`() throws {
    let old = try force.submit(TaskForce.document(date: "2022-07-01"))
    let held = try submit(HeldChild.detained(since: "2022-10-14"), at: Self.later(0))
    let queue = try force.desk("focal", at: Self.later(30)).queue()
    #expect(queue.items.map(\.urgency).allSatisfy { $0 == .overdue })
    #expect(queue.items[0].incident.id == held.id && queue.items[0].need == .handover)
    #expect(queue.items.contains { $0.incident.id == old.id })
  }

  // MARK: - Filters

  @Test func `a queue is asked for by level, office, kind and what is overdue`() throws {
    _ = try force.submit(TaskForce.document())
    _ = try force.submit(TaskForce.document(kind: .maiming))
    let focal = try force.desk("focal")
    func total(at time: Timestamp = TaskForce.now, _ set: (inout QueueFilter) throws -> Void)
      throws -> Int
    {
      var filter = QueueFilter()
      try set(&filter)
      return try force.desk("focal", at: time).queue(filter).total
    }
    #expect(try focal.queue().total == 2)
    #expect(try total { $0.level = .focalPoint } == 2)
    #expect(try total { $0.level = .technical } == 0)
    #expect(try total { $0.office = try OfficeCode("MOP") } == 2)
    #expect(try total { $0.office = try OfficeCode("GAO") } == 0)
    #expect(try total { $0.kind = .maiming } == 1)
    #expect(try total { $0.kind = .abduction } == 0)
    #expect(try total { $0.isOverdue = true } == 0)
    #expect(try total(at: Self.later(15)) { $0.isOverdue = true } == 2)
  }

  @Test func `a colleague's queue is what waits for them, as far as the reader sees`() throws {
    let row = try force.submit(TaskForce.document())
    var filter = QueueFilter()
    filter.person = try ColleagueName("Fanta Test")
    let seen = try force.desk("technical").queue(filter)
    #expect(seen.items.map(\.incident.id) == [row.id])
    #expect(seen.items.map(\.need) == [.propose(.focalPoint)])
    // Who sees no incident of that office sees nothing of what waits there.
    #expect(try force.desk("gao").queue(filter).total == 0)
    // Nor does the reader's own draft wait for anybody else.
    _ = try force.desk("officer").recordDraft(TaskForce.document())
    #expect(try force.desk("officer").queue(filter).items.map(\.incident.id) == [row.id])
    filter.person = try ColleagueName("Nobody")
    #expect(throws: ServiceError.noSuchPerson) { try force.desk("technical").queue(filter) }
    filter.person = try ColleagueName("Fanta Test")
    #expect(throws: Refusal.notPermitted(.listIncidents)) {
      try force.desk("auditor").queue(filter)
    }
  }

  // MARK: - What is told of an item

  @Test(arguments: [
    ("2022-10-10", nil as Lateness?), ("2022-09-30", .pastCutOff), ("unknown", nil),
    ("2022-09-30/2022-10-01", nil), ("2022-09", .pastCutOff),
  ])
  func `what is decided after its quarter is late`(date: String, expected: Lateness?) throws {
    let date = try IncidentDate(parsing: date)
    let today = TaskForce.now.day
    #expect(Lateness(of: date, on: today, .standard) == expected)
    // On the day of the cut-off its report is still open, and on the last of the quarter nothing late.
    let cutOff = try CalendarDay(parsing: "2022-10-10")
    let then = Lateness(of: date, on: cutOff, .standard)
    #expect(then == (expected == .pastCutOff ? .lateVerification : nil))
    let last = try Quarter(year: 2022, number: 3).lastDay
    #expect(Lateness(of: date, on: last, .standard) == nil)
  }

  @Test func `before the cut-off a decision is late, and its report is still open`() throws {
    // Five days before: 10 October, the cut-off of the third quarter.
    _ = try submit(TaskForce.document(), at: Self.later(-5))
    let item = try #require(force.desk("focal", at: Self.later(-5)).queue().items.first)
    #expect(item.lateness == .lateVerification)
    #expect(item.wait.deadline == .quarterCutOff && item.urgency == .soon)
  }

  @Test func `what a violation lacks is told with it`() throws {
    _ = try force.submit(
      HeldChild.changed(TaskForce.document(boys: 2, girls: 1), isReported: false)
    )
    let missing = try #require(force.desk("focal").queue().items.first).missing
    #expect(missing == [.firstReport, .children])
  }

  // MARK: - Children who are held

  @Test func `a child who is held waits for the office's officers and focal point, and no other`()
    throws
  {
    _ = try submit(HeldChild.detained(since: "2022-10-14"), at: TaskForce.now)
    for (label, isTheirs) in [
      ("officer", true), ("officer-2", true), ("focal", true), ("technical", false),
      ("gao", false), ("reporting", false),
    ] {
      let needs = try force.desk(label).queue().items.map(\.need)
      #expect(needs.contains(.handover) == isTheirs, "\(label)")
    }
    let item = try #require(force.desk("officer-2").queue().items.first)
    #expect(item.wait.hoursLeft(at: TaskForce.now) == 12 && item.urgency == .soon)
    #expect(item.lateness == nil)
  }

  @Test func `when its end is recorded nobody has to see to it any more`() throws {
    let row = try submit(HeldChild.detained(since: "2022-10-14"), at: TaskForce.now)
    let officer = try force.desk("officer")
    let file = try officer.page(of: IncidentName(row.id)).file
    let details = [try HeldChild.detention(since: "2022-10-14", until: "2022-10-15")]
    _ = try officer.edit(file, to: HeldChild.changed(file.document, details: details))
    #expect(try officer.queue().total == 0)
    #expect(try force.desk("focal").queue().items.map(\.need) == [.propose(.focalPoint)])
  }

  @Test func `a captured recruit is held, unless the incident says more of the custody`() throws {
    let document = try TaskForce.document(kind: .recruitment)
    let captured = try HeldChild.captured(on: "2022-10-13")
    let row = try submit(HeldChild.changed(document, details: [captured]), at: TaskForce.now)
    #expect(row.violations.map { $0.heldSince?.description } == ["2022-10-13"])
    let ended = try HeldChild.detention(since: "2022-10-14", until: "2022-10-15")
    let both = try submit(
      HeldChild.changed(document, details: [captured, ended]),
      at: TaskForce.now,
    )
    #expect(both.violations.map(\.heldSince) == [nil, nil])
  }

  // MARK: - The row

  @Test func `the days of the last step and the last edit are those of the log`() throws {
    let row = try submit(TaskForce.document(), at: Self.later(0))
    #expect(row.movedOn == Self.later(0).day && row.changedOn == nil)
    let focal = try force.desk("focal", at: Self.later(1))
    let returned = try focal.returnIncident(Self.name(row), question: "Where?")
    #expect(returned.movedOn == Self.later(1).day)
    let officer = try force.desk("officer", at: Self.later(2))
    let file = try officer.page(of: IncidentName(row.id)).file
    let changed = HeldChild.changed(file.document, shareable: "Two children were harmed.")
    let edited = try officer.edit(file, to: changed)
    #expect(edited.movedOn == Self.later(1).day && edited.changedOn == Self.later(2).day)
    let again = try force.desk("officer", at: Self.later(3))
      .submit(IncidentName(row.id), answer: "A trader.")
    #expect(again.movedOn == Self.later(3).day && again.changedOn == Self.later(2).day)
    #expect(try force.desk("officer", at: Self.later(3)).checkStore().isSound)
    #expect(try force.desk("officer", at: Self.later(3)).verifyLog().exitCode == 0)
  }

  @Test func `a row that an older program wrote reads, and is no tampering`() throws {
    let row = try submit(HeldChild.detained(since: "2022-10-14"), at: TaskForce.now)
    var older = row
    older.movedOn = nil
    older.violations[0].heldSince = nil
    let officer = try force.desk("officer")
    try officer.store.change(by: officer.person, at: officer.now) { change in
      try change.put(older)
      return .backupWritten
    }
    #expect(try officer.verifyLog().exitCode == 0)
    #expect(try officer.checkStore().isSound)
    #expect(try force.desk("focal").queue().items.map(\.wait.since) == [row.loggedOn])
    _ = try officer.rebuildIndex()
    #expect(try officer.queue().items.map(\.need) == [.handover])
  }

  @Test func `a row that says nothing of a child who is held is found`() throws {
    let row = try submit(HeldChild.detained(since: "2022-10-14"), at: TaskForce.now)
    var forged = row
    forged.violations[0].heldSince = nil
    let officer = try force.desk("officer")
    try officer.store.change(by: officer.person, at: officer.now) { change in
      try change.put(forged)
      return .backupWritten
    }
    #expect(try officer.checkStore().differing == [row.id])
  }
}
