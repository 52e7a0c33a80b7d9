/// What was done to children: the eight grave violations and the two concerns monitored beside them.
///
/// Source: S/RES/1261 (1999), S/RES/1612 (2005) and the annual reports; codes as UNICEF's MRM
/// information system writes them.
public enum ViolationKind: UInt8, Code {
  case killing = 1
  case maiming = 2
  case recruitment = 3
  case sexualViolence = 4
  case abduction = 5
  case attackOnSchools = 6
  case attackOnHospitals = 7
  case denialOfHumanitarianAccess = 8
  case militaryUse = 9
  case deprivationOfLiberty = 10

  /// See ``Code``.
  public static var listName: String { "violation-kind" }
  /// See ``Code``.
  public static var listSource: String { "S/RES/1612 (2005); MRM Field Manual" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .killing:
      CodeEntry("killing", fr: "meurtre d’enfants", en: "killing of children")
    case .maiming:
      CodeEntry("maiming", fr: "mutilation d’enfants", en: "maiming of children")
    case .recruitment:
      CodeEntry(
        "recruitment",
        fr: "recrutement et utilisation d’enfants",
        en: "recruitment and use of children",
        aliases: ["recruitment_use", "recruitment_or_use"],
      )
    case .sexualViolence:
      CodeEntry(
        "sexual_violence",
        fr: "viol et autres formes de violence sexuelle",
        en: "rape and other forms of sexual violence",
      )
    case .abduction:
      CodeEntry("abduction", fr: "enlèvement d’enfants", en: "abduction of children")
    case .attackOnSchools:
      CodeEntry(
        "attack_on_schools",
        fr: "attaque contre une école",
        en: "attack on a school",
        aliases: ["attacks_schools"],
      )
    case .attackOnHospitals:
      CodeEntry(
        "attack_on_hospitals",
        fr: "attaque contre un hôpital",
        en: "attack on a hospital",
        aliases: ["attacks_hospitals"],
      )
    case .denialOfHumanitarianAccess:
      CodeEntry(
        "denial_humanitarian_access",
        fr: "déni d’accès humanitaire",
        en: "denial of humanitarian access",
        aliases: ["denial_of_humanitarian_access"],
      )
    case .militaryUse:
      CodeEntry(
        "military_use",
        fr: "utilisation militaire d’une école ou d’un hôpital",
        en: "military use of a school or hospital",
        aliases: ["military_use_schools", "military_use_hospitals"],
      )
    case .deprivationOfLiberty:
      CodeEntry(
        "deprivation_liberty",
        fr: "privation de liberté d’enfants",
        en: "deprivation of liberty of children",
      )
    }
  }

  /// What a report counts for this kind; see `docs/counting.md`.
  public var countingUnit: CountingUnit {
    switch self {
    case .killing, .maiming, .recruitment, .sexualViolence, .abduction, .deprivationOfLiberty:
      .children
    case .attackOnSchools, .attackOnHospitals, .denialOfHumanitarianAccess, .militaryUse:
      .violations
    }
  }

  /// Whether it is one of the eight that totals of grave violations hold.
  public var isGrave: Bool {
    switch self {
    case .killing, .maiming, .recruitment, .sexualViolence, .abduction, .attackOnSchools,
      .attackOnHospitals, .denialOfHumanitarianAccess:
      true
    case .militaryUse, .deprivationOfLiberty:
      false
    }
  }
}

/// What one violation adds to a count.
public enum CountingUnit: Hashable, Sendable {
  /// As many as its tally of children.
  case children
  /// One.
  case violations
}
