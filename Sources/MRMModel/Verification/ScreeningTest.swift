/// The four tests that an act must meet to be a violation of the MRM.
///
/// Source: Vancouver Principles, Appendix D, after the MRM Field Manual.
public enum ScreeningTest: UInt8, Code {
  case conflictLink = 1
  case children = 2
  case party = 3
  case kind = 4

  /// See ``Code``.
  public static var listName: String { "screening-test" }
  /// See ``Code``.
  public static var listSource: String {
    "Vancouver Principles, Appendix D, after the MRM Field Manual"
  }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .conflictLink:
      CodeEntry("conflict_link", fr: "lié au conflit", en: "linked to the conflict")
    case .children: CodeEntry("children", fr: "concerne des enfants", en: "concerns children")
    case .party:
      CodeEntry("party", fr: "par une partie au conflit", en: "by a party to the conflict")
    case .kind: CodeEntry("kind", fr: "bien de ce type", en: "of the kind recorded")
    }
  }

  /// What a verifier answers for a violation counted in some unit.
  ///
  /// An attack on a school or a denial of access need not have a child listed under it: what is asked
  /// there is whether children lose by it.
  public func question(of unit: CountingUnit) -> Phrase {
    switch (self, unit) {
    case (.conflictLink, _):
      Phrase(fr: "Lien avec le conflit armé ?", en: "Linked to the armed conflict?")
    case (.children, .children):
      Phrase(
        fr: "Victimes de moins de 18 ans à l’époque ?",
        en: "Were the victims under 18 at the time?",
      )
    case (.children, .violations):
      Phrase(fr: "Des enfants en pâtissent-ils ?", en: "Are children affected by it?")
    case (.party, _):
      Phrase(fr: "Commis par une partie au conflit ?", en: "Committed by a party to the conflict?")
    case (.kind, _):
      Phrase(
        fr: "L’acte correspond-il au type enregistré ?",
        en: "Does the act fit the kind that is recorded?",
      )
    }
  }

  /// What helps to answer it.
  public func help(of unit: CountingUnit) -> Phrase {
    switch (self, unit) {
    case (.conflictLink, _):
      Phrase(
        fr: "Commis dans le conflit, et en rapport avec lui.",
        en: "Committed in the conflict, and related to it.",
      )
    case (.children, .children):
      Phrase(
        fr: "Toutes celles qui sont comptées ; l’âge peut être estimé.",
        en: "All who are counted; an age may be estimated.",
      )
    case (.children, .violations):
      Phrase(
        fr: "Par l’école, les soins ou l’aide qui leur manquent ; aucun n’a à être inscrit.",
        en: "By the schooling, care or aid they lose; none has to be listed.",
      )
    case (.party, _):
      Phrase(
        fr: "Aussi lorsque l’auteur est inconnu, s’il était d’une partie.",
        en: "Also when the perpetrator is unknown, if of a party.",
      )
    case (.kind, _):
      Phrase(
        fr: "Tel que le manuel du MRM définit ce type de violation.",
        en: "As the MRM’s manual defines that kind of violation.",
      )
    }
  }
}
