/// What was answered when a returned incident was handed in again.
public struct IncidentAnswer: Record {
  /// See ``Record``.
  public static var kind: RecordKind { .incidentAnswer }

  /// Its identity.
  public let id: Identifier<IncidentAnswer>
  /// The incident.
  public let incident: Identifier<Incident>
  /// The return whose question it answers.
  public let question: Identifier<IncidentReturn>
  /// What was answered; never blank.
  public let text: String
  /// Who answered, and when.
  public let answered: Remark

  /// Creates an answer.
  public init(
    id: Identifier<IncidentAnswer>,
    incident: Identifier<Incident>,
    question: Identifier<IncidentReturn>,
    text: String,
    answered: Remark,
  ) {
    self.id = id
    self.incident = incident
    self.question = question
    self.text = text
    self.answered = answered
  }

  /// See ``Record``.
  public var recordID: RecordID { id.retyped() }

  /// See ``FieldCodable``.
  public init(from reader: inout FieldReader) throws(FormatError) {
    id = try reader.identifier(1)
    incident = try reader.identifier(2)
    question = try reader.identifier(3)
    text = try reader.text(4)
    answered = try reader.value(5)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, id)
    writer.identifier(2, incident)
    writer.identifier(3, question)
    writer.text(4, text)
    writer.value(5, answered)
  }
}
