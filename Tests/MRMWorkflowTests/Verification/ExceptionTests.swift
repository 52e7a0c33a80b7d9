import MRMModel
import MRMWorkflow
import Testing

@Suite struct ExceptionTests {
  typealias Proposal = VerificationStandardTests.Proposal

  private static let document = Proposal.source(31, .secondary, .document)

  /// The sources relied on, and whether documents alone carry the decision.
  @Test(arguments: [
    ([Proposal.source(30)], false),
    ([document], true),
    ([Proposal.source(30), document], false),
    ([Proposal.source(30, reliability: .low), document], true),
    ([Proposal.source(30, consent: .refused), document], true),
    ([Proposal.source(30, .primaryVictim, .bodyInjuries)], false),
    ([Proposal.source(30, .secondary, .oralTestimony), document], true),
  ])
  func `documents without a primary source that carries take a reason, and nothing else does`(
    sources: [Source],
    isException: Bool,
  ) throws {
    var proposal = try Proposal()
    proposal.sources = sources
    proposal.basis = sources.map(\.id)
    #expect(try proposal.missing() == (isException ? [.noReasonForException] : []))
    proposal.exception = "the village is empty, two satellite images agree"
    #expect(try proposal.missing() == (isException ? [] : [.nothingToExcept]))
  }

  @Test func `a primary source that the verifier weighs down leaves documents alone`() throws {
    var proposal = try Proposal()
    proposal.sources.append(Self.document)
    proposal.basis.append(Self.document.id)
    #expect(try proposal.missing() == [])
    proposal.weighings = [
      try SourceWeighing(
        source: Identifier(30),
        aspect: .reliability,
        weight: .low,
        reason: "was not there",
      )
    ]
    #expect(try proposal.missing() == [.noReasonForException])
  }

  @Test(arguments: VerificationStatus.allCases.filter { $0 != .verified })
  func `only what is verified can be excepted`(status: VerificationStatus) throws {
    var proposal = try Proposal()
    proposal.find(status)
    #expect(try proposal.missing() == [])
    proposal.exception = "two satellite images agree"
    #expect(try proposal.missing() == [.nothingToExcept])
  }
}
