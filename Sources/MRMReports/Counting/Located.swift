public import MRMModel

/// Where a row of a report places violations.
public enum Located: Hashable, Sendable {
  /// In a region: the first level of administrative areas.
  case region(PlaceCode)
  /// In the country, no area known.
  case notLocated

  /// What files hold: the p-code, or a word in lower case, which no p-code can be.
  public var code: String {
    switch self {
    case .region(let code): code.rawValue
    case .notLocated: "not_located"
    }
  }
}
