private import func Foundation.cos
private import func Foundation.hypot

extension Coordinates {
  /// The length of a degree of latitude on the mean sphere.
  private static let metersPerDegree = 111_195.0

  /// How far another point is, in metres; on the plane that touches the Earth between them, which
  /// is right within a percent below a few hundred kilometres.
  public func meters(to other: Coordinates) -> Double {
    let north = Double(other.latitudeMicrodegrees - latitudeMicrodegrees) / 1e6
    let east = Double(other.longitudeMicrodegrees - longitudeMicrodegrees) / 1e6
    let middle = Double(other.latitudeMicrodegrees + latitudeMicrodegrees) / 2e6
    return Self.metersPerDegree * hypot(north, east * cos(middle * .pi / 180))
  }
}
