import MRMModel
import MRMWorkflow
import Testing

/// What decisions find of the attribution to parties, as their signatures carry it.
@Suite struct AttributionFindingTests {
  private static func propose(
    _ finding: AttributionFinding?,
    _ status: VerificationStatus = .verified,
    on levels: Verification = Verification(),
    quorum: Int = 1,
    stamp: [UInt8] = Invented.stamp,
  ) throws -> Verification {
    try VerificationWorkflow.propose(
      on: levels,
      level: .focalPoint,
      by: Invented.actor(50, .focalPoint),
      standing: Invented.standing(stamp: stamp),
      decision: Identifier(201),
      status: status,
      attribution: finding,
      date: Invented.today,
      at: Invented.now,
      quorum: quorum,
    )
  }

  private static func stages(_ levels: Verification, stamp: [UInt8] = Invented.stamp) throws
    -> [AttributionStage]
  {
    let standing = try Invented.standing(stamp: stamp)
    return (1...3).map { levels.focalPoint.attribution(toPartyAt: $0, in: standing) }
  }

  private let first = AttributionFinding(named: 2, verified: [1])

  @Test func `a decision finds each party that was asked about, and no other`() throws {
    let levels = try Self.propose(first)
    #expect(try Self.stages(levels) == [.verified, .notEstablished, .alleged])
  }

  @Test func `a proposal finds nothing before it has its quorum`() throws {
    let proposed = try Self.propose(first, quorum: 2)
    #expect(try Self.stages(proposed) == [.alleged, .alleged, .alleged])
    let decided = try VerificationWorkflow.concur(
      on: proposed,
      level: .focalPoint,
      by: Invented.actor(51, .focalPoint),
      standing: Invented.standing(),
      at: Invented.now,
      quorum: 2,
    )
    #expect(try Self.stages(decided) == [.verified, .notEstablished, .alleged])
  }

  @Test(arguments: VerificationStatus.allCases)
  func `an attribution is found with a verified violation alone`(
    status: VerificationStatus
  ) throws {
    for finding in [first, AttributionFinding(named: 1, verified: [])] {
      guard status == .verified else {
        #expect(throws: Refusal.attributionAlone) { try Self.propose(finding, status) }
        continue
      }
      #expect(try Self.propose(finding, status).focalPoint.decision?.attribution == finding)
    }
    #expect(try Self.propose(nil, status).focalPoint.decision?.attribution == nil)
  }

  @Test func `an edit of the facts has each party decided anew`() throws {
    let levels = try Self.propose(first)
    #expect(
      try Self.stages(levels, stamp: Invented.oldStamp)
        == [.undecidedAnew, .undecidedAnew, .alleged]
    )
  }

  @Test func `a reopened level has each party decided anew, and may find otherwise`() throws {
    let reopened = try VerificationWorkflow.reopen(
      on: Self.propose(first),
      level: .focalPoint,
      by: Invented.actor(52, .focalPoint),
      standing: Invented.standing(),
      today: Invented.today,
    )
    #expect(try Self.stages(reopened) == [.undecidedAnew, .undecidedAnew, .alleged])
    let anew = try Self.propose(AttributionFinding(named: 2, verified: [2]), on: reopened)
    #expect(try Self.stages(anew) == [.notEstablished, .verified, .alleged])
  }

  @Test func `a decision that was not asked leaves every party alleged`() throws {
    #expect(try Self.stages(Self.propose(nil)) == [.alleged, .alleged, .alleged])
  }

  @Test(arguments: [
    (0, []), (501, [1]), (2, [0]), (2, [3]), (2, [2, 1]), (2, [1, 1]), (1, [-1]),
  ])
  func `positions out of order, twice or of none that is named are no finding`(
    named: Int,
    verified: [Int],
  ) {
    #expect(AttributionFinding(named: named, verified: verified) == nil)
  }

  @Test(arguments: [(1, []), (500, [1, 500]), (3, [1, 2, 3])])
  func `positions in order are a finding`(named: Int, verified: [Int]) {
    #expect(AttributionFinding(named: named, verified: verified)?.verified == verified)
  }
}
