import MRMModel
import MRMWorkflow
import Testing

@Suite struct VerificationWorkflowTests {
  private static func propose(
    on verification: Verification = Verification(),
    _ level: VerificationLevel,
    by person: UInt8,
    status: VerificationStatus = .verified,
    date: CalendarDay = Invented.today,
    quorum: Int = 1,
    contributors: [Identifier<Person>] = [Invented.author],
  ) throws -> Verification {
    try VerificationWorkflow.propose(
      on: verification,
      level: level,
      by: Invented.actor(person, level.role),
      standing: Invented.standing(contributors: contributors),
      decision: Identifier(201),
      status: status,
      date: date,
      at: Invented.now,
      quorum: quorum,
    )
  }

  private static func concur(
    on verification: Verification,
    _ level: VerificationLevel,
    by person: UInt8,
    at time: Timestamp = Invented.now,
    quorum: Int = 2,
    contributors: [Identifier<Person>] = [Invented.author],
  ) throws -> Verification {
    try VerificationWorkflow.concur(
      on: verification,
      level: level,
      by: Invented.actor(person, level.role),
      standing: Invented.standing(contributors: contributors),
      at: time,
      quorum: quorum,
    )
  }

  @Test func `with a quorum of one the proposal decides`() throws {
    let next = try Self.propose(.focalPoint, by: 2)
    let decision = try #require(next.focalPoint.decision)
    #expect(decision.persons == [Identifier(2)])
    #expect(decision.decision == Identifier(201))
    #expect(decision.stamp == Invented.stamp)
    #expect(decision.date == Invented.today)
    #expect(decision.signedAt == Invented.now)
    #expect(next.focalPoint.proposal == nil)
  }

  @Test func `with a quorum of two the proposal decides nothing`() throws {
    let next = try Self.propose(.focalPoint, by: 2, quorum: 2)
    #expect(next.focalPoint.decision == nil)
    #expect(next.focalPoint.proposal?.persons == [Identifier(2)])
  }

  @Test func `the second of two persons decides`() throws {
    let later = Invented.noon(of: Invented.today.adding(days: 2))
    let proposed = try Self.propose(.focalPoint, by: 2, quorum: 2)
    let next = try Self.concur(on: proposed, .focalPoint, by: 3, at: later)
    let decision = try #require(next.focalPoint.decision)
    #expect(decision.persons == [Identifier(2), Identifier(3)])
    #expect(decision.signedAt == later)
    #expect(decision.date == Invented.today)
    #expect(next.focalPoint.proposal == nil)
  }

  @Test func `a quorum of three waits for the third person`() throws {
    let proposed = try Self.propose(.focalPoint, by: 2, quorum: 3)
    let second = try Self.concur(on: proposed, .focalPoint, by: 3, quorum: 3)
    #expect(second.focalPoint.decision == nil)
    let third = try Self.concur(on: second, .focalPoint, by: 4, quorum: 3)
    #expect(third.focalPoint.decision?.persons.count == 3)
  }

  @Test func `nobody concurs twice`() throws {
    let proposed = try Self.propose(.focalPoint, by: 2, quorum: 3)
    let second = try Self.concur(on: proposed, .focalPoint, by: 3, quorum: 3)
    #expect(throws: Refusal.samePerson) {
      try Self.concur(on: second, .focalPoint, by: 3, quorum: 3)
    }
  }

  @Test func `who concurred does not propose against it`() throws {
    let proposed = try Self.propose(.focalPoint, by: 2, quorum: 3)
    let second = try Self.concur(on: proposed, .focalPoint, by: 3, quorum: 3)
    #expect(throws: Refusal.alreadyProposed) {
      try Self.propose(on: second, .focalPoint, by: 3, quorum: 3)
    }
  }

  @Test func `a new proposal leaves the decision in force until it has its quorum`() throws {
    let pending = Verification(
      focalPoint: LevelState(
        decision: Invented.signed(by: 2, status: .reportPendingVerification)
      )
    )
    let proposed = try Self.propose(on: pending, .focalPoint, by: 3, quorum: 2)
    #expect(proposed.focalPoint.decision == pending.focalPoint.decision)
    let decided = try Self.concur(on: proposed, .focalPoint, by: 4)
    #expect(decided.focalPoint.decision?.status == .verified)
  }

  @Test(arguments: VerificationStatus.allCases)
  func `only a final status closes the question on the same facts`(
    status: VerificationStatus
  ) throws {
    let isFinal = [.verified, .notMRM, .didNotOccur].contains(status)
    let decided = try Self.propose(.focalPoint, by: 2, status: status)
    let again = Result { try Self.propose(on: decided, .focalPoint, by: 3) }
    switch again {
    case .success: #expect(!isFinal)
    case .failure(let error): #expect(isFinal && error as? Refusal == .alreadyDecided)
    }
  }

  @Test(arguments: VerificationStatus.allCases, VerificationStatus.allCases)
  func `a level may find otherwise than the level below, and both stay visible`(
    below: VerificationStatus,
    above: VerificationStatus,
  ) throws {
    let first = try Self.propose(.focalPoint, by: 2, status: below)
    let second = try Self.propose(on: first, .technical, by: 3, status: above)
    #expect(second.focalPoint.decision?.status == below)
    #expect(second.technical.decision?.status == above)
  }

  @Test func `a decision is not dated in the future`() throws {
    #expect(throws: Refusal.dateInFuture) {
      try Self.propose(.focalPoint, by: 2, date: Invented.today.adding(days: 1))
    }
  }

  @Test func `a decision may be dated on the day of the level below`() throws {
    let day = Invented.today.adding(days: -5)
    let first = try Self.propose(.focalPoint, by: 2, date: day)
    #expect(try Self.propose(on: first, .technical, by: 3, date: day).technical.decision != nil)
  }

  @Test func `a decision is not dated before the level below`() throws {
    let day = Invented.today.adding(days: -5)
    let first = try Self.propose(.focalPoint, by: 2, date: day)
    #expect(throws: Refusal.dateBeforeLevelBelow(.focalPoint)) {
      try Self.propose(on: first, .technical, by: 3, date: day.adding(days: -1))
    }
  }

  /// A proposal over which the level below has since decided anew, on a later day.
  private static func overtaken() -> Verification {
    Verification(
      focalPoint: LevelState(decision: Invented.signed(by: 2)),
      technical: LevelState(
        proposal: Invented.signed(by: 3, date: Invented.today.adding(days: -5))
      ),
    )
  }

  @Test func `a proposal dated before a later decision of the level below finds no concurrence`()
    throws
  {
    #expect(throws: Refusal.dateBeforeLevelBelow(.focalPoint)) {
      try Self.concur(on: Self.overtaken(), .technical, by: 4)
    }
  }

  @Test(arguments: [UInt8(3), 4])
  func `a proposal that can find no concurrence may be replaced`(person: UInt8) throws {
    let next = try Self.propose(on: Self.overtaken(), .technical, by: person, quorum: 2)
    #expect(next.technical.proposal?.persons == [Identifier(person)])
    #expect(next.technical.proposal?.date == Invented.today)
  }

  @Test func `a proposal dated after the clock finds no concurrence`() throws {
    let proposed = try Self.propose(.focalPoint, by: 2, quorum: 2)
    let earlier = Invented.noon(of: Invented.today.adding(days: -1))
    #expect(throws: Refusal.dateInFuture) {
      try Self.concur(on: proposed, .focalPoint, by: 3, at: earlier)
    }
  }

  @Test func `a proposal finds no concurrence once its proposer has edited the incident`() throws {
    let proposed = try Self.propose(.focalPoint, by: 2, quorum: 2)
    #expect(throws: Refusal.signerContributed) {
      try Self.concur(on: proposed, .focalPoint, by: 3, contributors: [Identifier(2)])
    }
  }

  @Test func `a proposal may be replaced once its proposer has edited the incident`() throws {
    let proposed = try Self.propose(.focalPoint, by: 2, quorum: 2)
    let next = try Self.propose(
      on: proposed,
      .focalPoint,
      by: 3,
      quorum: 2,
      contributors: [Identifier(2)],
    )
    #expect(next.focalPoint.proposal?.persons == [Identifier(3)])
  }

  @Test func `nothing rests on a level whose signer has edited the incident since`() throws {
    let first = try Self.propose(.focalPoint, by: 2)
    #expect(throws: Refusal.levelBelowOutdated(.focalPoint)) {
      try Self.propose(on: first, .technical, by: 3, contributors: [Identifier(2)])
    }
  }

  @Test func `nothing rests on a signer of two levels below who has edited the incident`() throws {
    let first = try Self.propose(.focalPoint, by: 2)
    let second = try Self.propose(on: first, .technical, by: 3)
    #expect(try Self.propose(on: second, .ctfmr, by: 4).ctfmr.decision != nil)
    #expect(throws: Refusal.levelBelowOutdated(.focalPoint)) {
      try Self.propose(on: second, .ctfmr, by: 4, contributors: [Identifier(2)])
    }
  }

  @Test func `a level whose signer has edited the incident since may decide anew`() throws {
    let first = try Self.propose(.focalPoint, by: 2)
    let next = try Self.propose(
      on: first,
      .focalPoint,
      by: 3,
      contributors: [Identifier(2)],
    )
    #expect(next.focalPoint.decision?.persons == [Identifier(3)])
  }

  @Test(arguments: [VerificationLevel.technical, .ctfmr])
  func `a decision at another level bars as a proposal does`(level: VerificationLevel) throws {
    var verification = Verification()
    verification[level].decision = Invented.signed(by: 2, stamp: Invented.oldStamp)
    #expect(throws: Refusal.decidedAtAnotherLevel(level)) {
      try Self.propose(on: verification, .focalPoint, by: 2)
    }
  }

  @Test func `a signature that another decision replaced bars from no level`() throws {
    let outdated = Verification(
      focalPoint: LevelState(decision: Invented.signed(by: 2, stamp: Invented.oldStamp))
    )
    #expect(throws: Refusal.decidedAtAnotherLevel(.focalPoint)) {
      try Self.propose(on: outdated, .technical, by: 2)
    }
    let replaced = try Self.propose(on: outdated, .focalPoint, by: 3)
    let next = try Self.propose(on: replaced, .technical, by: 2)
    #expect(next.technical.decision?.persons == [Identifier(2)])
  }

  @Test func `the second signature of another level bars like the first`() throws {
    let verification = Verification(
      ctfmr: LevelState(decision: Invented.signed(by: 8, 2, stamp: Invented.oldStamp))
    )
    #expect(throws: Refusal.decidedAtAnotherLevel(.ctfmr)) {
      try Self.propose(on: verification, .focalPoint, by: 2)
    }
  }
}
