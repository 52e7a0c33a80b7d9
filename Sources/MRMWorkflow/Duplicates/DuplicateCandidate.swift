public import MRMModel

/// What the rules of duplicates need to know of an incident.
///
/// All of it can be read from the log as it stood, so that a replay asks the same question.
public struct DuplicateCandidate: Hashable, Sendable {
  /// The incident.
  public let id: Identifier<Incident>
  /// Its office.
  public let office: OfficeCode
  /// Where it stands.
  public let state: IncidentState
  /// What was stated of it and others.
  public let standing: DuplicateStanding
  /// Whether the CTFMR has closed the question on one of its violations, here or elsewhere.
  public let isDecided: Bool

  /// Creates one; `verifications` and `attested` are those of the violations that it has.
  public init(
    id: Identifier<Incident>,
    office: OfficeCode,
    state: IncidentState,
    standing: DuplicateStanding,
    verifications: some Sequence<Verification>,
    attested: some Sequence<AttestedVerification>,
  ) {
    self.id = id
    self.office = office
    self.state = state
    self.standing = standing
    isDecided =
      verifications.contains { $0.ctfmr.decision?.status.isFinal == true }
      || attested.contains { $0.countable?.status.isFinal == true }
  }

  /// Creates one from the index.
  public init(_ row: IncidentRow) {
    self.init(
      id: row.id,
      office: row.office,
      state: row.state,
      standing: row.duplicates,
      verifications: row.violations.map(\.verification),
      attested: row.violations.compactMap(\.attested),
    )
  }
}
