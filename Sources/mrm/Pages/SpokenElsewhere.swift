import MRMModel

extension ElsewhereDecision {
  /// "verified, 3 March 2021"; what has no day says so.
  func spoken(_ language: Language) -> String {
    let day =
      date?.spoken(language) ?? Phrase(fr: "à une date inconnue", en: "on no known day")(language)
    return "\(status.label(language)), \(day)"
  }
}

extension ElsewhereVerification {
  /// Every level that decided there, the lowest first, and what was found of the attribution.
  func spoken(_ language: Language) -> String {
    let levels = VerificationLevel.allCases.compactMap { level in
      self[level].map { decision in
        let (name, told) = (level.label(language), decision.spoken(language))
        return Phrase(fr: "\(name) : \(told)", en: "\(name): \(told)")(language)
      }
    }
    let found = attribution.map { $0.spoken(language) }
    return (levels + [found].compactMap(\.self)).joined(separator: PageLayout.dot)
  }
}

extension ViolationRow {
  /// What a list says of a violation that the CTFMR has not decided on here; nil when nothing was
  /// decided elsewhere, or it was withdrawn.
  var elsewhere: Phrase? {
    guard verification.ctfmr.decision == nil, let attested,
      let status = attested.decided.ctfmr?.status
    else { return nil }
    let system = attested.decided.system.entry.label
    let undated =
      attested.decided.countable == nil
      ? Phrase(fr: " (sans date)", en: " (no date)") : Phrase(fr: "", en: "")
    switch attested.standing {
    case .withdrawn: return nil
    case .confirmed:
      return Phrase(
        fr: "ailleurs (\(system.french)) : \(status.label(.french))\(undated.french)",
        en: "elsewhere (\(system.english)): \(status.label(.english))\(undated.english)",
      )
    case .waiting:
      return Phrase(
        fr: "ailleurs (\(system.french)), à attester : \(status.label(.french))\(undated.french)",
        en:
          "elsewhere (\(system.english)), to be attested: \(status.label(.english))\(undated.english)",
      )
    }
  }
}
