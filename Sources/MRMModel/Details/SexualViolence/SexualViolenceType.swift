/// A form of grave sexual violence linked with the conflict.
public enum SexualViolenceType: UInt8, Code {
  case rape = 1
  case gangRape = 2
  case sexualAssault = 3
  case sexualSlavery = 4
  case enforcedProstitution = 5
  case enforcedSterilization = 6
  case forcedPregnancy = 7
  case forcedAbortion = 8
  case forcedMarriage = 9
  case sexualMutilation = 10

  /// See ``Code``.
  public static var listName: String { "sexual-violence-type" }
  /// See ``Code``.
  public static var listSource: String { "MRM information system, sexual violence type" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .rape: CodeEntry("rape", fr: "viol", en: "rape")
    case .gangRape: CodeEntry("gang_rape", fr: "viol collectif", en: "gang rape")
    case .sexualAssault: CodeEntry("sexual_assault", fr: "agression sexuelle", en: "sexual assault")
    case .sexualSlavery:
      CodeEntry(
        "sexual_slavery_and_or_trafficking",
        fr: "esclavage sexuel ou traite",
        en: "sexual slavery or trafficking",
      )
    case .enforcedProstitution:
      CodeEntry("enforced_prostitution", fr: "prostitution forcée", en: "enforced prostitution")
    case .enforcedSterilization:
      CodeEntry("enforced_sterilization", fr: "stérilisation forcée", en: "enforced sterilization")
    case .forcedPregnancy:
      CodeEntry("forced_pregnancy", fr: "grossesse forcée", en: "forced pregnancy")
    case .forcedAbortion:
      CodeEntry("forced_abortion", fr: "avortement forcé", en: "forced abortion")
    case .forcedMarriage: CodeEntry("forced_marriage", fr: "mariage forcé", en: "forced marriage")
    case .sexualMutilation:
      CodeEntry("sexual_mutilation", fr: "mutilation sexuelle", en: "sexual mutilation")
    }
  }
}
