/// The three levels at which a violation is decided; only the last counts in reports.
public enum VerificationLevel: UInt8, Code, Comparable {
  case focalPoint = 1
  case technical = 2
  case ctfmr = 3

  /// See ``Code``.
  public static var listName: String { "verification-level" }
  /// See ``Code``.
  public static var listSource: String { "MRM information system, verification block" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .focalPoint: CodeEntry("focal-point", fr: "point focal", en: "focal point")
    case .technical: CodeEntry("technical", fr: "niveau technique", en: "technical level")
    case .ctfmr: CodeEntry("ctfmr", fr: "équipe spéciale", en: "CTFMR")
    }
  }

  /// The level that must have decided before this one; nil for the first.
  public var below: VerificationLevel? {
    switch self {
    case .focalPoint: nil
    case .technical: .focalPoint
    case .ctfmr: .technical
    }
  }

  /// The role that proposes and concurs at this level.
  public var role: Role {
    switch self {
    case .focalPoint: .focalPoint
    case .technical: .technicalVerifier
    case .ctfmr: .ctfmrMember
    }
  }

  /// Focal point first.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
