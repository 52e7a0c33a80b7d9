/// What administrators say in words of a change of the roster: a name, a reason.
///
/// What the change is stands in the log, which holds neither.
public struct RosterNote: Record {
  /// See ``Record``.
  public static var kind: RecordKind { .rosterNote }

  /// The proposal, the change or the invitation that it is about.
  public let id: Identifier<RosterNote>
  /// The name of whoever is to be enrolled, or their new one.
  public let name: String?
  /// Why; not empty.
  public let reason: String?

  /// Creates a note.
  public init(id: Identifier<RosterNote>, name: String? = nil, reason: String? = nil) {
    self.id = id
    self.name = name
    self.reason = reason
  }

  /// See ``Record``.
  public var recordID: RecordID { id.retyped() }

  /// See ``FieldCodable``: identity (1), name (2), reason (3).
  public init(from reader: inout FieldReader) throws(FormatError) {
    id = try reader.identifier(1)
    name = try reader.optionalText(2)
    reason = try reader.optionalText(3)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, id)
    writer.text(2, name)
    writer.text(3, reason)
  }
}
