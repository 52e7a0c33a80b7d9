public import MRMModel

/// How a document says to whom a violation is attributed; the raw value is that of sealed records.
public enum AttributionForm: UInt8, Code {
  case unknown = 1
  case parties = 2
  case joint = 3
  case crossfire = 4

  /// See ``Code``.
  public static var listName: String { "attribution-form" }
  /// See ``Code``.
  public static var listSource: String { "MRM information system, perpetrators and crossfire" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .unknown: CodeEntry("unknown", fr: "auteur inconnu", en: "perpetrator unknown")
    case .parties: CodeEntry("parties", fr: "une ou plusieurs parties", en: "one or more parties")
    case .joint: CodeEntry("joint", fr: "opération conjointe", en: "joint operation")
    case .crossfire: CodeEntry("crossfire", fr: "tirs croisés", en: "crossfire")
    }
  }

  /// The form of an attribution.
  public init(of attribution: Attribution) {
    switch attribution {
    case .unknown: self = .unknown
    // One party alone acted jointly with nobody; sealed records say the same.
    case .parties(let parties, .joint) where parties.count > 1: self = .joint
    case .parties: self = .parties
    case .crossfire: self = .crossfire
    }
  }

  /// The attribution of this form to some parties; nil when it has too few or too many.
  public func attribution(to parties: [PartyAttribution]) -> Attribution? {
    switch self {
    case .unknown: parties.isEmpty ? .unknown : nil
    case .parties: parties.isEmpty ? nil : .parties(parties, .several)
    case .joint: parties.count < 2 ? nil : .parties(parties, .joint)
    case .crossfire: .crossfire(parties)
    }
  }
}
