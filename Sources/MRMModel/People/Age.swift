/// A child's age at the time of the violation.
public enum Age: Hashable, Sendable {
  /// Completed years (0–120) and whether they are an estimate.
  case years(Int, isEstimated: Bool)
  /// Completed months of a child under two (0–23) and whether they are an estimate.
  case months(Int, isEstimated: Bool)
  /// Not known.
  case unknown

  /// Creates an age in years.
  ///
  /// - Throws: ``ValueError/age`` outside 0–120: an adult's age can be entered, so that it can be
  ///   refused where a child is meant and the reason be seen.
  public init(years: Int, isEstimated: Bool) throws(ValueError) {
    guard (0...120).contains(years) else { throw .age }
    self = .years(years, isEstimated: isEstimated)
  }

  /// Creates an age in months.
  ///
  /// - Throws: ``ValueError/age`` outside 0–23.
  public init(months: Int, isEstimated: Bool) throws(ValueError) {
    guard (0...23).contains(months) else { throw .age }
    self = .months(months, isEstimated: isEstimated)
  }

  /// Completed years; nil when not known.
  public var completedYears: Int? {
    switch self {
    case .years(let years, _): years
    case .months(let months, _): months / 12
    case .unknown: nil
    }
  }

  /// Whether the person was 18 or older, and therefore not a child of the MRM.
  public var isAdult: Bool { (completedYears ?? 0) >= 18 }
}
