import MRMModel
import MRMService

/// A proposal or a concurrence as a sentence without its subject.
struct LogDecisionSentence {
  let line: LogLine
  let decision: LogDecision

  var predicate: Phrase {
    let verb = verb
    let violation = violation
    let level = decision.level.spoken
    let status = decision.status.entry.label
    let basis = basis
    let found = attribution
    let outcome = outcome
    return Phrase(
      fr: "\(verb.french) « \(status.french) » pour \(violation.french) \(level.french), "
        + "au \(decision.date.spoken(.french)), \(basis.french)\(found.french)\(outcome.french)",
      en: "\(verb.english) “\(status.english)” for \(violation.english) \(level.english), "
        + "as of \(decision.date.spoken(.english)), \(basis.english)\(found.english)\(outcome.english)",
    )
  }

  private var isProposal: Bool { line.act == .decisionProposed }

  private var verb: Phrase {
    if !isProposal { return Phrase(fr: "a donné son accord à", en: "concurred in") }
    return decision.completes
      ? Phrase(fr: "a décidé", en: "decided") : Phrase(fr: "a proposé", en: "proposed")
  }

  private var attribution: Phrase {
    guard let found = decision.attribution?.spoken else { return Phrase(fr: "", en: "") }
    return Phrase(fr: ", \(found.french)", en: ", \(found.english)")
  }

  private var outcome: Phrase {
    guard !isProposal, decision.completes else { return Phrase(fr: "", en: "") }
    return Phrase(
      fr: "\u{A0}; avec cet accord, la décision est prise",
      en: "; with this the decision is taken",
    )
  }

  private var violation: Phrase {
    let incident = line.incident.spoken
    // "de l’incident", but no article before a reference.
    let french = "de \(incident.french)"
    guard let number = line.incident?.violation else {
      return Phrase(fr: "une violation \(french)", en: "a violation of \(incident.english)")
    }
    return Phrase(
      fr: "la violation \(number) \(french)",
      en: "violation \(number) of \(incident.english)",
    )
  }

  /// What it rests on: by number for whoever opens the case, otherwise how much there was to judge.
  private var basis: Phrase {
    guard let basis = decision.basis else {
      let sources = Phrase.count(
        decision.covers[.source] ?? 0,
        fr: ("source", "sources"),
        en: ("source", "sources"),
      )
      let accounts = Phrase.count(
        decision.covers[.account] ?? 0,
        fr: ("récit", "récits"),
        en: ("account", "accounts"),
      )
      return Phrase(
        fr: "sur dossier de \(sources.french) et \(accounts.french)",
        en: "over a file of \(sources.english) and \(accounts.english)",
      )
    }
    let sources = basis.sources.map { "S\($0)" }
    return Phrase(
      fr: "en s’appuyant sur "
        + (sources.isEmpty
          ? "aucune source"
          : "\(sources.count == 1 ? "la source" : "les sources") \(sources.listed(.french))")
        + accounts(basis, .french),
      en: "relying on "
        + (sources.isEmpty
          ? "no source"
          : "\(sources.count == 1 ? "source" : "sources") \(sources.listed(.english))")
        + accounts(basis, .english),
    )
  }

  private func accounts(_ basis: LogBasis, _ language: Language) -> String {
    guard !basis.accounts.isEmpty else { return "" }
    let names = basis.accounts.map { purpose in
      let label = purpose.label(language)
      return Phrase(fr: "du récit \(label)", en: "the \(label) account")(language)
    }
    return Phrase(fr: ", au vu ", en: ", given ")(language) + names.listed(language)
  }
}

extension VerificationLevel {
  /// The level as an adverb.
  var spoken: Phrase {
    switch self {
    case .focalPoint: Phrase(fr: "au niveau du point focal", en: "at focal-point level")
    case .technical: Phrase(fr: "au niveau technique", en: "at technical level")
    case .ctfmr: Phrase(fr: "au niveau de l’équipe spéciale", en: "at CTFMR level")
    }
  }
}

extension [String] {
  /// "S1", "S1 and S2", "S1, S2 and S3".
  func listed(_ language: Language) -> String {
    guard count > 1, let last else { return first ?? "" }
    let and = Phrase(fr: "et", en: "and")(language)
    return "\(dropLast().joined(separator: ", ")) \(and) \(last)"
  }
}
