/// What sexual violence led to; never asked for, noted only when it was volunteered.
public enum SexualViolenceImplication: UInt8, Code {
  case childBorn = 1
  case unsafeAbortion = 2
  case infanticide = 3
  case death = 4
  case injuries = 5
  case disability = 6
  case illness = 7
  case sexuallyTransmitted = 8
  case mentalHealth = 9
  case suicide = 10
  case familyRejection = 11
  case stigma = 12
  case prosecution = 13
  case schoolDropout = 14

  /// See ``Code``.
  public static var listName: String { "sexual-violence-implication" }
  /// See ``Code``.
  public static var listSource: String { "MRM information system, implications of sexual violence" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .childBorn:
      CodeEntry("child_ren_born_out_of_rape", fr: "enfant né du viol", en: "child born of rape")
    case .unsafeAbortion:
      CodeEntry(
        "complications_from_unsafe_abortion",
        fr: "complications d’un avortement à risque",
        en: "complications from unsafe abortion",
      )
    case .infanticide: CodeEntry("infanticide", fr: "infanticide", en: "infanticide")
    case .death: CodeEntry("death", fr: "décès", en: "death")
    case .injuries: CodeEntry("injuries", fr: "blessures", en: "injuries")
    case .disability:
      CodeEntry(
        "disability_physical_impairment",
        fr: "handicap, incapacité physique",
        en: "disability, physical impairment",
      )
    case .illness:
      CodeEntry(
        "acute_chronic_illness",
        fr: "maladie aiguë ou chronique",
        en: "acute or chronic illness",
      )
    case .sexuallyTransmitted:
      CodeEntry(
        "sexually_transmitted_diseases_e_g_hiv_aids",
        fr: "infection sexuellement transmissible (VIH/sida, par exemple)",
        en: "sexually transmitted disease (such as HIV/AIDS)",
      )
    case .mentalHealth:
      CodeEntry(
        "mental_health_problems_e_g_depression_anxiety_post_traumatic_stress_disorder",
        fr: "troubles de la santé mentale (dépression, anxiété, stress post-traumatique)",
        en: "mental health problems (depression, anxiety, post-traumatic stress)",
      )
    case .suicide: CodeEntry("suicide", fr: "suicide", en: "suicide")
    case .familyRejection:
      CodeEntry("family_rejection", fr: "rejet par la famille", en: "family rejection")
    case .stigma:
      CodeEntry(
        "social_stigma_community_ostracism",
        fr: "stigmatisation, mise à l’écart par la communauté",
        en: "social stigma, community ostracism",
      )
    case .prosecution:
      CodeEntry(
        "investigation_prosecution_arrest",
        fr: "enquête, poursuites, arrestation",
        en: "investigation, prosecution, arrest",
      )
    case .schoolDropout: CodeEntry("school_dropout", fr: "abandon de l’école", en: "school dropout")
    }
  }
}
