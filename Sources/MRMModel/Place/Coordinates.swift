/// A point on the map with how far it may be off.
public struct Coordinates: Hashable, Sendable {
  /// Latitude in millionths of a degree, -90,000,000…90,000,000.
  public let latitudeMicrodegrees: Int
  /// Longitude in millionths of a degree, -180,000,000…180,000,000.
  public let longitudeMicrodegrees: Int
  /// How far the point may be off, in metres; nil when not stated.
  public let uncertaintyMeters: Int?

  /// Creates a point.
  ///
  /// - Throws: ``ValueError/coordinates`` when out of range.
  public init(
    latitudeMicrodegrees: Int,
    longitudeMicrodegrees: Int,
    uncertaintyMeters: Int? = nil,
  ) throws(ValueError) {
    guard (-90_000_000...90_000_000).contains(latitudeMicrodegrees),
      (-180_000_000...180_000_000).contains(longitudeMicrodegrees),
      (0...5_000_000).contains(uncertaintyMeters ?? 0)
    else { throw .coordinates }
    self.latitudeMicrodegrees = latitudeMicrodegrees
    self.longitudeMicrodegrees = longitudeMicrodegrees
    self.uncertaintyMeters = uncertaintyMeters
  }
}
