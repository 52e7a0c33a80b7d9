/// Whether an attack was aimed at those whom it hit.
public enum AttackType: UInt8, Code {
  case direct = 1
  case indirect = 2
  case undetermined = 3

  /// See ``Code``.
  public static var listName: String { "attack-type" }
  /// See ``Code``.
  public static var listSource: String { "MRM information system, attack type" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .direct: CodeEntry("direct_attack", fr: "attaque directe", en: "direct attack")
    case .indirect: CodeEntry("indirect_attack", fr: "attaque indirecte", en: "indirect attack")
    case .undetermined: CodeEntry("undetermined", fr: "indéterminé", en: "undetermined")
    }
  }
}
