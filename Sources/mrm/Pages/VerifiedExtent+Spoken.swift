import MRMModel
import MRMService

extension VerifiedExtent {
  /// Which of the two it was, for scripts.
  var code: String {
    switch self {
    case .whole: "full"
    case .from: "incremental"
    }
  }

  /// The first entry that was verified now.
  var first: Int {
    switch self {
    case .whole: 0
    case .from(let entry): entry
    }
  }

  /// Why everything was verified; nil when it was not.
  var reason: Reason? {
    switch self {
    case .whole(let reason): reason
    case .from: nil
    }
  }

  /// What was verified of so many entries.
  func phrase(of entries: Int) -> Phrase {
    switch self {
    case .whole: Phrase(fr: "le journal entier", en: "the whole log")
    case .from(let entry) where entry == entries:
      Phrase(
        fr: "rien de nouveau ; \(entry) entrées vérifiées auparavant",
        en: "nothing new; \(entry) entries verified before",
      )
    case .from(let entry):
      Phrase(
        fr: "à partir de l’entrée \(entry) ; les \(entry) d’avant, auparavant",
        en: "from entry \(entry) on; the \(entry) before it, before",
      )
    }
  }

  /// What may be said when no finding was made.
  var success: Phrase {
    switch self {
    case .whole: Phrase(fr: "Tout concorde.", en: "Everything holds.")
    case .from:
      Phrase(
        fr: """
          Tout ce qui est nouveau concorde. Ce qui aurait été changé sur place dans ce qui précède \
          n’est trouvé que par « mrm audit verify --full ».
          """,
        en: """
          Everything new holds. What may have been altered in place in what is before is found by \
          “mrm audit verify --full” alone.
          """,
      )
    }
  }
}
