/// What children were used for: fighting or not, and in it which roles.
public enum ChildRole: BranchingAnswer {
  case combatant(OpenChoices<CombatantRole>)
  case nonCombatant(OpenChoices<NonCombatantRole>)
  case unknown

  /// See ``BranchingAnswer``.
  public static var branchKey: String { "type" }

  /// See ``BranchingAnswer``.
  public var branch: CombatRole {
    switch self {
    case .combatant: .combatant
    case .nonCombatant: .nonCombatant
    case .unknown: .unknown
    }
  }

  /// See ``BranchingAnswer``.
  public init(_ branch: CombatRole) {
    switch branch {
    case .combatant: self = .combatant(OpenChoices())
    case .nonCombatant: self = .nonCombatant(OpenChoices())
    case .unknown: self = .unknown
    }
  }

  /// See ``BranchingAnswer``.
  public mutating func visit<Pass: DetailPass>(with pass: inout Pass) throws(Pass.Failure) {
    let question = Question(2, "roles", fr: "lesquels", en: "which")
    switch self {
    case .combatant(var roles):
      try pass.choices(question, &roles)
      self = .combatant(roles)
    case .nonCombatant(var roles):
      try pass.choices(question, &roles)
      self = .nonCombatant(roles)
    case .unknown: break
    }
  }
}
