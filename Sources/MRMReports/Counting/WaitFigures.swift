/// How long decisions took: over how many, and in whole days.
public struct WaitFigures: Hashable, Sendable {
  /// How many decisions there are to measure: the base of both other figures.
  public let count: Int
  /// What half of them took at most; nil of none.
  public let median: Int?
  /// What nine in ten of them took at most; nil of none.
  public let ninetiethPercentile: Int?

  /// Measures days, in any order.
  init(_ days: [Int]) {
    let sorted = days.sorted()
    count = sorted.count
    median = NearestRank.percentile(50, ofSorted: sorted)
    ninetiethPercentile = NearestRank.percentile(90, ofSorted: sorted)
  }
}
