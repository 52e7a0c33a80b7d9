import MRMModel
import MRMWorkflow
import Testing

@Suite struct ScreeningTests {
  typealias Proposal = VerificationStandardTests.Proposal

  private static let lacking: [ScreeningTest: MissingRequirement] = [
    .conflictLink: .notJudgedLinkedToConflict, .children: .notJudgedOfChildren,
    .party: .notJudgedByParty, .kind: .notJudgedOfKind,
  ]

  @Test(arguments: ScreeningTest.allCases, [ScreeningResult.notMet, .notAsked])
  func `verified names each of the four tests that is not met`(
    test: ScreeningTest,
    result: ScreeningResult,
  ) throws {
    var proposal = try Proposal()
    #expect(try proposal.missing() == [])
    proposal.judgement = .init(
      isCredible: true,
      screening: Screening { $0 == test ? result : .met },
    )
    #expect(try proposal.missing() == [#require(Self.lacking[test])])
  }

  @Test(arguments: ViolationKind.allCases)
  func `every kind is screened for children, also where none need be counted`(
    kind: ViolationKind
  ) throws {
    var proposal = try Proposal()
    proposal.kind = kind
    proposal.judgement = .init(
      isCredible: true,
      screening: Screening { $0 == .children ? .notAsked : .met },
    )
    #expect(try proposal.missing() == [.notJudgedOfChildren])
  }

  @Test(arguments: ScreeningTest.allCases)
  func `not MRM names a test that is not met`(test: ScreeningTest) throws {
    var proposal = try Proposal()
    proposal.status = .notMRM
    proposal.reasons = [.outsideMandate]
    for screening in [Screening.allMet, .notAsked] {
      proposal.judgement = .init(isCredible: true, screening: screening)
      #expect(try proposal.missing() == [.noFailedTest])
    }
    proposal.judgement = .init(
      isCredible: true,
      screening: Screening { $0 == test ? .notMet : .met },
    )
    #expect(try proposal.missing() == [])
  }

  @Test(arguments: [
    VerificationStatus.reportPendingVerification, .reportedNotVerified, .didNotOccur,
  ])
  func `no other status needs a screening`(status: VerificationStatus) throws {
    var proposal = try Proposal()
    proposal.status = status
    proposal.reasons = [.other]
    proposal.judgement = .init(isCredible: false, screening: .notAsked)
    #expect(try proposal.missing() == [])
  }
}
