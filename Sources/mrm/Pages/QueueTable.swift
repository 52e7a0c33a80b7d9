import MRMModel
import MRMService
import MRMWorkflow

/// What waits for a person, as a table: the longest known first.
enum QueueTable {
  /// Below this many columns references would be broken.
  static let leastWidth = 100

  static let header = [
    Phrase(fr: "JOURS", en: "DAYS"), Phrase(fr: "RÉFÉRENCE", en: "REFERENCE"),
    Phrase(fr: "À FAIRE", en: "TO DO"), Phrase(fr: "VIOLATION", en: "VIOLATION"),
    Phrase(fr: "DATE", en: "DATE"), Phrase(fr: "LIEU", en: "PLACE"),
  ]

  static func rows(_ items: [QueueItem], _ language: Language) -> [[String]] {
    items.map { item in
      [
        String(item.daysSinceFirstReport), name(of: item), need(of: item, language),
        item.violation?.kind.short(language) ?? "", item.incident.date.short(language),
        item.incident.place.short(language),
      ]
    }
  }

  /// The same for a narrow terminal: a paragraph an item, its reference whole.
  static func narrow(_ items: [QueueItem], _ language: Language, width: Int) -> String {
    let rows = rows(items, language).map { row in
      let days = Phrase(fr: "\(row[0]) j", en: "\(row[0]) d")(language)
      return [row[1], days] + row.dropFirst(2)
    }
    return NarrowList.text(rows, leading: 2, language, width: width)
  }

  /// How much waits, as a line of its own, with how much of it is not shown.
  static func count(_ queue: ReviewQueue) -> Phrase {
    guard queue.total > 0 else {
      return Phrase(fr: "rien ne vous attend", en: "nothing waits for you")
    }
    return Phrase.count(
      queue.total,
      fr: ("chose vous attend", "choses vous attendent"),
      en: ("thing waits for you", "things wait for you"),
    ).shown(queue.items.count, of: queue.total)
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
