/// What was done to a hospital or to those protected in relation to it (S/RES/1998, 2011).
public enum HospitalAttackType: UInt8, Code {
  case attack = 1
  case persons = 2
  case threat = 3
  case interference = 4

  /// See ``Code``.
  public static var listName: String { "hospital-attack-type" }
  /// See ``Code``.
  public static var listSource: String { "MRM information system, facility attack type, hospitals" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .attack:
      CodeEntry("attack_on_hospital_s", fr: "attaque contre un hôpital", en: "attack on a hospital")
    case .persons:
      CodeEntry(
        "attack_on_protected_persons_hospitals",
        fr: "attaque contre des personnes protégées en lien avec un hôpital",
        en: "attack on protected persons in relation to a hospital",
        aliases: ["attack_on_medical_personnel"],
      )
    case .threat:
      CodeEntry(
        "threat_of_attack_on_hospital_s",
        fr: "menace d’attaque contre un hôpital",
        en: "threat of attack on a hospital",
        aliases: ["threat_of_attack_on_hospital"],
      )
    case .interference:
      CodeEntry(
        "other_interference_with_healthcare",
        fr: "autre entrave aux soins de santé",
        en: "other interference with healthcare",
      )
    }
  }
}
