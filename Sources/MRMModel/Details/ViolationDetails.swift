/// What is known of a violation beyond its tally and attribution, by its kind.
///
/// The kind is which form it is, so that a violation cannot hold another kind's answers.
public enum ViolationDetails: Hashable, Sendable {
  case killing(KillingDetails)
  case maiming(MaimingDetails)
  case recruitment(RecruitmentDetails)
  case sexualViolence(SexualViolenceDetails)
  case abduction(AbductionDetails)
  case attackOnSchools(SchoolAttackDetails)
  case attackOnHospitals(HospitalAttackDetails)
  case denialOfHumanitarianAccess(DenialDetails)
  case militaryUse(MilitaryUseDetails)
  case deprivationOfLiberty(DetentionDetails)

  /// The form of a kind, with nothing asked yet.
  public init(of kind: ViolationKind) {
    switch kind {
    case .killing: self = .killing(KillingDetails())
    case .maiming: self = .maiming(MaimingDetails())
    case .recruitment: self = .recruitment(RecruitmentDetails())
    case .sexualViolence: self = .sexualViolence(SexualViolenceDetails())
    case .abduction: self = .abduction(AbductionDetails())
    case .attackOnSchools: self = .attackOnSchools(SchoolAttackDetails())
    case .attackOnHospitals: self = .attackOnHospitals(HospitalAttackDetails())
    case .denialOfHumanitarianAccess: self = .denialOfHumanitarianAccess(DenialDetails())
    case .militaryUse: self = .militaryUse(MilitaryUseDetails())
    case .deprivationOfLiberty: self = .deprivationOfLiberty(DetentionDetails())
    }
  }

  /// The kind of the violation.
  public var kind: ViolationKind {
    switch self {
    case .killing: .killing
    case .maiming: .maiming
    case .recruitment: .recruitment
    case .sexualViolence: .sexualViolence
    case .abduction: .abduction
    case .attackOnSchools: .attackOnSchools
    case .attackOnHospitals: .attackOnHospitals
    case .denialOfHumanitarianAccess: .denialOfHumanitarianAccess
    case .militaryUse: .militaryUse
    case .deprivationOfLiberty: .deprivationOfLiberty
    }
  }

  /// Whether nothing was asked yet.
  public var isEmpty: Bool { self == ViolationDetails(of: kind) }

  /// Whether it is exploitation or abuse by aid or UN staff, which has a channel of its own and is
  /// recorded nowhere here.
  public var isExploitationByAidStaff: Bool {
    if case .sexualViolence(let form) = self { form.byAidStaff == .yes } else { false }
  }

  /// Takes a pass through the questions of the kind.
  ///
  /// - Throws: What the pass throws.
  public mutating func visit<Pass: DetailPass>(with pass: inout Pass) throws(Pass.Failure) {
    switch self {
    case .killing(var form):
      try form.visit(with: &pass)
      self = .killing(form)
    case .maiming(var form):
      try form.visit(with: &pass)
      self = .maiming(form)
    case .recruitment(var form):
      try form.visit(with: &pass)
      self = .recruitment(form)
    case .sexualViolence(var form):
      try form.visit(with: &pass)
      self = .sexualViolence(form)
    case .abduction(var form):
      try form.visit(with: &pass)
      self = .abduction(form)
    case .attackOnSchools(var form):
      try form.visit(with: &pass)
      self = .attackOnSchools(form)
    case .attackOnHospitals(var form):
      try form.visit(with: &pass)
      self = .attackOnHospitals(form)
    case .denialOfHumanitarianAccess(var form):
      try form.visit(with: &pass)
      self = .denialOfHumanitarianAccess(form)
    case .militaryUse(var form):
      try form.visit(with: &pass)
      self = .militaryUse(form)
    case .deprivationOfLiberty(var form):
      try form.visit(with: &pass)
      self = .deprivationOfLiberty(form)
    }
  }
}
