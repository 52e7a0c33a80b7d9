public import MRMModel

/// What was read that is sensitive enough to be on the record.
public struct ReadAct: Hashable, Sendable {
  /// The incident, if it was one.
  public let incident: Identifier<Incident>?
  /// The records read.
  public let records: [RecordID]

  /// Creates a read.
  public init(incident: Identifier<Incident>?, records: [RecordID]) {
    self.incident = incident
    self.records = records
  }
}
