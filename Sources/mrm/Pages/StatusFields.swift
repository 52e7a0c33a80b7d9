import MRMModel
import MRMService

/// A person's status in lines.
enum StatusFields {
  static func of(_ status: StatusReport, _ language: Language) -> [(Phrase, String)] {
    let roles = status.roles.map { $0.label(language) }.joined(separator: ", ")
    let compartments = status.compartments.map { compartment($0.office, $0.kind, language) }
    let hidden = Phrase(fr: "pas pour ces rôles", en: "not for these roles")
    return [
      (Phrase(fr: "personne", en: "person"), status.person),
      (Phrase(fr: "rôles", en: "roles"), roles),
      (Phrase(fr: "bureau", en: "office"), status.office.rawValue),
      (
        Phrase(fr: "incidents", en: "incidents"),
        status.incidents.map { "\($0)" } ?? hidden(language)
      ),
      (Phrase(fr: "brouillons", en: "drafts"), "\(status.drafts)"),
      (Phrase(fr: "en attente de vous", en: "waiting for you"), waiting(status)(language)),
      (Phrase(fr: "entrées du journal", en: "log entries"), "\(status.entries)"),
      (Phrase(fr: "lecture de", en: "reads"), compartments.sorted().joined(separator: ", ")),
    ] + people(of: status, language)
      + status.deadlines.map { $0.field(from: status.today, language) }
      + forms(of: status, language)
  }

  /// Lines where administrators have to confirm something, or keys wait to be made anew.
  private static func people(of status: StatusReport, _ language: Language) -> [(Phrase, String)] {
    var lines: [(Phrase, String)] = []
    if let count = status.changesToConfirm, count > 0 {
      lines.append(
        (
          Phrase(fr: "à confirmer", en: "to confirm"),
          Phrase.count(
            count,
            fr: (
              "changement des personnes (mrm user confirm)",
              "changements des personnes (mrm user confirm)"
            ),
            en: ("change of persons (mrm user confirm)", "changes of persons (mrm user confirm)"),
          )(language)
        )
      )
    }
    if !status.keysDue.isEmpty {
      let due = status.keysDue.map { compartment($0.office, $0.kind, language) }
      lines.append(
        (Phrase(fr: "clés à renouveler", en: "keys to renew"), due.joined(separator: ", "))
      )
    }
    return lines
  }

  /// How much waits, and how much of it too long.
  private static func waiting(_ status: StatusReport) -> Phrase {
    guard status.overdue > 0 else { return Phrase(fr: "\(status.queue)", en: "\(status.queue)") }
    return Phrase(
      fr: "\(status.queue), dont \(status.overdue) en retard",
      en: "\(status.queue), \(status.overdue) overdue",
    )
  }

  /// A line where forms wait, or do not open.
  private static func forms(
    of status: StatusReport,
    _ language: Language,
  ) -> [(Phrase, String)] {
    let label = Phrase(fr: "formulaires laissés", en: "forms left open")
    guard let forms = status.forms else {
      return [(label, InterruptedFormError.damaged.problem(in: language))]
    }
    guard !forms.isEmpty else { return [] }
    let names = forms.map { form in
      form.reference?.description ?? form.incident.map { String($0.description.prefix(8)) }
        ?? Phrase(fr: "nouvel incident", en: "new incident")(language)
    }
    return [(label, names.joined(separator: ", "))]
  }

  /// `MOP/facts` as people read it; the log belongs to no office.
  static func compartment(
    _ office: OfficeCode?,
    _ kind: CompartmentKind,
    _ language: Language,
  ) -> String {
    [office?.rawValue, kind.label(language)].compactMap(\.self).joined(separator: " ")
  }
}

extension QuarterDeadline {
  /// As a line: "cut-off of the quarter", "Q3 2022: 2022-10-10 (in 3 days)".
  fileprivate func field(from today: CalendarDay, _ language: Language) -> (Phrase, String) {
    let days = today.days(until: day)
    let count = Phrase.count(days, fr: ("jour", "jours"), en: ("day", "days"))
    let distance =
      days == 0
      ? Phrase(fr: "aujourd’hui", en: "today")
      : Phrase(fr: "dans \(count.french)", en: "in \(count.english)")
    let text = Phrase(
      fr: "\(quarter.label(.french)) : \(day) (\(distance.french))",
      en: "\(quarter.label(.english)): \(day) (\(distance.english))",
    )
    return (deadline.entry.label, text(language))
  }
}
