import MRMModel
import MRMService

extension LogSentence {
  /// What was done at a level beside deciding.
  func step(at level: VerificationLevel) -> Phrase {
    let verb =
      switch line.act {
      case .caseTaken: Phrase(fr: "a pris \(incident.french)", en: "took \(incident.english)")
      case .caseReleased:
        Phrase(fr: "a rendu \(incident.french)", en: "released \(incident.english)")
      case .proposalSetAside:
        Phrase(
          fr: "a écarté la proposition sur \(violation.french)",
          en: "set the proposal on \(violation.english) aside",
        )
      case .levelReopened:
        Phrase(
          fr: "a rouvert la décision sur \(violation.french)",
          en: "reopened the decision on \(violation.english)",
        )
      default: line.act.entry.label
      }
    return Phrase(
      fr: "\(verb.french) \(level.spoken.french)",
      en: "\(verb.english) \(level.spoken.english)",
    )
  }

  private var incident: Phrase { line.incident.spoken }

  private var violation: Phrase {
    guard let number = line.incident?.violation else {
      return Phrase(
        fr: "une violation de \(incident.french)",
        en: "a violation of \(incident.english)",
      )
    }
    return Phrase(
      fr: "la violation \(number) de \(incident.french)",
      en: "violation \(number) of \(incident.english)",
    )
  }
}
