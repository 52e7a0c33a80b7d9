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
  public let age: Age
  /// Consent to reporting; not asked when the document does not say.
  public let consentToReport: Consent
  /// The numbers of the violations the child suffered; each once.
  public let violations: [Int]

  /// Creates a child.
  public init(
    id: Identifier<ChildEntry>? = nil,
    identity: IdentityDisclosure = .absent,
    sex: Sex = .unknown,
    age: Age = .unknown,
    consentToReport: Consent = .notAsked,
    violations: [Int] = [],
  ) {
    self.id = id
    self.identity = identity
    self.sex = sex
    self.age = age
    self.consentToReport = consentToReport
    self.violations = violations
  }
}
