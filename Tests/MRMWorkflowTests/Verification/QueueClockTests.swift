import MRMModel
import MRMWorkflow
import Testing

/// Since when each need waits, and which deadline comes first.
@Suite struct QueueClockTests {
  private static let clock = QueueClock(deadlines: .standard, now: Invented.now)

  private static func day(_ back: Int) -> CalendarDay { Invented.today.adding(days: -back) }

  /// What was signed some days ago, over these facts or over older ones.
  private static func signed(
    _ back: Int,
    _ status: VerificationStatus = .verified,
    outdated: Bool = false,
  ) -> LevelDecision {
    var decision = Invented.signed(
      by: 2,
      status: status,
      stamp: outdated ? Invented.oldStamp : Invented.stamp,
    )
    decision.signedAt = Invented.noon(of: day(back))
    return decision
  }

  /// Logged 90 days ago, moved 40 days ago and changed 5 days ago.
  private static func wait(
    _ need: QueueNeed,
    _ verification: Verification = Verification(),
    date: IncidentDate = .unknown,
    isOld: Bool = false,
    clock: QueueClock = clock,
  ) throws -> QueueWait {
    var row = try IncidentRow.invented(
      state: .submitted,
      contributors: [Invented.author],
      violations: [
        ViolationRow(
          id: Identifier(21),
          number: 1,
          kind: .killing,
          tally: try VictimTally(boys: 1, girls: 0, unknown: 0),
          attribution: .unknown,
          verification: verification,
          heldSince: day(1),
        )
      ],
    )
    row.loggedOn = day(90)
    row.movedOn = isOld ? nil : day(40)
    row.changedOn = isOld ? nil : day(5)
    row.date = date
    let queued = QueuedIncident(row)
    return clock.wait(for: need, of: queued, queued.violations[0]) { Invented.stamp }
  }

  /// A need of some verification, since how many days it waits, and by which deadline.
  static let table: [(String, QueueNeed, Verification, Int, Deadline)] = [
    ("a draft since it was begun", .submitDraft, Verification(), 90, .draft),
    ("a return since it was sent back", .answerReturn, Verification(), 40, .returned),
    ("an attestation since its import", .attest, Verification(), 90, .concurrence),
    ("a handover since the child is held", .handover, Verification(), 1, .handover),
    (
      "the focal point since the submission", .propose(.focalPoint), Verification(), 40,
      .focalPoint
    ),
    (
      "the technical level since the focal point decided", .propose(.technical),
      Verification(focalPoint: LevelState(decision: signed(9))), 9, .technical
    ),
    (
      "the CTFMR since the technical level decided", .propose(.ctfmr),
      Verification(
        focalPoint: LevelState(decision: signed(9)),
        technical: LevelState(decision: signed(8)),
      ), 8, .ctfmr
    ),
    (
      "a decision from before the submission does not count", .propose(.technical),
      Verification(focalPoint: LevelState(decision: signed(60))), 40, .technical
    ),
    (
      "a concurrence since the proposal", .concur(.focalPoint),
      Verification(focalPoint: LevelState(proposal: signed(7))), 7, .concurrence
    ),
    (
      "what was left open since that decision", .propose(.focalPoint),
      Verification(focalPoint: LevelState(decision: signed(7, .reportPendingVerification))), 7,
      .review
    ),
    (
      "what was decided on other facts since they were changed", .propose(.focalPoint),
      Verification(focalPoint: LevelState(decision: signed(7, outdated: true))), 5, .focalPoint
    ),
    (
      "a proposal on other facts since they were changed", .propose(.focalPoint),
      Verification(focalPoint: LevelState(proposal: signed(7, outdated: true))), 5, .focalPoint
    ),
    (
      "what was left open before the level below decided anew since that", .propose(.technical),
      Verification(
        focalPoint: LevelState(decision: signed(6)),
        technical: LevelState(decision: signed(7, .reportedNotVerified)),
      ), 6, .technical
    ),
  ]

  @Test(arguments: table.map(\.0))
  func `each need waits by its own deadline:`(name: String) throws {
    let (_, need, verification, back, deadline) = try #require(
      Self.table.first { $0.0 == name }
    )
    let wait = try Self.wait(need, verification)
    #expect(wait.since == Self.day(back))
    #expect(wait.deadline == deadline)
    #expect(wait == QueueWait(since: Self.day(back), deadline, in: .standard))
  }

  @Test func `a row of an older program waits since it was logged`() throws {
    #expect(try Self.wait(.propose(.focalPoint), isOld: true).since == Self.day(90))
  }

  @Test func `the cut-off of the quarter comes first while it lies ahead and is nearer`() throws {
    let quarter = try Quarter(year: 2022, number: 3)
    let date = try IncidentDate(.day(quarter.firstDay))
    func asked(on day: CalendarDay, _ need: QueueNeed = .propose(.ctfmr)) throws -> QueueWait {
      try Self.wait(
        need,
        Verification(technical: LevelState(decision: Self.signed(0))),
        date: date,
        clock: QueueClock(deadlines: .standard, now: Invented.noon(of: day)),
      )
    }
    let cutOff = Deadlines.standard.cutOff(of: quarter)
    // Decided by the technical level on 2022-11-04, so due on 2022-12-04 by the level's own deadline.
    #expect(Self.day(0) > cutOff)
    #expect(try asked(on: cutOff).deadline == .quarterCutOff)
    #expect(try asked(on: cutOff).lastDay == cutOff)
    #expect(try asked(on: cutOff.adding(days: 1)).deadline == .ctfmr)
    #expect(try asked(on: cutOff, .handover).deadline == .handover)
  }

  @Test(arguments: [
    (-1, QueueUrgency.later), (0, .soon), (3, .soon), (4, .overdue),
  ])
  func `what is due in days is near within the notice, and overdue after its last day`(
    days: Int,
    urgency: QueueUrgency,
  ) {
    // Seven days: the last of them is four days off after three.
    let wait = QueueWait(since: Self.day(4 + days), .concurrence, in: .standard)
    #expect(Self.clock.urgency(of: wait) == urgency)
    #expect(wait.lastDay == Self.day(days - 3))
  }

  @Test(arguments: [(0, 36), (1, 12), (2, -12), (10, -204)])
  func `a handover is counted in hours from the beginning of the day`(back: Int, left: Int) {
    let wait = QueueWait(since: Self.day(back), .handover, in: .standard)
    #expect(wait.hoursLeft(at: Invented.now) == left)
    #expect(Self.clock.urgency(of: wait) == (left < 0 ? .overdue : .soon))
  }

  @Test func `the very moment a deadline ends is overdue`() {
    let wait = QueueWait(since: Self.day(0), .handover, in: .standard)
    let before = Timestamp(milliseconds: wait.due.milliseconds - 1)
    #expect(wait.urgency(at: before, notice: 0) == .soon && wait.hoursLeft(at: before) == 0)
    #expect(wait.urgency(at: wait.due, notice: 0) == .overdue && wait.hoursLeft(at: wait.due) == -1)
  }

  @Test func `a longer deadline is due later`() throws {
    let deadlines = try Deadlines([.handover: 72])
    let wait = QueueWait(since: Self.day(2), .handover, in: deadlines)
    #expect(wait.hoursLeft(at: Invented.now) == 12)
  }

  // MARK: - Children who are held

  @Test(arguments: [
    (IncidentState.submitted, Role.protectionOfficer, true), (.returned, .protectionOfficer, true),
    (.submitted, .focalPoint, true), (.submitted, .technicalVerifier, false),
    (.submitted, .ctfmrMember, false), (.submitted, .reportingOfficer, false),
    (.duplicate, .protectionOfficer, false), (.draft, .protectionOfficer, false),
  ])
  func `officers and focal points of the office see to a handover`(
    state: IncidentState,
    role: Role,
    isNeeded: Bool,
  ) throws {
    #expect(try Self.needsHandover(by: Invented.actor(2, role), state) == isNeeded)
    let other = try Invented.actor(2, role, in: Invented.elsewhere())
    #expect(try !Self.needsHandover(by: other, state))
  }

  @Test func `a draft's handover is its author's, and nobody's where no child is held`() throws {
    let author = Actor(
      id: Invented.author,
      roles: [.protectionOfficer],
      office: try Invented.home(),
    )
    #expect(try Self.needsHandover(by: author, .draft))
    #expect(try !Self.needsHandover(by: author, .submitted, heldSince: nil))
  }

  private static func needsHandover(
    by actor: Actor,
    _ state: IncidentState,
    heldSince: CalendarDay? = day(1),
  ) throws -> Bool {
    let row = try IncidentRow.invented(
      state: state,
      contributors: [Invented.author],
      violations: [
        ViolationRow(
          id: Identifier(21),
          number: 1,
          kind: .deprivationOfLiberty,
          tally: try VictimTally(boys: 1, girls: 0, unknown: 0),
          attribution: .unknown,
          verification: Verification(),
          heldSince: heldSince,
        )
      ],
    )
    let queued = QueuedIncident(row)
    return VerificationQueue.needsHandover(
      by: actor,
      incident: queued,
      violation: queued.violations[0],
    )
  }
}
