import MRMModel

extension Gazetteer.Area {
  /// "cercle of Bandiagara, region of Mopti (ML0501)", "region of Mopti (ML05)".
  func spoken(_ language: Language, in gazetteer: Gazetteer = .mali) -> String {
    guard code.level > 1 else {
      return Phrase(fr: "région \(name) (\(code))", en: "\(name) region (\(code))")(language)
    }
    let region = gazetteer.area(code.region)?.name ?? code.region.rawValue
    return Phrase(
      fr: "cercle \(name), région \(region) (\(code))",
      en: "\(name) cercle, \(region) region (\(code))",
    )(language)
  }
}

extension IncidentPlace {
  /// The area with its region and p-code, and the point if there is one.
  func spoken(_ language: Language, in gazetteer: Gazetteer = .mali) -> String {
    let area =
      if let code {
        gazetteer.area(code)?.spoken(language, in: gazetteer) ?? code.rawValue
      } else {
        Phrase(fr: "dans le pays, lieu inconnu", en: "in the country, area unknown")(language)
      }
    let parts = [area, code.flatMap { Self.newRegion(of: $0, language, in: gazetteer) }]
    return (parts + [coordinates?.spoken]).compactMap(\.self).joined(separator: PageLayout.dot)
  }

  /// "since 2023 in the region Bandiagara"; nil where the region is the one already named.
  private static func newRegion(
    of code: PlaceCode,
    _ language: Language,
    in gazetteer: Gazetteer,
  ) -> String? {
    let regions = Region2023.containing(code).inOrder.map { $0.label(language) }
    guard !regions.isEmpty, regions != [gazetteer.area(code.region)?.name] else { return nil }
    return Phrase(
      fr: "depuis 2023 région " + regions.joined(separator: " ou "),
      en: "since 2023 in the region " + regions.joined(separator: " or "),
    )(language)
  }

  /// The area's name alone, for a table's cell.
  func short(_ language: Language, in gazetteer: Gazetteer = .mali) -> String {
    guard let code else { return Phrase(fr: "pays", en: "country")(language) }
    return gazetteer.area(code)?.name ?? code.rawValue
  }
}

extension Coordinates {
  /// Latitude, longitude and how far they may be off: "14.49, -4.19 ±500 m".
  var spoken: String {
    let point = "\(Self.degrees(latitudeMicrodegrees)), \(Self.degrees(longitudeMicrodegrees))"
    return point + (uncertaintyMeters.map { "\u{A0}±\($0)\u{A0}m" } ?? "")
  }

  /// Degrees with a point and no zeros at the end, exact to the millionth.
  static func degrees(_ microdegrees: Int) -> String {
    let (whole, rest) = microdegrees.magnitude.quotientAndRemainder(dividingBy: 1_000_000)
    var text = (microdegrees < 0 ? "-" : "") + String(whole)
    guard rest > 0 else { return text }
    let digits = String(rest)
    text += "." + String(repeating: "0", count: 6 - digits.count) + digits
    while text.hasSuffix("0") { text.removeLast() }
    return text
  }
}
