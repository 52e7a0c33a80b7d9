/// Whether name and details of a child may be shared, so that somebody can help.
public enum ReferralConsent: BranchingAnswer {
  case given(ReferralRecipients)
  case refused
  case notAsked

  /// See ``BranchingAnswer``.
  public var branch: Consent {
    switch self {
    case .given: .given
    case .refused: .refused
    case .notAsked: .notAsked
    }
  }

  /// See ``BranchingAnswer``.
  public init(_ branch: Consent) {
    switch branch {
    case .given: self = .given(ReferralRecipients())
    case .refused: self = .refused
    case .notAsked: self = .notAsked
    }
  }

  /// See ``BranchingAnswer``.
  public mutating func visit<Pass: DetailPass>(with pass: inout Pass) throws(Pass.Failure) {
    switch self {
    case .given(var recipients):
      try recipients.visit(with: &pass)
      self = .given(recipients)
    case .refused, .notAsked: break
    }
  }
}
