public import MRMModel

/// One meeting as a verified log has left it.
public struct KeptMeeting: Hashable, Sendable {
  /// The meeting.
  public let id: Identifier<Meeting>
  /// Who opened it.
  public let chair: Identifier<Person>
  /// The level that meets.
  public let level: VerificationLevel
  /// The record that its chair signed; nil while they hold it.
  public let record: RecordWrite?
  /// Its decisions that can still be concurred in.
  public let open: [Identifier<Decision>]

  /// Creates a kept meeting.
  public init(
    id: Identifier<Meeting>,
    chair: Identifier<Person>,
    level: VerificationLevel,
    record: RecordWrite?,
    open: [Identifier<Decision>],
  ) {
    self.id = id
    self.chair = chair
    self.level = level
    self.record = record
    self.open = open
  }
}

extension KeptMeeting: FieldCodable {
  /// See ``FieldCodable``: meeting (1), chair (2), level (3), its record (4), open decisions (5).
  public init(from reader: inout FieldReader) throws(FormatError) {
    id = try reader.identifier(1)
    chair = try reader.identifier(2)
    level = try reader.code(3)
    record = try reader.optionalValue(4)
    open = try reader.identifiers(5)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, id)
    writer.identifier(2, chair)
    writer.code(3, level)
    writer.value(4, record)
    writer.identifiers(5, open)
  }
}
