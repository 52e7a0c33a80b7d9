/// Where an incident happened, as precisely as it is known.
public enum IncidentPlace: Hashable, Sendable {
  /// In an administrative area, perhaps with a point.
  case area(PlaceCode, Coordinates?)
  /// In the country, no area known.
  case countryOnly(Coordinates?)

  /// The area; nil when only the country is known.
  public var code: PlaceCode? {
    switch self {
    case .area(let code, _): code
    case .countryOnly: nil
    }
  }

  /// The point, if one is known.
  public var coordinates: Coordinates? {
    switch self {
    case .area(_, let point), .countryOnly(let point): point
    }
  }
}
