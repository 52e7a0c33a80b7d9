/// A weapon or method: its category, and in it the weapon, if known.
public enum Weapon: BranchingAnswer {
  case explosive(OpenChoice<ExplosiveWeapon>?)
  case massDestruction(OpenChoice<MassDestructionWeapon>?)
  case smallArms(OpenChoice<SmallArm>?)
  case otherMethod(OpenChoice<OtherWeapon>?)
  case unknown

  /// See ``BranchingAnswer``.
  public static var branchKey: String { "category" }

  /// See ``BranchingAnswer``.
  public var branch: WeaponCategory {
    switch self {
    case .explosive: .explosive
    case .massDestruction: .massDestruction
    case .smallArms: .smallArms
    case .otherMethod: .otherMethod
    case .unknown: .unknown
    }
  }

  /// See ``BranchingAnswer``.
  public init(_ branch: WeaponCategory) {
    switch branch {
    case .explosive: self = .explosive(nil)
    case .massDestruction: self = .massDestruction(nil)
    case .smallArms: self = .smallArms(nil)
    case .otherMethod: self = .otherMethod(nil)
    case .unknown: self = .unknown
    }
  }

  /// See ``BranchingAnswer``.
  public mutating func visit<Pass: DetailPass>(with pass: inout Pass) throws(Pass.Failure) {
    let question = Question(2, "type", fr: "laquelle", en: "which one")
    switch self {
    case .explosive(var weapon):
      try pass.choice(question, &weapon)
      self = .explosive(weapon)
    case .massDestruction(var weapon):
      try pass.choice(question, &weapon)
      self = .massDestruction(weapon)
    case .smallArms(var weapon):
      try pass.choice(question, &weapon)
      self = .smallArms(weapon)
    case .otherMethod(var weapon):
      try pass.choice(question, &weapon)
      self = .otherMethod(weapon)
    case .unknown: break
    }
  }
}
