import MRMModel
import MRMService

/// Somebody changed what a person worked on: who, what and when; exit code 7.
///
/// Names colleagues as every list of them does; of the case it tells the kinds and numbers of parts.
struct ChangedMeanwhile: ExplainedError, Hashable {
  let changes: [MeanwhileChange]

  /// What each change was: one clause each.
  var items: [Phrase] {
    changes.map { change in
      let isRemoved = change.isRemoved
      let who = change.by.map { " : \($0)" } ?? ""
      let whoInEnglish = change.by.map { ": \($0)" } ?? ""
      let time = change.at.map { ", \($0.iso8601)" } ?? ""
      return Phrase(
        fr: change.part.french + (isRemoved ? " (retiré)" : "") + who + time,
        en: change.part.english + (isRemoved ? " (taken out)" : "") + whoInEnglish + time,
      )
    }
  }

  func problem(in language: Language) -> String {
    Phrase(
      fr: "l’incident a été modifié entre-temps",
      en: "the incident was changed meanwhile",
    )(language)
  }

  func remedy(in language: Language) -> String {
    Phrase(
      fr: "relire l’incident, puis refaire la modification",
      en: "read the incident again, then repeat the change",
    )(language)
  }
}
