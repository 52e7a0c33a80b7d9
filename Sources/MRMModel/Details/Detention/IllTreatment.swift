/// What was done to a child while it was arrested or held.
public enum IllTreatment: UInt8, Code {
  case blindfolded = 1
  case noToilets = 2
  case noFoodOrWater = 3
  case heldAbroad = 4
  case handTies = 5
  case legTies = 6
  case nightArrest = 7
  case noLawyerOrParent = 8
  case notInformedOfRights = 9
  case physicalViolence = 10
  case foreignConfession = 11
  case solitaryConfinement = 12
  case stripSearched = 13
  case threatsToFamily = 14
  case threatsToSelf = 15
  case vehicleFloor = 16
  case verbalAbuse = 17
  case informantAttempt = 18
  case positionAbuse = 19
  case sexualAbuseAttempt = 20
  case sexualAbuse = 21

  /// See ``Code``.
  public static var listName: String { "ill-treatment" }
  /// See ``Code``.
  public static var listSource: String { "MRM information system, ill-treatment violations" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .blindfolded: CodeEntry("blindfolded", fr: "yeux bandés", en: "blindfolded")
    case .noToilets:
      CodeEntry(
        "denial_of_access_to_toilets",
        fr: "privation d’accès aux toilettes",
        en: "denial of access to toilets",
      )
    case .noFoodOrWater:
      CodeEntry(
        "denial_of_adequate_food_and_water",
        fr: "privation de nourriture et d’eau suffisantes",
        en: "denial of adequate food and water",
      )
    case .heldAbroad:
      CodeEntry(
        "detained_outside_national_territory_in_foreign_country",
        fr: "détenu hors du territoire national",
        en: "detained outside the national territory",
      )
    case .handTies: CodeEntry("hand_ties", fr: "mains liées", en: "hands tied")
    case .legTies: CodeEntry("leg_ties", fr: "jambes liées", en: "legs tied")
    case .nightArrest: CodeEntry("night_arrest", fr: "arrestation de nuit", en: "night arrest")
    case .noLawyerOrParent:
      CodeEntry(
        "no_lawyer_parent_present",
        fr: "ni avocat ni parent présent",
        en: "no lawyer or parent present",
      )
    case .notInformedOfRights:
      CodeEntry(
        "not_informed_of_rights",
        fr: "non informé de ses droits",
        en: "not informed of rights",
      )
    case .physicalViolence:
      CodeEntry("physical_violence", fr: "violence physique", en: "physical violence")
    case .foreignConfession:
      CodeEntry(
        "signed_paper_confession_in_foreign_language",
        fr: "document ou aveux signés dans une langue étrangère",
        en: "paper or confession signed in a foreign language",
      )
    case .solitaryConfinement:
      CodeEntry("solitary_confinement", fr: "isolement", en: "solitary confinement")
    case .stripSearched: CodeEntry("strip_searched", fr: "fouille à nu", en: "strip searched")
    case .threatsToFamily:
      CodeEntry("threats_to_family", fr: "menaces contre la famille", en: "threats to family")
    case .threatsToSelf:
      CodeEntry(
        "threats_to_self_non_sexual",
        fr: "menaces contre l’enfant (non sexuelles)",
        en: "threats to the child (non-sexual)",
      )
    case .vehicleFloor:
      CodeEntry(
        "transferred_on_vehicle_floor",
        fr: "transféré sur le plancher d’un véhicule",
        en: "transferred on a vehicle’s floor",
      )
    case .verbalAbuse: CodeEntry("verbal_abuse", fr: "violence verbale", en: "verbal abuse")
    case .informantAttempt:
      CodeEntry(
        "attempt_to_recruit_as_informant",
        fr: "tentative de recrutement comme informateur",
        en: "attempt to recruit as an informant",
      )
    case .positionAbuse:
      CodeEntry("position_abuse", fr: "position pénible imposée", en: "position abuse")
    case .sexualAbuseAttempt:
      CodeEntry(
        "attempt_to_sexual_abuse",
        fr: "tentative d’abus sexuel",
        en: "attempted sexual abuse",
      )
    case .sexualAbuse: CodeEntry("sexual_abuse", fr: "abus sexuel", en: "sexual abuse")
    }
  }
}
