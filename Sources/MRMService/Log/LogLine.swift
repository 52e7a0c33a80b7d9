public import MRMModel

/// One entry of the log as one person may read it.
public struct LogLine: Hashable, Sendable {
  /// The entry's index.
  public let index: Int
  /// When its author's clock said it was.
  public let time: Timestamp
  /// Who acted.
  public let person: LogPerson
  /// What was done.
  public let act: AuditAct
  /// The incident it is about, if it is about one.
  public let incident: LogIncident?
  /// What else the entry says.
  public let matter: LogMatter
  /// What it tells of the identity whose readings were asked for; nil when none was.
  public internal(set) var reading: LogReading?
}

/// The incident that an entry is about.
public struct LogIncident: Hashable, Sendable {
  /// Its identity, which every enrolled person sees.
  public let id: Identifier<Incident>
  /// Its reference, for those whose keys open its facts; nil for a draft.
  public let reference: IncidentReference?
  /// The number of the violation the entry is about, for those whose keys open its facts.
  public let violation: Int?
}
