import MRMExchange
import MRMModel

extension IncidentQuestions {
  /// When it happened, and whether that is an estimate.
  func date(_ current: IncidentDate?) throws -> IncidentDate {
    let known = current.flatMap { $0.start == nil ? nil : $0 }
    let date = try interview.ask(
      Phrase(fr: "Date de l’incident", en: "Date of the incident"),
      help: Phrase(
        fr: "2022-08-03 ou 03/08/2022 pour un jour ; 2022-08-03/2022-08-05 pour plusieurs jours, "
          + "ou un jour entre les deux ; 2022-08 pour un mois ; « - » si elle est inconnue.",
        en: "2022-08-03 or 03/08/2022 (day first) for a day; 2022-08-03/2022-08-05 for several "
          + "days, or some day between; 2022-08 for a month; “-” when it is unknown.",
      ),
      current: known.map { ($0.spoken(language), $0) },
    ) { answer -> IncidentDate in
      guard !answer.isEmpty else { throw AnswerError.empty }
      return answer == "-" ? .unknown : try IncidentDate(typed: answer)
    }
    guard date != current, date.start != nil else { return date }
    let isEstimated = try interview.yesNo(
      Phrase(fr: "Est-ce une estimation ?", en: "Is it an estimate?"),
      help: Phrase(
        fr: "Oui si la source n’est pas sûre de la date.",
        en: "Yes when the source is not sure of the date.",
      ),
      default: false,
    )
    return try IncidentDate(date.span, isEstimated: isEstimated)
  }

  /// When a member of the task force first heard of it; nil when unknown.
  func firstReport(_ current: CalendarDay?) throws -> CalendarDay? {
    try optionalDay(
      Phrase(fr: "Premier signalement", en: "First report"),
      help: Phrase(
        fr: "Le jour où un membre de l’équipe spéciale l’a appris ; Entrée ou « - » si inconnu.",
        en: "The day a member of the task force first heard of it; Enter or “-” when unknown.",
      ),
      current,
    )
  }

  /// A day that may be unknown.
  func optionalDay(_ question: Phrase, help: Phrase, _ current: CalendarDay?) throws -> CalendarDay?
  {
    try interview.ask(
      question,
      help: help,
      current: current.map { ($0.spoken(language), CalendarDay?.some($0)) },
    ) { answer in
      answer.isEmpty || answer == "-" ? nil : try CalendarDay(typed: answer)
    }
  }

  /// Where it happened: an area by name or p-code, and a point if one is known.
  func place(_ current: IncidentPlace?) throws -> IncidentPlace {
    let area = try self.area(current?.code)
    let point = try point(area == current?.code ? current?.coordinates : nil)
    return area.map { .area($0, point) } ?? .countryOnly(point)
  }

  private func area(_ current: PlaceCode?) throws -> PlaceCode? {
    let regions = gazetteer.regions.map { "\($0.name) (\($0.code))" }.joined(separator: ", ")
    let shown = current.map { code in
      gazetteer.area(code)?.spoken(language, in: gazetteer) ?? code.rawValue
    }
    // Nil keeps the area that stands there, and an empty list says that none is known.
    let found: [Gazetteer.Area]? = try interview.ask(
      Phrase(fr: "Région ou cercle", en: "Region or cercle"),
      help: Phrase(
        fr: "Un nom ou un p-code ; « - » si seul le pays est connu. Les régions : \(regions).",
        en: "A name or a p-code; “-” when only the country is known. The regions: \(regions).",
      ),
      current: shown.map { ($0, nil) },
    ) { answer in
      guard !answer.isEmpty else { throw AnswerError.empty }
      guard answer != "-" else { return [] }
      let areas = gazetteer.areas(typed: answer)
      guard !areas.isEmpty else { throw AnswerError.noSuchPlace }
      return areas
    }
    guard let found else { return current }
    guard let first = found.first else { return nil }
    let area = found.count == 1 ? first : try oneOf(found)
    return area.code.level == 1 ? try cercle(of: area) : area.code
  }

  private func oneOf(_ areas: [Gazetteer.Area]) throws -> Gazetteer.Area {
    try interview.pick(
      Phrase(fr: "Lequel ?", en: "Which one?"),
      help: Phrase(fr: "Taper le numéro.", en: "Type the number."),
      among: areas.map {
        Choice(value: $0, label: $0.spoken(language, in: gazetteer), names: [$0.code.rawValue])
      },
    )
  }

  /// The cercle of a region, or the region alone when that is all that is known.
  private func cercle(of region: Gazetteer.Area) throws -> PlaceCode {
    let cercles = gazetteer.areas.filter { $0.code.level == 2 && $0.code.region == region.code }
    let whole = Choice(
      value: region.code,
      label: Phrase(fr: "la région seulement", en: "the region only")(language),
      names: [],
    )
    return try interview.pick(
      Phrase(fr: "Cercle", en: "Cercle"),
      help: Phrase(
        fr: "Le cercle s’il est connu ; sinon la région seulement.",
        en: "The cercle when it is known; else the region only.",
      ),
      among: [whole]
        + cercles.map {
          Choice(
            value: $0.code,
            label: "\($0.name) (\($0.code))",
            names: [$0.name, $0.code.rawValue]
          )
        },
      current: 0,
    )
  }

  private func point(_ current: Coordinates?) throws -> Coordinates? {
    try interview.ask(
      Phrase(fr: "Point sur la carte", en: "Point on the map"),
      help: Phrase(
        fr: "Latitude, longitude et, si on le sait, l’écart en mètres : 14.49 -4.19 500. "
          + "Entrée si aucun n’est connu.",
        en: "Latitude, longitude and, if known, how far off in metres: 14.49 -4.19 500. "
          + "Enter when none is known.",
      ),
      current: current.map { ($0.spoken, Coordinates?.some($0)) },
    ) { answer in
      answer.isEmpty || answer == "-" ? nil : try Self.point(typed: answer)
    }
  }

  /// Reads a point by the rules of the document, so that both say the same.
  private static func point(typed answer: String) throws -> Coordinates {
    let words = answer.split { $0 == " " || $0 == "," || $0 == ";" || $0 == "±" || $0 == "\u{A0}" }
    guard (2...3).contains(words.count) else { throw AnswerError.notAPoint }
    let uncertainty = words.count == 3 ? Int(words[2]) : nil
    guard words.count == 2 || uncertainty != nil else { throw AnswerError.notAPoint }
    let place = JSONValue.members([
      ("country_only", .bool(true)),
      ("latitude", .string(String(words[0]))),
      ("longitude", .string(String(words[1]))),
      ("uncertainty_meters", uncertainty.map { .integer($0) }),
    ])
    do {
      let document = try IncidentDocument(
        .members([("place", place)]),
        gazetteer: .mali,
        parties: .mali,
      )
      guard let point = document.place.coordinates else { throw AnswerError.notAPoint }
      return point
    } catch is DocumentError {
      throw AnswerError.notAPoint
    }
  }
}

extension CalendarDay {
  /// Reads a day as people type it: `2022-08-03`, or `03/08/2022` with the day first.
  ///
  /// - Throws: ``ValueError/day`` otherwise.
  init(typed text: String) throws(ValueError) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3 else {
      self = try CalendarDay(parsing: text)
      return
    }
    guard parts[2].utf8.count == 4, let day = Int(parts[0]), let month = Int(parts[1]),
      let year = Int(parts[2])
    else { throw .day }
    self = try CalendarDay(year: year, month: month, day: day)
  }
}

extension IncidentDate {
  /// Reads a date as people type it: ``description``'s forms, or a day with slashes.
  ///
  /// - Throws: ``ValueError/day``, ``ValueError/rangeOrder``.
  init(typed text: String) throws(ValueError) {
    if text.split(separator: "/", omittingEmptySubsequences: false).count == 3 {
      self = try IncidentDate(.day(CalendarDay(typed: text)))
    } else {
      self = try IncidentDate(parsing: text)
    }
  }
}

extension Gazetteer {
  /// The areas that somebody may mean: of that p-code, of that name, or else containing the words.
  func areas(typed text: String) -> [Area] {
    if let code = try? PlaceCode(text.uppercased()), let area = area(code) { return [area] }
    if let region = region(isoCode: text) { return [region] }
    let key = Self.searchKey(text)
    guard !key.isEmpty else { return [] }
    let keyed = areas.map { area in (area, ([area.name] + area.aliases).map(Self.searchKey)) }
    let exact = keyed.filter { $0.1.contains(key) }.map(\.0)
    return exact.isEmpty
      ? keyed.filter { $0.1.contains { $0.contains(key) } }.map(\.0)
      : exact
  }
}
