public import MRMModel

/// What the guards of an incident's machine look at.
///
/// All of it can be read from the log as it stood, so that a replay asks the same question.
public struct IncidentScene: Situation, Hashable {
  /// The incident's office.
  public let office: OfficeCode
  /// Who logged the incident.
  public let author: Identifier<Person>
  /// Everyone who logged or edited it.
  public let contributors: [Identifier<Person>]
  /// For each of its violations whether the CTFMR has closed the question, here or by what two
  /// persons attest of it elsewhere.
  public let closedQuestions: [Bool]

  /// Creates a scene.
  public init(
    office: OfficeCode,
    author: Identifier<Person>,
    contributors: [Identifier<Person>],
    closedQuestions: [Bool],
  ) {
    self.office = office
    self.author = author
    self.contributors = contributors
    self.closedQuestions = closedQuestions
  }
}

extension IncidentScene {
  /// Creates a scene from the index.
  public init(_ row: IncidentRow) {
    self.init(
      office: row.office,
      author: row.loggedBy,
      contributors: row.contributors,
      closedQuestions: row.violations.map { $0.countedStatus?.isFinal ?? false },
    )
  }

  /// Creates a scene of an incident for its queue.
  ///
  /// What waits there, a draft or an answer, asks nothing of violations.
  init(_ incident: QueuedIncident) {
    self.init(
      office: incident.office,
      author: incident.loggedBy,
      contributors: incident.contributors,
      closedQuestions: [],
    )
  }
}
