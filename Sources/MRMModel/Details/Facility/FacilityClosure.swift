/// Whether a facility was closed; how long is asked of one that was closed as a whole.
public enum FacilityClosure: BranchingAnswer {
  case yes(days: Estimated<Count>?)
  case no
  case partially
  case unknown

  /// See ``BranchingAnswer``.
  public var branch: YesNoPartially {
    switch self {
    case .yes: .yes
    case .no: .no
    case .partially: .partially
    case .unknown: .unknown
    }
  }

  /// See ``BranchingAnswer``.
  public init(_ branch: YesNoPartially) {
    switch branch {
    case .yes: self = .yes(days: nil)
    case .no: self = .no
    case .partially: self = .partially
    case .unknown: self = .unknown
    }
  }

  /// See ``BranchingAnswer``.
  public mutating func visit<Pass: DetailPass>(with pass: inout Pass) throws(Pass.Failure) {
    switch self {
    case .yes(var days):
      try pass.number(Question(2, "days", fr: "nombre de jours", en: "number of days"), &days)
      self = .yes(days: days)
    case .no, .partially, .unknown: break
    }
  }
}
