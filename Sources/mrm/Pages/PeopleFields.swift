import MRMModel
import MRMService

/// Persons and changes of them, in lines.
enum PeopleFields {
  static func of(_ page: PersonPage, _ language: Language) -> [(Phrase, String)] {
    let row = page.row
    let nothing = Phrase(fr: "rien", en: "nothing")(language)
    func names(_ places: [StatusReport.Readable]) -> String {
      places.isEmpty
        ? nothing
        : places.map { StatusFields.compartment($0.office, $0.kind, language) }
          .joined(separator: ", ")
    }
    var fields: [(Phrase, String)] = [
      (Phrase(fr: "personne", en: "person"), row.name),
      (Phrase(fr: "état", en: "standing"), row.standing.label(language)),
      (Phrase(fr: "bureau", en: "office"), row.office.rawValue),
      (Phrase(fr: "rôles", en: "roles"), roles(row.roles, language)),
      (Phrase(fr: "peut déchiffrer", en: "can decrypt"), names(page.reads)),
    ]
    if !page.waiting.isEmpty {
      fields.append(
        (
          Phrase(fr: "autorisé, pas encore donné", en: "authorised, not given yet"),
          names(page.waiting)
        )
      )
    }
    let past = page.assignments.map { assignment in
      let since = Phrase(
        fr: "dès l’entrée \(assignment.since)",
        en: "from entry \(assignment.since) on",
      )
      return "\(assignment.office.rawValue), \(roles(assignment.roles, language)) "
        + "(\(since(language)))"
    }
    fields.append((Phrase(fr: "affectations", en: "assignments"), past.joined(separator: "; ")))
    return fields
  }

  static func roles(_ roles: [Role], _ language: Language) -> String {
    roles.map { $0.label(language) }.joined(separator: ", ")
  }

  /// What is to be changed, in a few words.
  static func what(_ change: WaitingChange, _ language: Language) -> String {
    guard let kind = change.kind else {
      let until = change.until.map { "\($0)" } ?? ""
      return Phrase(fr: "invitation jusqu’au \(until)", en: "invitation until \(until)")(language)
    }
    var words = [kind.label(language)]
    if let office = change.office { words.append(office.rawValue) }
    if !change.roles.isEmpty { words.append(roles(change.roles, language)) }
    if let administrators = change.administrators { words.append("\(administrators)") }
    if kind == .rename, let name = change.name { words.append("→ \(name)") }
    return words.joined(separator: ", ")
  }

  /// All that an administrator reads before they confirm a change.
  static func text(of change: WaitingChange, _ language: Language) -> String {
    var fields: [(Phrase, String)] = [
      (Phrase(fr: "proposition", en: "proposal"), "\(change.handle)"),
      (Phrase(fr: "quoi", en: "what"), what(change, language)),
      (Phrase(fr: "qui", en: "whom"), change.person ?? change.name ?? ""),
      (Phrase(fr: "proposé par", en: "proposed by"), change.proposer ?? ""),
    ]
    if let fingerprint = change.fingerprint {
      fields.append((Phrase(fr: "empreinte", en: "fingerprint"), fingerprint.words(in: language)))
    }
    if let reason = change.reason {
      fields.append((Phrase(fr: "motif", en: "reason"), reason))
    }
    return lines(fields, language)
  }

  /// All that an administrator reads before they enrol somebody who was invited.
  static func text(of answered: AnsweredInvitation, _ language: Language) -> String {
    let fields: [(Phrase, String)] = [
      (Phrase(fr: "qui", en: "whom"), answered.name),
      (Phrase(fr: "bureau", en: "office"), answered.office.rawValue),
      (Phrase(fr: "rôles", en: "roles"), roles(answered.roles, language)),
      (Phrase(fr: "empreinte", en: "fingerprint"), answered.fingerprint.words(in: language)),
    ]
    return lines(fields, language)
  }

  private static func lines(_ fields: [(Phrase, String)], _ language: Language) -> String {
    fields.filter { !$0.1.isEmpty }
      .map { language.spaced("\($0.0(language)): ") + Visible.text($0.1) + "\n" }
      .joined()
  }
}
