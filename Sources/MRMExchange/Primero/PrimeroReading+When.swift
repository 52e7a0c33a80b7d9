import MRMModel

extension PrimeroReading {
  /// When it happened; a last day counts where the tick says that there is one.
  mutating func date() -> IncidentDate {
    let before = object
    guard object.value("incident_date") != nil else {
      object.note("incident_date", .dateMissing)
      flags.insert(.dateMissing)
      return .unknown
    }
    guard let first = object.day("incident_date", notAfter: context.today) else {
      flags.insert(.dateMissing)
      return .unknown
    }
    let isEstimated = object.bool("estimated_indicator") ?? false
    let isRange = object.value("is_incident_date_range")
    guard object.bool("is_incident_date_range") ?? false,
      let last = object.day("incident_date_end", notAfter: context.today)
    else {
      // A tick without a last day says something we cannot.
      if isRange == .bool(true) { object.leave("is_incident_date_range", .bool(true)) }
      return (try? IncidentDate(.day(first), isEstimated: isEstimated)) ?? .unknown
    }
    if let range = try? IncidentDate(.range(first, last), isEstimated: isEstimated) { return range }
    object.putBack(before)
    object.note("incident_date_end", .endsBeforeItBegins)
    flags.insert(.dateMissing)
    return .unknown
  }

  /// Where it happened; a code of the peer's that is not the p-code itself is kept beside it.
  mutating func place() -> IncidentPlace {
    let point = point()
    guard let value = object.value("incident_location") else {
      object.note("incident_location", .placeMissing)
      flags.insert(.placeUnresolved)
      return .countryOnly(point)
    }
    guard case .string(let text) = value, let area = PrimeroPlaces.area(text, in: context.gazetteer)
    else {
      object.note("incident_location", .unknownPlaceCode)
      flags.insert(.placeUnresolved)
      return .countryOnly(point)
    }
    if text == area.rawValue { object.take("incident_location") }
    return .area(area, point)
  }

  private mutating func point() -> Coordinates? {
    guard let latitude = degrees("incident_latitude"),
      let longitude = degrees("incident_longitude")
    else { return nil }
    // 0°, 0° lies in the sea; empty forms say so.
    guard (latitude, longitude) != (0, 0),
      let point = try? Coordinates(
        latitudeMicrodegrees: latitude,
        longitudeMicrodegrees: longitude,
      )
    else {
      object.note("incident_latitude", .invalidCoordinates)
      return nil
    }
    object.take("incident_latitude")
    object.take("incident_longitude")
    return point
  }

  private mutating func degrees(_ field: String) -> Int? {
    let text: String? =
      switch object.value(field) {
      case .string(let text), .decimal(let text): text
      case .integer(let number): String(number)
      default: nil
      }
    guard object.value(field) != nil else { return nil }
    guard let degrees = text.flatMap(Microdegrees.parse) else {
      object.note(field, .invalidCoordinates)
      return nil
    }
    return degrees
  }
}

/// The peer's places, whose codes are those of each installation: p-codes where it was set up so.
enum PrimeroPlaces {
  /// The area that a code, an ISO 3166-2 code or a region's or cercle's name stands for.
  static func area(_ text: String, in gazetteer: Gazetteer) -> PlaceCode? {
    if let code = try? PlaceCode(text.uppercased()), let area = gazetteer.area(code) {
      return area.code
    }
    return (gazetteer.area(named: text, level: 1) ?? gazetteer.area(named: text, level: 2))?.code
  }
}
