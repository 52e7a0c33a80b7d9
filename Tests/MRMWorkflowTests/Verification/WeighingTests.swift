import MRMModel
import MRMWorkflow
import Testing

@Suite struct WeighingTests {
  typealias Proposal = VerificationStandardTests.Proposal

  private static func weighs(
    _ source: UInt8,
    _ aspect: WeighedAspect,
    _ weight: Weight,
  ) throws -> SourceWeighing {
    try SourceWeighing(
      source: Identifier(source),
      aspect: aspect,
      weight: weight,
      reason: "was not there",
    )
  }

  /// The author's weight, the verifier's, and whether the source is reliable then.
  @Test(arguments: [
    (Weight?.none, Weight?.none, false), (nil, .high, true), (nil, .medium, true),
    (nil, .low, false), (.low, nil, false), (.low, .medium, true), (.medium, nil, true),
    (.medium, .low, false), (.high, .low, false), (.high, .medium, true),
  ])
  func `the verifier’s weight of reliability goes before the author’s`(
    author: Weight?,
    verifier: Weight?,
    isReliable: Bool,
  ) throws {
    var proposal = try Proposal()
    proposal.sources = [Proposal.source(30, reliability: author)]
    if let verifier { proposal.weighings = [try Self.weighs(30, .reliability, verifier)] }
    #expect(try proposal.missing() == (isReliable ? [] : [.noReliableSource]))
  }

  @Test(arguments: Weight.allCases)
  func `nothing is verified on what the verifier hardly believes`(weight: Weight) throws {
    var proposal = try Proposal()
    proposal.weighings = [try Self.weighs(30, .credibility, weight)]
    #expect(try proposal.missing() == (weight == .low ? [.noCredibleSource] : []))
  }

  @Test func `another source carries what the verifier weighs down`() throws {
    var proposal = try Proposal()
    proposal.weighings = [try Self.weighs(30, .reliability, .low)]
    #expect(try proposal.missing() == [.noReliableSource])
    proposal.sources.append(Proposal.source(31))
    proposal.basis.append(Identifier(31))
    #expect(try proposal.missing() == [])
  }

  @Test(arguments: VerificationStatus.allCases)
  func `what is weighed belongs to the violation, whatever the status`(
    status: VerificationStatus
  ) throws {
    var proposal = try Proposal()
    proposal.find(status)
    proposal.sources.append(Proposal.source(31))
    proposal.sources.append(Proposal.source(32, violation: 99))
    proposal.weighings = [try Self.weighs(31, .reliability, .low)]
    #expect(try proposal.missing() == [])
    proposal.weighings = [try Self.weighs(32, .reliability, .low)]
    #expect(try proposal.missing() == [.sourceOfAnotherViolation(source: 32)])
    proposal.weighings = [try Self.weighs(98, .reliability, .low)]
    #expect(try proposal.missing() == [.unknownSource])
  }

  @Test func `one aspect of a source is weighed once`() throws {
    var proposal = try Proposal()
    proposal.weighings = [
      try Self.weighs(30, .reliability, .high), try Self.weighs(30, .credibility, .high),
    ]
    #expect(try proposal.missing() == [])
    proposal.weighings.append(try Self.weighs(30, .reliability, .medium))
    #expect(try proposal.missing() == [.sourceWeighedTwice(source: 30)])
  }

  @Test(arguments: ["", " \n"])
  func `a weighing without a reason is refused`(reason: String) {
    #expect(throws: ValueError.text) {
      try SourceWeighing(
        source: Identifier(30),
        aspect: .reliability,
        weight: .low,
        reason: reason,
      )
    }
  }
}
