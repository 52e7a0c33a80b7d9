import MRMExchange
import MRMModel

extension IncidentQuestions {
  /// One child; what stands there is kept by an empty answer.
  func child(_ current: ChildDocument?, of entry: IncidentEntry) throws -> ChildDocument {
    let sex: Sex = try interview.choose(
      Phrase(fr: "Sexe", en: "Sex"),
      help: Phrase(fr: "Tel que signalé.", en: "As reported."),
      current: current?.sex,
    )
    let age = try age(current?.age)
    let consent = try consent(current?.consentToReport)
    let violations = try violationNumbers(
      Phrase(fr: "Violations subies", en: "Violations suffered"),
      of: entry,
      current?.violations,
    )
    let child = ChildDocument(
      id: current?.id,
      identity: try identity(current?.identity, ofChild: true),
      sex: sex,
      age: age,
      consentToReport: consent,
      violations: violations,
      details: try details(
        current?.details ?? ChildDetails(),
        Phrase(fr: "Détails de cet enfant maintenant ?", en: "Details of this child now?"),
      ),
    )
    return try agedByBirth(child, at: entry.date)
  }

  /// The child with the age that the date of birth gives, where none was typed or it is preferred.
  private func agedByBirth(_ child: ChildDocument, at date: IncidentDate) throws -> ChildDocument {
    guard let age = child.ageByBirth(at: date),
      !(child.age != .unknown && age.agrees(with: child.age))
    else { return child }
    interview.say(
      Phrase(
        fr: "La date de naissance donne : \(age.spoken(.french)).",
        en: "The date of birth gives: \(age.spoken(.english)).",
      )
    )
    guard child.age != .unknown else { return child.aged(age) }
    let isTaken = try interview.yesNo(
      Phrase(fr: "Prendre cet âge ?", en: "Take this age?"),
      help: Phrase(
        fr: "Non garde l’âge saisi ; l’écart est signalé.",
        en: "No keeps the age that was typed; the difference is shown.",
      ),
      default: false,
    )
    return isTaken ? child.aged(age) : child
  }

  /// One group of unidentified children; what stands there is kept by an empty answer.
  func group(_ current: GroupDocument?, of entry: IncidentEntry) throws -> GroupDocument {
    var details = current?.details ?? GroupDetails()
    var questions = DetailQuestions(interview)
    try details.visit(with: &questions)
    return GroupDocument(
      id: current?.id,
      violations: try violationNumbers(
        Phrase(fr: "Violations subies par tous", en: "Violations that all of them suffered"),
        of: entry,
        current?.violations,
      ),
      details: details,
    )
  }

  private static let category = Phrase(fr: "Catégorie", en: "Category")
  private static let categoryHelp = Phrase(
    fr: "Primaire : a subi, vu ou commis les faits. Secondaire : les tient d’autrui.",
    en: "Primary: suffered, saw or committed it. Secondary: has it from others.",
  )

  /// A new source; nil when it is left for later.
  func newSource(number: Int, of entry: IncidentEntry) throws -> SourceDocument? {
    interview.show("S\(number)")
    let category: SourceCategory? = try interview.chooseOrLater(
      Self.category,
      help: Self.categoryHelp,
    )
    return try category.map { try source(nil, of: $0, number: number, of: entry) }
  }

  /// A source that is changed; what stands there is kept by an empty answer.
  func source(_ current: SourceDocument, of entry: IncidentEntry) throws -> SourceDocument {
    interview.show("S\(current.number)")
    let category = try interview.choose(
      Self.category,
      help: Self.categoryHelp,
      current: current.category,
    )
    return try source(current, of: category, number: current.number, of: entry)
  }

  private func source(
    _ current: SourceDocument?,
    of category: SourceCategory,
    number: Int,
    of entry: IncidentEntry,
  ) throws -> SourceDocument {
    let type: SourceType = try interview.choose(
      Phrase(fr: "Ce qu’elle apporte", en: "What it gave"),
      help: Phrase(fr: "La forme de l’information.", en: "The form of the information."),
      current: current?.type,
    )
    return SourceDocument(
      id: current?.id,
      number: number,
      category: category,
      type: type,
      reliability: try weight(Phrase(fr: "Fiabilité", en: "Reliability"), current?.reliability),
      credibility: try weight(Phrase(fr: "Crédibilité", en: "Credibility"), current?.credibility),
      consentToReport: try consent(current?.consentToReport),
      violations: try violationNumbers(
        Phrase(fr: "Violations corroborées", en: "Violations corroborated"),
        of: entry,
        current?.violations,
      ),
      note: try interview.text(
        Phrase(fr: "Description sans nom", en: "Description without a name"),
        help: Phrase(
          fr: "Par exemple « enseignant du village » ; « - » efface.",
          en: "Such as “teacher of the village”; “-” clears it.",
        ),
        current: current.flatMap { $0.note.isEmpty ? nil : $0.note },
        limit: IncidentDocument.maximumNoteBytes,
      ) ?? "",
      particulars: try particulars(current?.particulars),
      identity: try identity(current?.identity, ofChild: false),
    )
  }

  private func weight(_ question: Phrase, _ current: Weight?) throws -> Weight? {
    try interview.chooseOrNone(
      question,
      help: Phrase(
        fr: "À votre jugement ; peut rester non jugée.",
        en: "In your judgement; may stay unjudged.",
      ),
      none: Phrase(fr: "non jugée", en: "not judged"),
      current: current,
    )
  }

  private func age(_ current: Age?) throws -> Age {
    let known = current.flatMap { $0 == .unknown ? nil : $0 }
    let age = try interview.ask(
      Phrase(fr: "Âge au moment des faits", en: "Age at the time"),
      help: Phrase(
        fr: "En années : 12 ; en mois pour moins de deux ans : 8m ; Entrée ou « - » si inconnu.",
        en: "In years: 12; in months under two: 8m; Enter or “-” when unknown.",
      ),
      current: known.map { ($0.spoken(language), $0) },
    ) { answer in
      answer.isEmpty || answer == "-" ? .unknown : try Age(typed: answer)
    }
    guard age != .unknown, age != current else { return age }
    let isEstimated = try interview.yesNo(
      Phrase(fr: "Est-ce une estimation ?", en: "Is it an estimate?"),
      help: Phrase(
        fr: "Oui si la date de naissance n’est pas connue.",
        en: "Yes when the date of birth is not known.",
      ),
      default: false,
    )
    switch age {
    case .years(let years, _): return try Age(years: years, isEstimated: isEstimated)
    case .months(let months, _): return try Age(months: months, isEstimated: isEstimated)
    case .unknown: return .unknown
    }
  }

  /// Name, date of birth and contact; what is stored and not shown is kept unless it is replaced.
  private func identity(_ current: IdentityDisclosure?, ofChild isChild: Bool) throws
    -> IdentityDisclosure
  {
    var known: PersonDetails?
    switch current {
    case .withheld:
      let replaces = try interview.yesNo(
        Phrase(
          fr: "Remplacer l’identité enregistrée, non montrée ?",
          en: "Replace the stored identity, which is not shown?",
        ),
        help: Phrase(fr: "Non la garde telle quelle.", en: "No keeps it as it is."),
        default: false,
      )
      guard replaces else { return .withheld }
    case .given(let details): known = details
    case .absent, nil: break
    }
    let help = Phrase(
      fr: "Gardé à part, lisible par peu de personnes. Entrée si inconnu, « - » efface.",
      en: "Kept apart, read by few. Enter when unknown, “-” clears it.",
    )
    let name = try interview.text(
      Phrase(fr: "Nom", en: "Name"),
      help: help,
      current: known.flatMap { $0.name.isEmpty ? nil : $0.name },
      limit: PersonDetails.maximumNameBytes,
    )
    let birth =
      isChild
      ? try optionalDay(
        Phrase(fr: "Date de naissance", en: "Date of birth"),
        help: help,
        known?.dateOfBirth,
      ) : nil
    let contact = try interview.text(
      Phrase(fr: "Contact", en: "Contact"),
      help: help,
      current: known.flatMap { $0.contact.isEmpty ? nil : $0.contact },
      limit: PersonDetails.maximumContactBytes,
    )
    return PersonDetails(name: name ?? "", dateOfBirth: birth, contact: contact ?? "")
      .map { .given($0) } ?? .absent
  }
}

extension Age {
  /// Reads an age as people type it: `12`, `12 ans`, `8m`, `8 mois`.
  ///
  /// - Throws: ``ValueError/age`` otherwise.
  init(typed text: String) throws(ValueError) {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let unit = SearchKey.of(String(text.dropFirst(digits.count)))
    guard let number = Int(digits) else { throw .age }
    switch unit {
    case "", "a", "an", "ans", "y", "year", "years":
      self = try Age(years: number, isEstimated: false)
    case "m", "mois", "month", "months":
      self = try Age(months: number, isEstimated: false)
    default: throw .age
    }
  }
}
