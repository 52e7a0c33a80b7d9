/// The aid that did not reach those who need it.
public enum AidType: UInt8, Code {
  case food = 1
  case medicalCare = 2
  case medicalEquipment = 3
  case schoolSupplies = 4
  case wash = 5
  case otherSupplies = 6

  /// See ``Code``.
  public static var listName: String { "aid-type" }
  /// See ``Code``.
  public static var listSource: String { "MRM information system, aid and service type" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .food: CodeEntry("food", fr: "vivres", en: "food")
    case .medicalCare: CodeEntry("medical_care", fr: "soins médicaux", en: "medical care")
    case .medicalEquipment:
      CodeEntry("medical_equipment", fr: "matériel médical", en: "medical equipment")
    case .schoolSupplies:
      CodeEntry("school_supplies", fr: "fournitures scolaires", en: "school supplies")
    case .wash:
      CodeEntry("wash", fr: "eau, hygiène et assainissement", en: "water, sanitation and hygiene")
    case .otherSupplies:
      CodeEntry(
        "other_essential_supplies",
        fr: "autres fournitures essentielles",
        en: "other essential supplies",
      )
    }
  }
}
