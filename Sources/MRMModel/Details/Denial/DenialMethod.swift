/// How humanitarian access was denied or impeded.
public enum DenialMethod: UInt8, OpenCode {
  case abductionOfStaff = 1
  case besiegement = 2
  case entryRestrictions = 3
  case importRestrictions = 4
  case financialRestrictions = 5
  case propertyDamage = 6
  case theft = 7
  case beneficiaryRestrictions = 8
  case violenceAgainstBeneficiaries = 9
  case violenceAgainstStaff = 10
  case travelRestrictions = 11
  case hijacking = 12

  /// See ``Code``.
  public static var listName: String { "denial-method" }
  /// See ``Code``.
  public static var listSource: String { "MRM information system, denial method" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .abductionOfStaff:
      CodeEntry(
        "abduction_of_humanitarian_personnel",
        fr: "enlèvement de personnel humanitaire",
        en: "abduction of humanitarian personnel",
      )
    case .besiegement: CodeEntry("besiegement", fr: "siège", en: "besiegement")
    case .entryRestrictions:
      CodeEntry(
        "entry_restrictions_for_humanitarian_personnel",
        fr: "restrictions à l’entrée du personnel humanitaire",
        en: "entry restrictions for humanitarian personnel",
      )
    case .importRestrictions:
      CodeEntry(
        "import_restrictions_for_relief_goods",
        fr: "restrictions à l’importation de secours",
        en: "import restrictions for relief goods",
      )
    case .financialRestrictions:
      CodeEntry(
        "financial_restrictions_on_humanitarian_organizations",
        fr: "restrictions financières aux organisations humanitaires",
        en: "financial restrictions on humanitarian organizations",
      )
    case .propertyDamage:
      CodeEntry("property_damage", fr: "dommages aux biens", en: "property damage")
    case .theft: CodeEntry("theft", fr: "vol", en: "theft")
    case .beneficiaryRestrictions:
      CodeEntry(
        "restrictions_of_beneficiaries_access",
        fr: "restrictions à l’accès des bénéficiaires",
        en: "restrictions of beneficiaries’ access",
      )
    case .violenceAgainstBeneficiaries:
      CodeEntry(
        "threats_violence_against_beneficiaries",
        fr: "menaces ou violences contre les bénéficiaires",
        en: "threats or violence against beneficiaries",
      )
    case .violenceAgainstStaff:
      CodeEntry(
        "threats_violence_against_humanitarian_personnel",
        fr: "menaces ou violences contre le personnel humanitaire",
        en: "threats or violence against humanitarian personnel",
      )
    case .travelRestrictions:
      CodeEntry(
        "travel_restrictions_in_country",
        fr: "restrictions de circulation dans le pays",
        en: "travel restrictions in the country",
      )
    case .hijacking:
      CodeEntry("vehicle_hijacking", fr: "détournement de véhicule", en: "vehicle hijacking")
    }
  }
}
