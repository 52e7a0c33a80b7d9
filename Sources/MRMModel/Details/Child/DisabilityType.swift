/// The type of a child's disability.
public enum DisabilityType: UInt8, Code {
  case mental = 1
  case physical = 2
  case mentalAndPhysical = 3

  /// See ``Code``.
  public static var listName: String { "disability-type" }
  /// See ``Code``.
  public static var listSource: String { "MRM information system, individual victim, disability" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .mental: CodeEntry("mental", fr: "mental", en: "mental", aliases: ["mental_disability"])
    case .physical:
      CodeEntry("physical", fr: "physique", en: "physical", aliases: ["physical_disability"])
    case .mentalAndPhysical:
      CodeEntry(
        "mental_and_physical",
        fr: "mental et physique",
        en: "mental and physical",
        aliases: ["mental_and_physical_disability"],
      )
    }
  }
}
