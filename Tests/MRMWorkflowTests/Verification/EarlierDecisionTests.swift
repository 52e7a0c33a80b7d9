import MRMModel
import MRMWorkflow
import Testing

/// Nothing that was signed is forgotten when something else takes its place.
@Suite struct EarlierDecisionTests {
  private static let focal = Role.focalPoint

  private static func propose(
    _ decision: UInt8,
    by person: UInt8,
    on verification: Verification,
    _ status: VerificationStatus = .reportPendingVerification,
    stamp: [UInt8] = Invented.stamp,
    quorum: Int = 1,
  ) throws -> Verification {
    try VerificationWorkflow.propose(
      on: verification,
      level: .focalPoint,
      by: Invented.actor(person, focal),
      standing: Invented.standing(stamp: stamp),
      decision: Identifier(decision),
      status: status,
      date: Invented.today,
      at: Invented.now,
      quorum: quorum,
    )
  }

  @Test func `a first decision replaces nothing`() throws {
    let state = try Self.propose(60, by: 5, on: Verification()).focalPoint
    #expect(state.earlier.isEmpty)
    #expect(state.decision?.decision == Identifier(60))
  }

  @Test func `decisions that were replaced stay, the oldest first, and say what replaced them`()
    throws
  {
    var verification = Verification()
    for decision in [UInt8(60), 61, 62] {
      verification = try Self.propose(decision, by: 5, on: verification)
    }
    let state = verification.focalPoint
    #expect(state.decision?.decision == Identifier(62))
    #expect(state.earlier.map(\.signed.decision) == [Identifier(60), Identifier(61)])
    #expect(state.earlier.map(\.replacedBy) == [Identifier(61), Identifier(62)])
    #expect(state.earlier.allSatisfy { $0.wasDecided })
    #expect(state.earlier.first?.signed.persons == [Identifier(5)])
  }

  @Test func `a proposal over other facts is replaced by the next, and was no decision`() throws {
    var verification = try Self.propose(
      60,
      by: 5,
      on: Verification(),
      stamp: Invented.oldStamp,
      quorum: 2,
    )
    verification = try Self.propose(61, by: 5, on: verification, quorum: 2)
    let state = verification.focalPoint
    #expect(state.decision == nil && state.proposal?.decision == Identifier(61))
    let earlier = try #require(state.earlier.first)
    #expect(state.earlier.count == 1)
    #expect(earlier.signed.decision == Identifier(60) && !earlier.wasDecided)
    #expect(state.signed(Identifier(60)) == earlier.signed)
    #expect(!state.hasDecided(Identifier(60)))
  }

  @Test func `concurrence completes a proposal and replaces the decision alone`() throws {
    var verification = try Self.propose(60, by: 5, on: Verification())
    verification = try Self.propose(61, by: 6, on: verification, .verified, quorum: 2)
    #expect(verification.focalPoint.decision?.decision == Identifier(60))
    #expect(verification.focalPoint.earlier.isEmpty)
    verification = try VerificationWorkflow.concur(
      on: verification,
      level: .focalPoint,
      by: Invented.actor(7, Self.focal),
      standing: Invented.standing(),
      at: Invented.now,
      quorum: 2,
    )
    let state = verification.focalPoint
    #expect(state.decision?.persons == [Identifier(6), Identifier(7)])
    #expect(state.earlier.map(\.signed.decision) == [Identifier(60)])
    #expect(state.hasDecided(Identifier(60)) && state.hasDecided(Identifier(61)))
  }

  @Test func `a state is read as it was written, with what came before`() throws {
    var verification = try Self.propose(60, by: 5, on: Verification())
    verification = try Self.propose(61, by: 5, on: verification)
    let state = verification.focalPoint
    #expect(try LevelState(encoded: state.encoded) == state)
  }

  @Test func `a row may lack the oldest of what was replaced, and nothing else`() throws {
    var verification = Verification()
    for decision in [UInt8(60), 61, 62] {
      verification = try Self.propose(decision, by: 5, on: verification)
    }
    let replayed = verification.focalPoint
    func row(_ earlier: [EarlierDecision]) -> LevelState {
      LevelState(decision: replayed.decision, earlier: earlier)
    }
    #expect(row(replayed.earlier).agrees(with: replayed))
    #expect(row([replayed.earlier[1]]).agrees(with: replayed))
    #expect(row([]).agrees(with: replayed))
    #expect(!row([replayed.earlier[0]]).agrees(with: replayed))
    #expect(!row(replayed.earlier.reversed()).agrees(with: replayed))
    #expect(!row(replayed.earlier + replayed.earlier).agrees(with: replayed))
    #expect(!LevelState(earlier: replayed.earlier).agrees(with: replayed))
    #expect(!replayed.agrees(with: row([])))
  }
}
