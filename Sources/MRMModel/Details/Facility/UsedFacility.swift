/// The facility that soldiers or fighters used: a school or a hospital.
public enum UsedFacility: BranchingAnswer {
  case school(School)
  case hospital(HealthFacility)

  /// See ``BranchingAnswer``.
  public static var branchKey: String { "type" }

  /// See ``BranchingAnswer``.
  public var branch: UsedFacilityKind {
    switch self {
    case .school: .school
    case .hospital: .hospital
    }
  }

  /// See ``BranchingAnswer``.
  public init(_ branch: UsedFacilityKind) {
    switch branch {
    case .school: self = .school(School())
    case .hospital: self = .hospital(HealthFacility())
    }
  }

  /// See ``BranchingAnswer``.
  public mutating func visit<Pass: DetailPass>(with pass: inout Pass) throws(Pass.Failure) {
    switch self {
    case .school(var school):
      try school.visit(with: &pass)
      self = .school(school)
    case .hospital(var hospital):
      try hospital.visit(with: &pass)
      self = .hospital(hospital)
    }
  }
}
