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
  /// Whether the question is closed on one of its violations, by the CTFMR here or by what two
  /// persons attest of it elsewhere: then it is in the figures or notes of a quarter.
  public let isDecided: Bool

  /// Creates one; `statuses` are those that its violations count by, where they have one.
  public init(
    id: Identifier<Incident>,
    office: OfficeCode,
    state: IncidentState,
    standing: DuplicateStanding,
    statuses: some Sequence<VerificationStatus>,
  ) {
    self.id = id
    self.office = office
    self.state = state
    self.standing = standing
    isDecided = statuses.contains(where: \.isFinal)
  }

  /// Creates one from the index.
  public init(_ row: IncidentRow) {
    self.init(
      id: row.id,
      office: row.office,
      state: row.state,
      standing: row.duplicates,
      statuses: row.violations.compactMap(\.countedStatus),
    )
  }
}
