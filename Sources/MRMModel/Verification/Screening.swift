/// What a decision found on each of the four tests of the MRM.
public struct Screening: Hashable, Sendable {
  /// Every test met: what *verified* takes.
  public static let allMet = Screening { _ in .met }
  /// No test judged: what *pending* may leave.
  public static let notAsked = Screening { _ in .notAsked }

  private let conflictLink: ScreeningResult
  private let children: ScreeningResult
  private let party: ScreeningResult
  private let kind: ScreeningResult

  /// Creates a screening from the result of each test.
  public init(_ result: (ScreeningTest) -> ScreeningResult) {
    conflictLink = result(.conflictLink)
    children = result(.children)
    party = result(.party)
    kind = result(.kind)
  }

  /// What was found on one test.
  public subscript(test: ScreeningTest) -> ScreeningResult {
    switch test {
    case .conflictLink: conflictLink
    case .children: children
    case .party: party
    case .kind: kind
    }
  }

  /// The tests that were found not to be met.
  public var failed: [ScreeningTest] { ScreeningTest.allCases.filter { self[$0] == .notMet } }
}
