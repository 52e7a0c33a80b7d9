/// How far the attribution of a violation to one party is, at one level: what its decision found, held
/// against the facts as they are.
public enum AttributionStage: UInt8, Code {
  /// The violation names the party, and no decision in force was asked about it.
  case alleged = 1
  /// The decision finds the attribution verified.
  case verified = 2
  /// The decision verifies the violation, and does not find the attribution to this party established.
  case notEstablished = 3
  /// The facts were changed after the decision, a signer has edited since, or the level was reopened.
  case undecidedAnew = 4

  /// See ``Code``.
  public static var listName: String { "attribution-stage" }
  /// See ``Code``.
  public static var listSource: String {
    "MRM information system, perpetrator_verified; design of this program"
  }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .alleged: CodeEntry("alleged", fr: "alléguée", en: "alleged")
    case .verified: CodeEntry("verified", fr: "vérifiée", en: "verified")
    case .notEstablished: CodeEntry("not_established", fr: "non établie", en: "not established")
    case .undecidedAnew:
      CodeEntry("undecided_anew", fr: "à décider de nouveau", en: "to be decided anew")
    }
  }
}
