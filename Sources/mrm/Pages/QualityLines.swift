import MRMModel
import MRMService
import MRMWorkflow

/// What a check of an incident found, as lines.
struct QualityLines {
  let quality: IncidentQuality

  init(_ quality: IncidentQuality) {
    self.quality = quality
  }

  func rows(_ language: Language) -> [[String]] {
    quality.shortcomings.map {
      [Phrase(fr: "erreur", en: "error")(language), $0.path, $0.phrase(language)]
    }
      + quality.warnings.map {
        [Phrase(fr: "avertissement", en: "warning")(language), $0.path, $0.phrase(language)]
      }
  }

  var count: Phrase {
    let errors = Phrase.count(
      quality.shortcomings.count,
      fr: ("erreur", "erreurs"),
      en: ("error", "errors"),
    )
    let warnings = Phrase.count(
      quality.warnings.count,
      fr: ("avertissement", "avertissements"),
      en: ("warning", "warnings"),
    )
    return Phrase(
      fr: "\(errors.french), \(warnings.french)",
      en: "\(errors.english), \(warnings.english)",
    )
  }
}

extension Session {
  /// Says what should be looked at again in an incident, a line each; nothing where nothing is.
  func warn(of quality: IncidentQuality) {
    for warning in quality.warnings {
      say(
        Phrase(
          fr: "À revoir : \(warning.path) : \(warning.phrase.french).",
          en: "Look again: \(warning.path): \(warning.phrase.english).",
        )
      )
    }
  }
}
