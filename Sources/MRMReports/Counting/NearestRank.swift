/// Percentiles by the nearest rank: always a value that was measured, never one between two.
///
/// Of `n` values in order the one at the rank ⌈percent × n ∕ 100⌉. The 50th of an even number of values is
/// the lower of the two in the middle.
enum NearestRank {
  /// A percentile, 1–100, of values in ascending order; nil of none.
  static func percentile(_ percent: Int, ofSorted values: [Int]) -> Int? {
    precondition((1...100).contains(percent), "a percentile is one of a hundred")
    guard !values.isEmpty else { return nil }
    return values[(percent * values.count + 99) / 100 - 1]
  }
}
