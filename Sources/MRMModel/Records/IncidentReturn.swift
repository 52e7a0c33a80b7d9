/// The question with which an incident went back to its author.
public struct IncidentReturn: Record {
  /// See ``Record``.
  public static var kind: RecordKind { .incidentReturn }

  /// Its identity.
  public let id: Identifier<IncidentReturn>
  /// The incident.
  public let incident: Identifier<Incident>
  /// What the author is asked.
  public let question: String
  /// Who asked, and when; nil in what was recorded before this was kept here: the log has it.
  public let asked: Remark?

  /// Creates a return.
  public init(
    id: Identifier<IncidentReturn>,
    incident: Identifier<Incident>,
    question: String,
    asked: Remark? = nil,
  ) {
    self.id = id
    self.incident = incident
    self.question = question
    self.asked = asked
  }

  /// See ``Record``.
  public var recordID: RecordID { id.retyped() }

  /// See ``FieldCodable``.
  public init(from reader: inout FieldReader) throws(FormatError) {
    id = try reader.identifier(1)
    incident = try reader.identifier(2)
    question = try reader.text(3)
    asked = try reader.optionalValue(4)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, id)
    writer.identifier(2, incident)
    writer.text(3, question)
    writer.value(4, asked)
  }
}
