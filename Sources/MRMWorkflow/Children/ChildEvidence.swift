public import MRMModel

/// One thing that speaks for two descriptions being of one child, or against it.
public enum ChildEvidence: Hashable, Sendable {
  /// The same name, as it is written.
  case sameName
  /// A name of which so much is alike, 1–99 of 100.
  case similarName(Int)
  /// Born on the same day.
  case sameBirthDate
  /// An age that fits.
  case ageFits
  /// An age that is off by two years at most.
  case ageNear
  /// An age that does not fit.
  case otherAge
  /// Both boys, or both girls.
  case sameSex
  /// One a boy, the other a girl.
  case otherSex
  /// In the same cercle or commune.
  case sameArea
  /// In the same region.
  case sameRegion

  /// What it adds to the score; below zero when it speaks against.
  public var points: Int {
    switch self {
    case .sameName: 60
    case .similarName(let likeness): likeness * 55 / 100
    case .sameBirthDate: 30
    case .ageFits: 15
    case .ageNear: 5
    case .otherAge: -25
    case .sameSex: 5
    case .otherSex: -30
    case .sameArea: 10
    case .sameRegion: 5
    }
  }

  /// As people read it.
  public var phrase: Phrase {
    switch self {
    case .sameName: Phrase(fr: "même nom", en: "same name")
    case .similarName(let likeness):
      Phrase(fr: "nom semblable à \(likeness) %", en: "name alike by \(likeness)%")
    case .sameBirthDate: Phrase(fr: "même date de naissance", en: "same date of birth")
    case .ageFits: Phrase(fr: "âge qui convient", en: "age fits")
    case .ageNear: Phrase(fr: "âge proche", en: "age is near")
    case .otherAge: Phrase(fr: "autre âge", en: "another age")
    case .sameSex: Phrase(fr: "même sexe", en: "same sex")
    case .otherSex: Phrase(fr: "autre sexe", en: "another sex")
    case .sameArea: Phrase(fr: "même cercle ou commune", en: "same cercle or commune")
    case .sameRegion: Phrase(fr: "même région", en: "same region")
    }
  }
}
