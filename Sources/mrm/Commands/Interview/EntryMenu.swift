import MRMExchange
import MRMModel

/// Lets a person change any field of an incident, one after another.
struct EntryMenu {
  /// What can be changed.
  private enum Part {
    case done
    case date
    case place
    case firstReport
    case details
    case violations
    case children
    case groups
    case unlistedLinks
    case sources
    case responses
    case account
    case shareableAccount
  }

  /// What can be done with a list.
  private enum ListAct {
    case back
    case add
    case remove
    case change(Int)
  }

  let questions: IncidentQuestions
  private var interview: Interview { questions.interview }
  private var language: Language { questions.language }

  init(_ questions: IncidentQuestions) {
    self.questions = questions
  }

  /// Asks what to change until nothing more is.
  func change(_ entry: inout IncidentEntry) throws {
    while true {
      interview.show("")
      let part = try interview.pick(
        Phrase(fr: "Que changer ?", en: "What to change?"),
        help: Phrase(
          fr: "Entrée quand tout est juste.",
          en: "Enter when everything is right.",
        ),
        among: parts(of: entry),
        current: 0,
      )
      switch part {
      case .done: return
      case .date: entry.date = try questions.date(entry.date)
      case .place: entry.place = try questions.place(entry.place)
      case .firstReport: entry.firstReport = try questions.firstReport(entry.firstReport)
      case .details: entry.details = try questions.details(entry.details)
      case .violations: try changeViolations(&entry)
      case .children: try changeChildren(&entry)
      case .groups: try changeGroups(&entry)
      case .unlistedLinks: entry.unlistedLinks = try questions.unlistedLinks(of: entry)
      case .sources: try changeSources(&entry)
      case .responses: try changeResponses(&entry)
      case .account: entry.account = try rewrite(entry.account, questions.account)
      case .shareableAccount:
        entry.shareableAccount = try rewrite(entry.shareableAccount, questions.shareableAccount)
      }
    }
  }

  private func parts(of entry: IncidentEntry) -> [Choice<Part>] {
    func choice(_ part: Part, _ phrase: Phrase, _ value: String) -> Choice<Part> {
      let name = phrase(language)
      return Choice(value: part, label: value.isEmpty ? name : "\(name): \(value)", names: [name])
    }
    func presence(_ text: String?) -> String {
      text == nil ? "–" : Phrase(fr: "présent", en: "there")(language)
    }
    return [
      choice(.done, Phrase(fr: "rien de plus", en: "nothing more"), ""),
      choice(.date, Phrase(fr: "date", en: "date"), entry.date.spoken(language)),
      choice(.place, Phrase(fr: "lieu", en: "place"), entry.place.spoken(language)),
      choice(
        .firstReport,
        Phrase(fr: "premier signalement", en: "first report"),
        entry.firstReport?.spoken(language) ?? "–",
      ),
      choice(
        .details,
        Phrase(fr: "type de lieu, nombre d’auteurs", en: "type of place, number of perpetrators"),
        DetailLines.of(entry.details, language).map(\.value).joined(separator: ", "),
      ),
      choice(.violations, Phrase(fr: "violations", en: "violations"), "\(entry.violations.count)"),
      choice(.children, Phrase(fr: "enfants", en: "children"), "\(entry.children.count)"),
      choice(
        .groups,
        Phrase(fr: "groupes d’enfants", en: "groups of children"),
        "\(entry.groups.count)",
      ),
      choice(
        .unlistedLinks,
        Phrase(fr: "mêmes enfants non inscrits", en: "same unlisted children"),
        entry.unlistedLinks.isEmpty ? "–" : entry.unlistedLinks.spoken,
      ),
      choice(.sources, Phrase(fr: "sources", en: "sources"), "\(entry.sources.count)"),
      choice(.responses, Phrase(fr: "réponses", en: "responses"), "\(entry.responses.count)"),
      choice(
        .account,
        Phrase(fr: "récit confidentiel", en: "confidential account"),
        presence(entry.account),
      ),
      choice(
        .shareableAccount,
        Phrase(fr: "récit partageable", en: "shareable account"),
        presence(entry.shareableAccount),
      ),
    ]
  }

  private func changeViolations(_ entry: inout IncidentEntry) throws {
    let labels = entry.violations.map { "/\($0.number) \($0.kind.label(language))" }
    switch try listAct(labels) {
    case .back: return
    case .add:
      if let violation = try questions.newViolation(number: entry.nextViolation) {
        entry.violations.append(violation)
      }
    case .remove: if let position = try position(labels) { entry.removeViolation(at: position) }
    case .change(let position):
      entry.violations[position] = try questions.violation(entry.violations[position])
    }
  }

  private func changeChildren(_ entry: inout IncidentEntry) throws {
    let labels = entry.children.map { child in
      "\(child.sex.label(language)), \(child.age.spoken(language))"
    }
    switch try listAct(labels) {
    case .back: return
    case .add: entry.children.append(try questions.child(nil, of: entry))
    case .remove: if let position = try position(labels) { entry.children.remove(at: position) }
    case .change(let position):
      entry.children[position] = try questions.child(entry.children[position], of: entry)
    }
  }

  private func changeGroups(_ entry: inout IncidentEntry) throws {
    let labels = entry.groups.map { $0.details.spoken(language) }
    switch try listAct(labels) {
    case .back: return
    case .add: entry.groups.append(try questions.group(nil, of: entry))
    case .remove: if let position = try position(labels) { entry.groups.remove(at: position) }
    case .change(let position):
      entry.groups[position] = try questions.group(entry.groups[position], of: entry)
    }
  }

  private func changeSources(_ entry: inout IncidentEntry) throws {
    let labels = entry.sources.map { "S\($0.number) \($0.category.label(language))" }
    switch try listAct(labels) {
    case .back: return
    case .add:
      if let source = try questions.newSource(number: entry.nextSource, of: entry) {
        entry.sources.append(source)
      }
    case .remove: if let position = try position(labels) { entry.sources.remove(at: position) }
    case .change(let position):
      entry.sources[position] = try questions.source(entry.sources[position], of: entry)
    }
  }

  private func changeResponses(_ entry: inout IncidentEntry) throws {
    guard !entry.violations.isEmpty else {
      interview.say(
        Phrase(
          fr: "Une réponse porte sur une violation : en saisir une d’abord.",
          en: "A response answers a violation: enter one first.",
        )
      )
      return
    }
    let labels = entry.responses.map { response in
      "/\(response.violation) \(response.details.spokenKinds(language))"
    }
    switch try listAct(labels) {
    case .back: return
    case .add: entry.responses.append(try questions.response(nil, of: entry))
    case .remove: if let position = try position(labels) { entry.responses.remove(at: position) }
    case .change(let position):
      entry.responses[position] = try questions.response(entry.responses[position], of: entry)
    }
  }

  /// Asks for a text anew; typing nothing leaves it unless the person wants it gone.
  private func rewrite(_ text: String?, _ ask: () throws -> String?) throws -> String? {
    if let text { interview.show(Visible.paragraph(text)) }
    guard let typed = try ask() else {
      guard text != nil else { return nil }
      let removes = try interview.yesNo(
        Phrase(fr: "Supprimer ce récit ?", en: "Remove this account?"),
        help: Phrase(fr: "Non le laisse tel quel.", en: "No leaves it as it is."),
        default: false,
      )
      return removes ? nil : text
    }
    return typed
  }

  private func listAct(_ labels: [String]) throws -> ListAct {
    var choices = [
      Choice(value: ListAct.back, label: Phrase(fr: "retour", en: "back")(language), names: []),
      Choice(value: .add, label: Phrase(fr: "ajouter", en: "add")(language), names: []),
    ]
    if !labels.isEmpty {
      choices.append(
        Choice(value: .remove, label: Phrase(fr: "supprimer", en: "remove")(language), names: [])
      )
    }
    choices += labels.enumerated().map { position, label in
      Choice(
        value: .change(position),
        label: Phrase(fr: "modifier ", en: "change ")(language) + label,
        names: [label],
      )
    }
    return try interview.pick(
      Phrase(fr: "Que faire ?", en: "What to do?"),
      help: Phrase(fr: "Taper le numéro.", en: "Type the number."),
      among: choices,
      current: 0,
    )
  }

  /// The place in a list of what shall go; nil when nothing shall.
  private func position(_ labels: [String]) throws -> Int? {
    let none = Choice<Int?>(value: nil, label: Phrase(fr: "rien", en: "none")(language), names: [])
    return try interview.pick(
      Phrase(fr: "Lequel supprimer ?", en: "Which one to remove?"),
      help: Phrase(fr: "Taper le numéro.", en: "Type the number."),
      among: [none]
        + labels.enumerated().map { Choice<Int?>(value: $0, label: $1, names: []) },
      current: 0,
    )
  }
}
