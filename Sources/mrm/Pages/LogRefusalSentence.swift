import MRMModel
import MRMService

/// A refused act as a sentence without its subject.
struct LogRefusalSentence {
  let line: LogLine
  let refusal: LogRefusal

  var predicate: Phrase {
    Phrase(
      fr: "a essuyé un refus\(place.french) : \(refusal.act.label(.french))"
        + " ; motif : \(refusal.reason.label(.french))"
        + (refusal.times > 1 ? " ; \(refusal.times) fois" : ""),
      en: "was refused\(place.english): \(refusal.act.label(.english))"
        + "; reason: \(refusal.reason.label(.english))"
        + (refusal.times > 1 ? "; \(refusal.times) times" : ""),
    )
  }

  /// On what it was tried; nothing where the act did not come so far.
  private var place: Phrase {
    guard let incident = line.incident else { return Phrase(fr: "", en: "") }
    let spoken = line.incident.spoken
    guard let number = incident.violation else {
      return Phrase(fr: " sur \(spoken.french)", en: " on \(spoken.english)")
    }
    return Phrase(
      fr: " sur la violation \(number) de \(spoken.french)",
      en: " on violation \(number) of \(spoken.english)",
    )
  }
}

extension Occurrences {
  /// Refusals that have no entry of their own.
  var refusalsPredicate: Phrase {
    Phrase(
      fr: "a essuyé d’autres refus : \(count), \(span.french)",
      en: "was refused further acts: \(count), \(span.english)",
    )
  }

  /// Wrong passphrases, told by the person whose bundle they were given for.
  var unlocksPredicate: Phrase {
    Phrase(
      fr: "a trouvé des phrases de passe fausses pour son trousseau : \(count), \(span.french)",
      en: "found wrong passphrases given for their bundle: \(count), \(span.english)",
    )
  }

  private var span: Phrase {
    guard first != last else { return Phrase(fr: "à \(first.iso8601)", en: "at \(first.iso8601)") }
    return Phrase(
      fr: "du \(first.iso8601) au \(last.iso8601)",
      en: "from \(first.iso8601) to \(last.iso8601)",
    )
  }
}
