import MRMModel

extension DetailQuestions {
  static let several = Phrase(
    fr: "Les numéros, séparés par des espaces ; Entrée pour plus tard, « - » pour aucun.",
    en: "The numbers, with spaces between; Enter for later, “-” for none.",
  )
  static let words = Phrase(
    fr: "En quelques mots, sans nommer personne ; Entrée pour plus tard, « - » pour effacer.",
    en: "In a few words, naming nobody; Enter for later, “-” to clear it.",
  )
  static let value = Phrase(
    fr: "Entrée pour plus tard, « - » pour effacer.",
    en: "Enter for later, “-” to clear it.",
  )
  static let period = Phrase(
    fr: "2022-08-03 pour un jour, 2022-08-03/2022-08-05 pour plusieurs, 2022-08-03/.. si cela "
      + "dure encore ; Entrée pour plus tard, « - » pour effacer.",
    en: "2022-08-03 for a day, 2022-08-03/2022-08-05 for several, 2022-08-03/.. when it goes on; "
      + "Enter for later, “-” to clear it.",
  )

  static func headcount<People: CountedPeople>(_: People.Type) -> Phrase {
    Phrase(
      fr:
        "Trois nombres : \(People.males.many.french), \(People.females.many.french), sexe inconnu, comme "
        + "« 2 1 0 » ; Entrée pour plus tard, « - » pour effacer.",
      en:
        "Three numbers: \(People.males.many.english), \(People.females.many.english), sex unknown, such as "
        + "“2 1 0”; Enter for later, “-” to clear it.",
    )
  }

  /// The question as it is asked; what nobody may ask a child says so itself.
  func title(_ question: Question) -> Phrase {
    let label = Phrase(
      fr: question.label.french.capitalisedFirst,
      en: question.label.english.capitalisedFirst,
    )
    guard question.isOnlyVolunteered else { return label }
    return Phrase(
      fr: label.french + " (ne jamais demander ; seulement ce qui a été dit spontanément)",
      en: label.english + " (never ask; only what was volunteered)",
    )
  }

  func help(_ question: Question, _ how: Phrase? = nil) -> Phrase {
    let how =
      how
      ?? Phrase(
        fr: "Un numéro ; Entrée garde ce qui est entre crochets.",
        en: "A number; Enter keeps what is in brackets.",
      )
    guard let help = question.help else { return how }
    return Phrase(fr: "\(help.french) \(how.french)", en: "\(help.english) \(how.english)")
  }

  /// What *other* is, in words: without them it says nothing.
  func other(_ current: FreeText?) throws -> FreeText {
    try interview.ask(
      Phrase(fr: "Autre : préciser", en: "Other: say what"),
      help: Phrase(
        fr: "En quelques mots, sans nommer personne.",
        en: "In a few words, naming nobody."
      ),
      current: current.map { (Visible.text($0.text), $0) },
    ) { answer in
      guard !answer.isEmpty else { throw AnswerError.empty }
      return try FreeText(answer)
    }
  }

  /// Asks for a value, and whether a new one is an estimate.
  func estimated<Value>(
    _ question: Question,
    _ current: Estimated<Value>?,
    hint: Phrase = DetailQuestions.value,
    shown: (Value) -> String,
    parse: (String) throws -> Value,
  ) throws -> Estimated<Value>? {
    let value = try interview.ask(
      title(question),
      help: help(question, hint),
      current: current.map { (shown($0.value), Value?.some($0.value)) },
    ) { answer in
      answer.isEmpty || answer == "-" ? nil : try parse(answer)
    }
    guard let value else { return nil }
    if let current, current.value == value { return current }
    guard !question.isSet else { return Estimated(value) }
    let isEstimated = try interview.yesNo(
      Phrase(fr: "Est-ce une estimation ?", en: "Is it an estimate?"),
      help: Phrase(
        fr: "Oui si la source n’en est pas sûre.",
        en: "Yes when the source is not sure of it.",
      ),
      default: false,
    )
    return Estimated(value, isEstimated: isEstimated)
  }
}

extension Headcount {
  /// Reads three whole numbers: male, female, sex unknown.
  ///
  /// - Throws: ``AnswerError/notThreeNumbers`` when they are not three; ``ValueError/count``.
  init(typed text: String) throws {
    let words = text.split { $0 == " " || $0 == "," || $0 == ";" || $0 == "/" }
    let numbers = words.compactMap { Int($0) }
    guard words.count == 3, numbers.count == 3 else { throw AnswerError.notThreeNumbers }
    try self.init(male: numbers[0], female: numbers[1], unknown: numbers[2])
  }
}

extension Period {
  /// Reads a period as people type it: ``description``'s forms, or a day with slashes.
  ///
  /// - Throws: ``ValueError/day``, ``ValueError/rangeOrder``.
  init(typed text: String) throws(ValueError) {
    if text.split(separator: "/", omittingEmptySubsequences: false).count == 3 {
      let day = try CalendarDay(typed: text)
      try self.init(from: day, to: day)
    } else {
      try self.init(parsing: text)
    }
  }
}

extension String {
  /// The text with its first letter as a sentence begins.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
