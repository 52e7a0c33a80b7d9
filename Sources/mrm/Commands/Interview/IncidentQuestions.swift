import MRMExchange
import MRMModel

/// The questions that fill an incident, field by field; each also changes a field that is filled.
struct IncidentQuestions {
  let interview: Interview
  let gazetteer: Gazetteer
  let register: PartyRegister

  var language: Language { interview.language }

  init(_ interview: Interview, gazetteer: Gazetteer = .mali, register: PartyRegister = .mali) {
    self.interview = interview
    self.gazetteer = gazetteer
    self.register = register
  }

  /// Asks for a whole incident, from the date to the accounts.
  func all() throws -> IncidentEntry {
    var entry = IncidentEntry()
    interview.say(
      Phrase(
        fr: "« ? » donne de l’aide, Entrée garde ce qui est entre crochets, « ! » laisse le "
          + "formulaire pour plus tard : il est gardé, scellé pour vous seul.",
        en: "“?” gives help, Enter keeps what is in brackets, “!” leaves the form for later: it "
          + "is kept, sealed to you alone.",
      )
    )
    section(Phrase(fr: "Quand et où", en: "When and where"))
    entry.date = try date(nil)
    entry.place = try place(nil)
    entry.firstReport = try firstReport(nil)
    entry.details = try details(entry.details)
    section(Phrase(fr: "Violations", en: "Violations"))
    repeat {
      guard let violation = try newViolation(number: entry.nextViolation) else { break }
      entry.violations.append(violation)
    } while try another(Phrase(fr: "Une autre violation ?", en: "Another violation?"))
    section(Phrase(fr: "Enfants", en: "Children"))
    while try another(
      entry.children.isEmpty
        ? Phrase(fr: "Inscrire un enfant ?", en: "List a child?")
        : Phrase(fr: "Un autre enfant ?", en: "Another child?")
    ) {
      entry.children.append(try child(nil, of: entry))
    }
    while try another(
      entry.groups.isEmpty
        ? Phrase(
          fr: "Inscrire un groupe d’enfants non identifiés ?",
          en: "List a group of unidentified children?",
        )
        : Phrase(fr: "Un autre groupe ?", en: "Another group?")
    ) {
      entry.groups.append(try group(nil, of: entry))
    }
    entry.unlistedLinks = try unlistedLinks(of: entry)
    section(Phrase(fr: "Sources", en: "Sources"))
    repeat {
      guard let source = try newSource(number: entry.nextSource, of: entry) else { break }
      entry.sources.append(source)
    } while try another(Phrase(fr: "Une autre source ?", en: "Another source?"))
    section(Phrase(fr: "Réponses", en: "Responses"))
    while try !entry.violations.isEmpty
      && another(
        entry.responses.isEmpty
          ? Phrase(fr: "Inscrire une réponse ?", en: "List a response?")
          : Phrase(fr: "Une autre réponse ?", en: "Another response?")
      )
    {
      entry.responses.append(try response(nil, of: entry))
    }
    section(Phrase(fr: "Récits", en: "Accounts"))
    entry.account = try account()
    entry.shareableAccount = try shareableAccount()
    return entry
  }

  func account() throws -> String? {
    try interview.paragraphs(
      Phrase(fr: "Récit confidentiel", en: "Confidential account"),
      help: Phrase(
        fr: "Ce qui s’est passé, pour ceux qui vérifient. Il peut nommer victimes et témoins.",
        en: "What happened, for those who verify. It may name victims and witnesses.",
      ),
      limit: Account.maximumTextBytes,
    )
  }

  func shareableAccount() throws -> String? {
    try interview.paragraphs(
      Phrase(fr: "Récit partageable", en: "Shareable account"),
      help: Phrase(
        fr: "Un résumé qui ne nomme personne et ne permet de reconnaître personne.",
        en: "A summary that names nobody and by which nobody can be recognised.",
      ),
      limit: Account.maximumTextBytes,
    )
  }

  /// Asks for one of several consents.
  func consent(_ current: Consent?) throws -> Consent {
    try interview.choose(
      Phrase(fr: "Consentement à la communication", en: "Consent to report"),
      help: Phrase(
        fr: "L’accord, sans nommer personne, pour que l’information serve aux rapports.",
        en: "Agreement that the information, naming nobody, is used in reports.",
      ),
      current: current ?? .notAsked,
    )
  }

  /// Asks which violations a child or source belongs to; not at all when there is but one.
  func violationNumbers(_ question: Phrase, of entry: IncidentEntry, _ current: [Int]?) throws
    -> [Int]
  {
    guard entry.violations.count > 1 else { return entry.violations.map(\.number) }
    let numbers = entry.violations.map(\.number)
    return try interview.pickSeveral(
      question,
      help: Phrase(
        fr: "Les numéros, séparés par des espaces ; « - » pour aucune.",
        en: "The numbers, with spaces between; “-” for none.",
      ),
      among: entry.violations.map {
        Choice(
          value: $0.number,
          label: "/\($0.number) \($0.kind.label(language))",
          names: ["/\($0.number)"],
        )
      },
      current: (current ?? numbers).compactMap(numbers.firstIndex(of:)),
    )
  }

  private func another(_ question: Phrase) throws -> Bool {
    try interview.yesNo(
      question,
      help: Phrase(fr: "o pour oui, n pour non.", en: "y for yes, n for no."),
      default: false,
    )
  }

  private func section(_ title: Phrase) {
    interview.show("\n" + title(language))
  }
}
