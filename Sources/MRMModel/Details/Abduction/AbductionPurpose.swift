/// What children were abducted for.
public enum AbductionPurpose: UInt8, OpenCode {
  case extortion = 1
  case forcedMarriage = 2
  case indoctrination = 3
  case intimidation = 4
  case killingOrMaiming = 5
  case punishment = 6
  case recruitment = 7
  case sexualViolence = 8
  case forcedLabour = 9
  case sale = 10
  case trafficking = 11
  case enslavement = 12
  case unknown = 13

  /// See ``Code``.
  public static var listName: String { "abduction-purpose" }
  /// See ``Code``.
  public static var listSource: String { "MRM information system, abduction purpose" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .extortion: CodeEntry("extortion", fr: "extorsion", en: "extortion")
    case .forcedMarriage: CodeEntry("forced_marriage", fr: "mariage forcé", en: "forced marriage")
    case .indoctrination: CodeEntry("indoctrination", fr: "endoctrinement", en: "indoctrination")
    case .intimidation: CodeEntry("intimidation", fr: "intimidation", en: "intimidation")
    case .killingOrMaiming:
      CodeEntry("killing_maiming", fr: "meurtre ou mutilation", en: "killing or maiming")
    case .punishment: CodeEntry("punishment", fr: "punition", en: "punishment")
    case .recruitment:
      CodeEntry("recruitment_and_use", fr: "recrutement et utilisation", en: "recruitment and use")
    case .sexualViolence:
      CodeEntry(
        "rape_and_or_other_forms_of_sexual_violence",
        fr: "viol ou autres formes de violence sexuelle",
        en: "rape or other forms of sexual violence",
      )
    case .forcedLabour: CodeEntry("forced_labour", fr: "travail forcé", en: "forced labour")
    case .sale: CodeEntry("sale_of_children", fr: "vente d’enfants", en: "sale of children")
    case .trafficking:
      CodeEntry("trafficking_of_children", fr: "traite d’enfants", en: "trafficking of children")
    case .enslavement: CodeEntry("enslavement", fr: "réduction en esclavage", en: "enslavement")
    case .unknown: CodeEntry("unknown", fr: "inconnu", en: "unknown")
    }
  }
}
