import MRMModel

extension RowReader {
  /// From here on, in metres, a point says no more than the name of the region.
  private static let coarseMeters = 100_000

  /// Where a row puts the incident, as far as it can be believed.
  mutating func place(_ values: inout RowValues) -> IncidentPlace {
    var meters: Int?
    switch precision(&values) {
    case .meters(let known): meters = known
    case .country:
      // Then the point is the middle of the country, and an area would be a guess.
      values.note(.countryOnly, columns.precision?.column)
      values.flag(.placeUnresolved)
      return .countryOnly(nil)
    case nil: break
    }
    let point = point(&values, uncertaintyMeters: meters)
    guard let area = area(&values) else {
      values.flag(.placeUnresolved)
      return .countryOnly(point)
    }
    if let meters, meters >= Self.coarseMeters { values.flag(.placeCoarse) }
    return .area(area, point)
  }

  private func precision(_ values: inout RowValues) -> MappedPrecision? {
    guard let precision = columns.precision, let text = values.text(precision.column)
    else { return nil }
    guard let meaning = precision.table.meaning(of: text) else {
      values.note(.unknownPrecision, precision.column)
      return nil
    }
    return meaning
  }

  private func point(_ values: inout RowValues, uncertaintyMeters: Int?) -> Coordinates? {
    let latitude = values.text(columns.latitude)
    let longitude = values.text(columns.longitude)
    guard latitude != nil || longitude != nil else { return nil }
    guard let north = latitude.flatMap(Microdegrees.parse),
      let east = longitude.flatMap(Microdegrees.parse),
      // 0°, 0° lies in the sea; empty forms say so.
      (north, east) != (0, 0),
      let point = try? Coordinates(
        latitudeMicrodegrees: north,
        longitudeMicrodegrees: east,
        uncertaintyMeters: uncertaintyMeters,
      )
    else {
      values.note(.invalidCoordinates, columns.latitude)
      return nil
    }
    return point
  }

  /// The area that the p-code and the region's name agree on, or the one of the two that is known.
  private mutating func area(_ values: inout RowValues) -> PlaceCode? {
    let name = values.text(columns.placeName)
    let code = values.text(columns.placeCode)
    if name == nil, code == nil {
      values.note(.placeMissing, columns.placeName ?? columns.placeCode)
      return nil
    }
    let byName = name.flatMap { region($0) }
    if name != nil, byName == nil { values.note(.unknownPlaceName, columns.placeName) }
    let byCode = code.flatMap { gazetteerCode($0) }
    if code != nil, byCode == nil { values.note(.unknownPlaceCode, columns.placeCode) }
    if let byName, let byCode, byCode.region != byName {
      values.note(.placeConflict, columns.placeCode)
      return byName
    }
    return byCode ?? byName
  }

  private mutating func region(_ name: String) -> PlaceCode? {
    let gazetteer = gazetteer
    return regions.value(for: name) { gazetteer.area(named: $0, level: 1)?.code }
  }

  private func gazetteerCode(_ text: String) -> PlaceCode? {
    guard let code = try? PlaceCode(text.uppercased()) else { return nil }
    return gazetteer.area(code)?.code
  }
}
