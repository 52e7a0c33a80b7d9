import MRMModel
import MRMService
import MRMWorkflow

/// What waits for a person, as a table: the most urgent first.
enum QueueTable {
  /// Below this many columns references would be broken.
  static let leastWidth = 140

  static let header = [
    Phrase(fr: "ÉCHÉANCE", en: "DUE"), Phrase(fr: "JOURS", en: "DAYS"),
    Phrase(fr: "ATTEND", en: "WAITS"), Phrase(fr: "RÉFÉRENCE", en: "REFERENCE"),
    Phrase(fr: "À FAIRE", en: "TO DO"), Phrase(fr: "VIOLATION", en: "VIOLATION"),
    Phrase(fr: "DATE", en: "DATE"), Phrase(fr: "LIEU", en: "PLACE"),
    Phrase(fr: "TARDIF", en: "LATE"), Phrase(fr: "MANQUE", en: "MISSING"),
  ]

  static func rows(_ queue: ReviewQueue, _ language: Language) -> [[String]] {
    queue.items.map { item in
      [
        item.due(at: queue.now)(language), String(item.daysSinceFirstReport),
        String(item.daysWaiting(at: queue.now)), name(of: item), need(of: item, language),
        item.violation?.kind.short(language) ?? "", item.incident.date.short(language),
        item.incident.place.short(language), item.lateness?.label(language) ?? "",
        item.missing.map { $0.label(language) }.joined(separator: ", "),
      ]
    }
  }

  /// The same for a narrow terminal: a paragraph an item, its reference whole.
  static func narrow(_ queue: ReviewQueue, _ language: Language, width: Int) -> String {
    let rows = rows(queue, language).map { row in
      let age = Phrase(
        fr: "signalé il y a \(row[1]) j, attend depuis \(row[2]) j",
        en: "reported \(row[1]) d ago, waits for \(row[2]) d",
      )(language)
      let missing =
        row[9].isEmpty
        ? "" : Phrase(fr: "manque : \(row[9])", en: "missing: \(row[9])")(language)
      return [row[3], row[0]] + row[4...8] + [age, missing]
    }
    return NarrowList.text(rows, leading: 2, language, width: width)
  }

  /// How much waits and is overdue, as a line of its own, with how much of it is not shown.
  static func count(_ queue: ReviewQueue, isOwn: Bool) -> Phrase {
    guard queue.total > 0 else {
      return isOwn
        ? Phrase(fr: "rien ne vous attend", en: "nothing waits for you")
        : Phrase(fr: "rien n’attend", en: "nothing waits")
    }
    let line = Phrase.count(
      queue.total,
      fr: isOwn
        ? ("chose vous attend", "choses vous attendent") : ("chose attend", "choses attendent"),
      en: isOwn
        ? ("thing waits for you", "things wait for you") : ("thing waits", "things wait"),
    ).shown(queue.items.count, of: queue.total)
    guard queue.overdue > 0 else { return line }
    return Phrase(
      fr: "\(line.french), dont \(queue.overdue) en retard",
      en: "\(line.english), \(queue.overdue) overdue",
    )
  }

  /// What is needed, and that the levels disagree where they do.
  private static func need(of item: QueueItem, _ language: Language) -> String {
    let need = item.need.phrase(language)
    guard let violation = item.violation,
      !item.incident.disagreements(on: violation).isEmpty
    else { return need }
    return "\(need) (! \(LevelDisagreement.short(language)))"
  }

  /// The name that the next command takes: with the violation's number where one is meant.
  private static func name(of item: QueueItem) -> String {
    guard let violation = item.violation else { return item.incident.handle }
    return "\(item.incident.handle)/\(violation.number)"
  }
}

extension QueueItem {
  /// For how many days it has waited for what is needed now.
  func daysWaiting(at now: Timestamp) -> Int { wait.since.days(until: now.day) }

  /// How far its deadline is: "overdue 3 d", "today", "in 2 d", "in 5 h".
  fileprivate func due(at now: Timestamp) -> Phrase {
    let text = distance(at: now)
    switch wait.deadline {
    // Which of its own deadlines it is, what is to be done tells.
    case .draft, .returned, .focalPoint, .technical, .ctfmr, .concurrence, .handover, .note,
      .notice:
      return text
    case .quarterCutOff:
      return Phrase(fr: "\(text.french) (clôture)", en: "\(text.english) (cut-off)")
    case .review:
      return Phrase(fr: "\(text.french) (nouvel examen)", en: "\(text.english) (review)")
    }
  }

  /// In days; of a deadline in hours in these, while they are fewer than three days.
  private func distance(at now: Timestamp) -> Phrase {
    let distance: Phrase
    switch wait.deadline.unit {
    case .hours:
      let hours = abs(wait.hoursLeft(at: now))
      distance =
        hours < 72
        ? Phrase(fr: "\(hours) h", en: "\(hours) h")
        : Phrase(fr: "\(hours / 24) j", en: "\(hours / 24) d")
    case .days:
      let days = abs(now.day.days(until: wait.lastDay))
      guard days > 0 else { return Phrase(fr: "aujourd’hui", en: "today") }
      distance = Phrase(fr: "\(days) j", en: "\(days) d")
    }
    return urgency == .overdue
      ? Phrase(fr: "en retard de \(distance.french)", en: "overdue \(distance.english)")
      : Phrase(fr: "dans \(distance.french)", en: "in \(distance.english)")
  }
}

extension Lateness {
  /// What deciding today is too late for, in a word or two.
  fileprivate var label: Phrase {
    switch self {
    case .lateVerification: Phrase(fr: "tardif", en: "late")
    case .pastCutOff: Phrase(fr: "tardif, clos", en: "late, closed")
    }
  }
}

extension MissingDatum {
  /// What is missing, in a word or two.
  fileprivate var label: Phrase {
    switch self {
    case .date: Phrase(fr: "date", en: "date")
    case .firstReport: Phrase(fr: "premier signalement", en: "first report")
    case .place: Phrase(fr: "lieu", en: "place")
    case .tally: Phrase(fr: "nombre", en: "tally")
    case .sex: Phrase(fr: "sexe", en: "sex")
    case .age: Phrase(fr: "âge", en: "age")
    case .party: Phrase(fr: "partie", en: "party")
    case .source: Phrase(fr: "source", en: "source")
    case .children: Phrase(fr: "enfants à inscrire", en: "children to list")
    case .response: Phrase(fr: "réponse", en: "response")
    }
  }
}
