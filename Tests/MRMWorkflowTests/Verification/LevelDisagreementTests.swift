import MRMModel
import MRMWorkflow
import Testing

@Suite struct LevelDisagreementTests {
  /// What each level found, nil where nothing; true is over the facts as they are.
  typealias Found = (status: VerificationStatus, isCurrent: Bool)?

  private static func state(_ found: Found) -> LevelState {
    LevelState(
      decision: found.map {
        Invented.signed(
          by: 5,
          status: $0.status,
          stamp: $0.isCurrent ? Invented.stamp : Invented.oldStamp,
        )
      }
    )
  }

  private static let cases: [(focal: Found, technical: Found, ctfmr: Found, [LevelDisagreement])] =
    [
      (nil, nil, nil, []),
      ((.verified, true), nil, nil, []),
      ((.verified, true), (.verified, true), (.verified, true), []),
      (
        (.verified, true), (.reportedNotVerified, true), nil,
        [.foundOtherwise(.technical, than: .focalPoint)]
      ),
      (
        (.verified, true), (.verified, true), (.notMRM, true),
        [.foundOtherwise(.ctfmr, than: .technical)]
      ),
      (
        (.verified, true), (.notMRM, true), (.verified, true),
        [
          .foundOtherwise(.technical, than: .focalPoint), .foundOtherwise(.ctfmr, than: .technical),
        ]
      ),
      // The facts changed, and nobody has decided anew.
      ((.verified, false), (.verified, false), (.verified, false), []),
      // The first level has, the others not yet.
      ((.verified, true), (.verified, false), (.verified, false), [.notDecidedAnew(.technical)]),
      ((.notMRM, true), (.verified, false), (.verified, false), [.notDecidedAnew(.technical)]),
      ((.verified, true), (.verified, true), (.verified, false), [.notDecidedAnew(.ctfmr)]),
      (
        (.verified, true), (.notMRM, true), (.verified, false),
        [.foundOtherwise(.technical, than: .focalPoint), .notDecidedAnew(.ctfmr)]
      ),
      // What was at odds before the facts changed stays so until somebody decides.
      (
        (.verified, false), (.notMRM, false), nil,
        [.foundOtherwise(.technical, than: .focalPoint)]
      ),
    ]

  @Test(arguments: cases.indices)
  func `levels disagree in what they found, or on what`(index: Int) {
    let (focal, technical, ctfmr, expected) = Self.cases[index]
    let verification = Verification(
      focalPoint: Self.state(focal),
      technical: Self.state(technical),
      ctfmr: Self.state(ctfmr),
    )
    #expect(verification.disagreements(over: Invented.stamp) == expected)
  }
}
