public import MRMModel
internal import MRMAudit

extension LogFinding {
  /// What people read: where, what does not hold, and the rule with its number, which
  /// `scripts/verify_log.py` and `docs/log-format.md` have, too.
  public func sentence(in language: Language) -> String {
    let place = entry.map { Phrase(fr: "entrée \($0) : ", en: "entry \($0): ")(language) } ?? ""
    let kind = isNotice ? Phrase(fr: " (à savoir)", en: " (to be known)")(language) : ""
    return place + phrase(language) + kind + " [\(numbering(in: language))\(rule)]"
  }

  private func numbering(in language: Language) -> String {
    guard let first = numbers.first else { return "" }
    guard numbers.count > 1 else {
      return Phrase(fr: "règle \(first) : ", en: "rule \(first): ")(language)
    }
    let all = numbers.map(String.init).joined(separator: ", ")
    return Phrase(fr: "règles \(all) : ", en: "rules \(all): ")(language)
  }

  /// The same finding, of an entry that says that this was done.
  func numbered(by event: AuditEvent) -> LogFinding {
    guard let rule = LogRule(rawValue: rule) else { return self }
    return LogFinding(
      entry: entry,
      rule: self.rule,
      numbers: rule.numbers(in: event),
      weight: weight,
      phrase: phrase,
    )
  }
}
