/// What kind of place an incident happened at.
public enum PlaceType: UInt8, OpenCode {
  case religiousBuilding = 1
  case culturalProperty = 2
  case farmingField = 3
  case bushOrForest = 4
  case displacementCamp = 5
  case unitedNationsPremises = 6
  case nonGovernmentalPremises = 7
  case civilSocietyPremises = 8
  case streetOrRoad = 9
  case market = 10
  case hospital = 11
  case school = 12
  case militaryFacility = 13
  case governmentBuilding = 14
  case privateHouse = 15
  case armedGroupArea = 16
  case nearMilitaryInstallation = 17
  case populatedArea = 18
  case isolatedArea = 19
  case playground = 20
  case sportFacility = 21

  /// See ``Code``.
  public static var listName: String { "place-type" }
  /// See ``Code``.
  public static var listSource: String { "MRM information system, incident location type" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .religiousBuilding:
      CodeEntry("religious_building", fr: "édifice religieux", en: "religious building")
    case .culturalProperty:
      CodeEntry("cultural_property", fr: "bien culturel", en: "cultural property")
    case .farmingField: CodeEntry("farming_field", fr: "champ cultivé", en: "farming field")
    case .bushOrForest: CodeEntry("bush_forest", fr: "brousse ou forêt", en: "bush or forest")
    case .displacementCamp:
      CodeEntry(
        "idp_refugee_camp",
        fr: "camp de déplacés ou de réfugiés",
        en: "camp for displaced persons or refugees"
      )
    case .unitedNationsPremises:
      CodeEntry("un_premises", fr: "locaux des Nations Unies", en: "United Nations premises")
    case .nonGovernmentalPremises:
      CodeEntry(
        "non_governmental_organization_premises",
        fr: "locaux d’une ONG",
        en: "premises of an NGO"
      )
    case .civilSocietyPremises:
      CodeEntry(
        "civil_society_organization_premises",
        fr: "locaux de la société civile",
        en: "premises of civil society"
      )
    case .streetOrRoad: CodeEntry("street_road", fr: "rue ou route", en: "street or road")
    case .market: CodeEntry("market", fr: "marché", en: "market")
    case .hospital: CodeEntry("hospital", fr: "hôpital", en: "hospital")
    case .school: CodeEntry("school", fr: "école", en: "school")
    case .militaryFacility:
      CodeEntry("military_facility", fr: "installation militaire", en: "military facility")
    case .governmentBuilding:
      CodeEntry("government_building", fr: "bâtiment public", en: "government building")
    case .privateHouse: CodeEntry("private_house", fr: "maison privée", en: "private house")
    case .armedGroupArea:
      CodeEntry(
        "area_under_partial_or_full_control_by_armed_groups",
        fr: "zone contrôlée, en tout ou partie, par des groupes armés",
        en: "area that armed groups control, wholly or in part"
      )
    case .nearMilitaryInstallation:
      CodeEntry(
        "area_close_to_military_installations",
        fr: "à proximité d’une installation militaire",
        en: "near a military installation"
      )
    case .populatedArea: CodeEntry("populated_area", fr: "zone peuplée", en: "populated area")
    case .isolatedArea: CodeEntry("isolated_area", fr: "zone isolée", en: "isolated area")
    case .playground: CodeEntry("playground", fr: "terrain de jeu", en: "playground")
    case .sportFacility:
      CodeEntry("sport_facility", fr: "installation sportive", en: "sports facility")
    }
  }
}
