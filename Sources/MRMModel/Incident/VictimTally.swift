/// How many children one violation affected, by sex as reported.
///
/// Unit: persons. The total is computed, never stored, so it cannot disagree with its parts.
public struct VictimTally: Hashable, Sendable {
  /// Boys; 0–1,000,000.
  public let boys: Int
  /// Girls; 0–1,000,000.
  public let girls: Int
  /// Children whose sex is not known; 0–1,000,000.
  public let unknown: Int

  /// All children counted, of any or unknown sex.
  public var total: Int { boys + girls + unknown }

  /// Whether nobody is counted.
  public var isEmpty: Bool { total == 0 }

  /// Nobody.
  public static let none = VictimTally(uncheckedBoys: 0, girls: 0, unknown: 0)

  /// Creates a tally from counts that a monitor entered; all zero means nobody was counted.
  ///
  /// - Throws: ``ValueError/count`` when a count is negative or above a million.
  public init(boys: Int, girls: Int, unknown: Int) throws(ValueError) {
    for count in [boys, girls, unknown] where !(0...1_000_000).contains(count) {
      throw .count
    }
    self.init(uncheckedBoys: boys, girls: girls, unknown: unknown)
  }

  private init(uncheckedBoys boys: Int, girls: Int, unknown: Int) {
    self.boys = boys
    self.girls = girls
    self.unknown = unknown
  }
}
