import MRMModel

extension CalendarDay {
  /// The day as people write it in a sentence: "3 août 2022", "3 August 2022".
  func spoken(_ language: Language) -> String {
    let (year, month, day) = parts
    return "\(Self.spoken(day: day, language)) \(Self.name(ofMonth: month, language)) \(year)"
  }

  /// The day of the month; the first is an ordinal in French.
  fileprivate static func spoken(day: Int, _ language: Language) -> String {
    day == 1 ? Phrase(fr: "1er", en: "1")(language) : String(day)
  }

  fileprivate static func name(ofMonth month: Int, _ language: Language) -> String {
    let names =
      switch language {
      case .french:
        [
          "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
          "octobre", "novembre", "décembre",
        ]
      case .english:
        [
          "January", "February", "March", "April", "May", "June", "July", "August", "September",
          "October", "November", "December",
        ]
      }
    return names[month - 1]
  }
}

extension IncidentDate {
  /// The date as people write it, with its precision.
  func spoken(_ language: Language) -> String {
    let text =
      switch span {
      case .day(let day): day.spoken(language)
      case .range(let first, let last): Self.spoken(from: first, to: last, language)
      case .month(let year, let month):
        "\(CalendarDay.name(ofMonth: month, language)) \(year)"
      case .unknown: Phrase(fr: "inconnue", en: "unknown")(language)
      }
    guard isEstimated else { return text }
    return text + Phrase(fr: " (estimée)", en: " (estimated)")(language)
  }

  /// The date in digits, for a table's cell.
  func short(_ language: Language) -> String {
    start == nil ? spoken(language) : description
  }

  private static func spoken(
    from first: CalendarDay,
    to last: CalendarDay,
    _ language: Language,
  ) -> String {
    let start = first.parts
    let end = last.parts
    let isOneMonth = start.year == end.year && start.month == end.month
    let beginning =
      isOneMonth ? CalendarDay.spoken(day: start.day, language) : first.spoken(language)
    return Phrase(
      fr: "du \(beginning) au \(last.spoken(.french))",
      en: "\(beginning) to \(last.spoken(.english))",
    )(language)
  }
}
