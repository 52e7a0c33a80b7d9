/// Whether an attack was aimed at the facility and its personnel; if not, at what.
public enum DirectTargeting: BranchingAnswer {
  case yes
  case no(objective: FreeText?)
  case unknown

  /// See ``BranchingAnswer``.
  public var branch: YesNoUnknown {
    switch self {
    case .yes: .yes
    case .no: .no
    case .unknown: .unknown
    }
  }

  /// See ``BranchingAnswer``.
  public init(_ branch: YesNoUnknown) {
    switch branch {
    case .yes: self = .yes
    case .no: self = .no(objective: nil)
    case .unknown: self = .unknown
    }
  }

  /// See ``BranchingAnswer``.
  public mutating func visit<Pass: DetailPass>(with pass: inout Pass) throws(Pass.Failure) {
    switch self {
    case .no(var objective):
      try pass.text(
        Question(2, "objective", fr: "objectif de l’attaque", en: "objective of the attack"),
        .line,
        &objective,
      )
      self = .no(objective: objective)
    case .yes, .unknown: break
    }
  }
}
