public import MRMModel

/// What the rules of verification need to know of a violation's incident at one moment.
///
/// All of it can be read from the log as it stood then, so that a replay asks the same question.
public struct CaseStanding: Situation, Hashable {
  /// The incident's office.
  public let office: OfficeCode
  /// Where the incident stands.
  public let state: IncidentState
  /// Everyone who logged or edited its facts, accounts or identities.
  public let contributors: [Identifier<Person>]
  /// The digest (32 bytes) of the versions that a decision on the violation would cover now.
  public let currentStamp: [UInt8]
  /// Who has taken the case, by level.
  public let takings: [CaseTaking]

  /// Creates a standing.
  public init(
    office: OfficeCode,
    state: IncidentState,
    contributors: [Identifier<Person>],
    currentStamp: [UInt8],
    takings: [CaseTaking] = [],
  ) {
    self.office = office
    self.state = state
    self.contributors = contributors
    self.currentStamp = currentStamp
    self.takings = takings
  }

  /// Creates a standing from the index.
  public init(of incident: IncidentRow, currentStamp: [UInt8]) {
    self.init(
      office: incident.office,
      state: incident.state,
      contributors: incident.contributors,
      currentStamp: currentStamp,
      takings: incident.takings,
    )
  }

  /// Who has taken the case at a level.
  func taker(at level: VerificationLevel) -> Identifier<Person>? {
    takings.first { $0.level == level }?.person
  }

  /// Whether what was signed still covers the facts, and nobody who signed has edited them since.
  ///
  /// The second half closes a gap: an edit outside what the stamp covers changes no stamp, but
  /// makes the signer a contributor all the same.
  func upholds(_ signed: LevelDecision) -> Bool {
    signed.stamp == currentStamp && !hasContributor(among: signed)
  }

  /// Whether someone who signed has logged or edited the incident.
  func hasContributor(among signed: LevelDecision) -> Bool {
    signed.persons.contains { contributors.contains($0) }
  }
}
