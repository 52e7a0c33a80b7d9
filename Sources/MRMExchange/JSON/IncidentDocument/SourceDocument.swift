public import MRMModel

/// One source of an ``IncidentDocument``.
public struct SourceDocument: Hashable, Sendable {
  /// Its identity when it is stored already; nil for a new one.
  public let id: Identifier<Source>?
  /// Its number within the incident, 1–9999; left out, it is given as a violation's is.
  public let number: Int
  /// How close it was to what happened; a source without it is not one.
  public let category: SourceCategory
  /// What it gave; a source without it is not one.
  public let type: SourceType
  /// How reliable it is; nil when not judged.
  public let reliability: Weight?
  /// How credible its information is; nil when not judged.
  public let credibility: Weight?
  /// Consent to reporting; not asked when the document does not say.
  public let consentToReport: Consent
  /// The numbers of the violations it corroborates; each once.
  public let violations: [Int]
  /// How it is described without a name; empty when the document does not say.
  public let note: String
  /// How it was met and weighed, and what else it agreed to.
  public let particulars: SourceParticulars
  /// Who the source is, as far as this document may say; never a date of birth.
  public let identity: IdentityDisclosure

  /// Creates a source.
  public init(
    id: Identifier<Source>? = nil,
    number: Int,
    category: SourceCategory,
    type: SourceType,
    reliability: Weight? = nil,
    credibility: Weight? = nil,
    consentToReport: Consent = .notAsked,
    violations: [Int] = [],
    note: String = "",
    particulars: SourceParticulars = SourceParticulars(),
    identity: IdentityDisclosure = .absent,
  ) {
    self.id = id
    self.number = number
    self.category = category
    self.type = type
    self.reliability = reliability
    self.credibility = credibility
    self.consentToReport = consentToReport
    self.violations = violations
    self.note = note
    self.particulars = particulars
    self.identity = identity
  }
}
