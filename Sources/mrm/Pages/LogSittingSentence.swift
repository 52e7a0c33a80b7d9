import MRMModel
import MRMService

/// One signature under decisions of a meeting, as a sentence without its subject.
struct LogSittingSentence {
  /// More of them are told by their number alone.
  private static let mostNamed = 5

  let line: LogLine
  let sitting: LogSitting

  var predicate: Phrase {
    let verb =
      line.act == .sittingProposed
      ? Phrase(fr: "a proposé", en: "proposed")
      : Phrase(fr: "a donné son accord à", en: "concurred in")
    let count = Phrase.count(
      sitting.cases.count,
      fr: ("décision", "décisions"),
      en: ("decision", "decisions"),
    )
    let level = sitting.level.entry.label
    return Phrase(
      fr: "\(verb.french) \(count.french) de la réunion \(sitting.meeting) "
        + "(\(level.french), \(sitting.day.spoken(.french))) : \(cases(.french))",
      en: "\(verb.english) \(count.english) of meeting \(sitting.meeting) "
        + "(\(level.english), \(sitting.day.spoken(.english))): \(cases(.english))",
    )
  }

  private func cases(_ language: Language) -> String {
    let named = sitting.cases.prefix(Self.mostNamed).map { item in
      let name =
        Optional(item.incident).spoken(language)
        + (item.incident.violation.map { "/\($0)" } ?? "")
      let decided = item.completes ? Phrase(fr: ", décidé", en: ", decided")(language) : ""
      let found = item.attribution.map { ", " + $0.spoken(language) } ?? ""
      return "\(name) (\(item.status.label(language))\(found)\(decided))"
    }.joined(separator: ", ")
    let more = sitting.cases.count - min(sitting.cases.count, Self.mostNamed)
    guard more > 0 else { return named }
    return named + Phrase(fr: " et \(more) de plus", en: " and \(more) more")(language)
  }
}
