public import MRMModel

/// One child of an ``IncidentDocument``.
public struct ChildDocument: Hashable, Sendable {
  /// The identity of the child's entry when it is stored already; nil for a new one.
  public let id: Identifier<ChildEntry>?
  /// Who the child is, as far as this document may say.
  public let identity: IdentityDisclosure
  /// Sex; unknown when the document does not say.
  public let sex: Sex
  /// Age at the time of the violation; unknown when the document does not say.
  ///
  /// One that whoever recorded it estimated says so, whatever else the document says.
  public let age: Age
  /// Consent to reporting; not asked when the document does not say.
  public let consentToReport: Consent
  /// The numbers of the violations the child suffered; each once.
  public let violations: [Int]
  /// What else is known of the child at the time.
  public let details: ChildDetails

  /// Creates a child.
  public init(
    id: Identifier<ChildEntry>? = nil,
    identity: IdentityDisclosure = .absent,
    sex: Sex = .unknown,
    age: Age = .unknown,
    consentToReport: Consent = .notAsked,
    violations: [Int] = [],
    details: ChildDetails = ChildDetails(),
  ) {
    self.id = id
    self.identity = identity
    self.sex = sex
    self.age = details.ageBasis == .estimated ? age.asEstimate : age
    self.consentToReport = consentToReport
    self.violations = violations
    self.details = details
  }
}

extension ChildDocument {
  /// The same child with other violations.
  public func suffering(_ violations: [Int]) -> ChildDocument {
    ChildDocument(
      id: id,
      identity: identity,
      sex: sex,
      age: age,
      consentToReport: consentToReport,
      violations: violations,
      details: details,
    )
  }

  /// The same child at another age.
  public func aged(_ age: Age) -> ChildDocument {
    ChildDocument(
      id: id,
      identity: identity,
      sex: sex,
      age: age,
      consentToReport: consentToReport,
      violations: violations,
      details: details,
    )
  }

  /// The age that the date of birth gives, where this document shows one and the days agree.
  public func ageByBirth(at date: IncidentDate) -> Age? {
    guard case .given(let details) = identity, let birth = details.dateOfBirth else { return nil }
    return Age(bornOn: birth, at: date)
  }
}
