/// Who a child or a source is, and how to reach them; in a compartment of its own.
public struct Identity: Record {
  /// Whose identity it is.
  public enum Bearer: Hashable, Sendable {
    /// A child's.
    case child(Identifier<Child>)
    /// A source's.
    case source(Identifier<Source>)
  }

  /// See ``Record``.
  public static var kind: RecordKind { .identity }

  /// Its identity.
  public let id: Identifier<Identity>
  /// The incident it was entered with.
  public let incident: Identifier<Incident>
  /// Whose it is.
  public let bearer: Bearer
  /// Full name as given.
  public let name: String
  /// Date of birth, if known.
  public let dateOfBirth: CalendarDay?
  /// How to reach the person, or the child's caregiver; may be empty.
  public let contact: String

  /// Creates an identity.
  public init(
    id: Identifier<Identity>,
    incident: Identifier<Incident>,
    bearer: Bearer,
    name: String,
    dateOfBirth: CalendarDay?,
    contact: String,
  ) {
    self.id = id
    self.incident = incident
    self.bearer = bearer
    self.name = name
    self.dateOfBirth = dateOfBirth
    self.contact = contact
  }

  /// See ``Record``.
  public var recordID: RecordID { id.retyped() }

  /// See ``FieldCodable``.
  public init(from reader: inout FieldReader) throws(FormatError) {
    id = try reader.identifier(1)
    incident = try reader.identifier(2)
    let child: Identifier<Child>? = try reader.optionalIdentifier(3)
    let source: Identifier<Source>? = try reader.optionalIdentifier(4)
    switch (child, source) {
    case (.some(let child), nil): bearer = .child(child)
    case (nil, .some(let source)): bearer = .source(source)
    default: throw .invalid(tag: 3)
    }
    name = try reader.text(5)
    dateOfBirth = try reader.optionalDay(6)
    contact = try reader.text(7)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, id)
    writer.identifier(2, incident)
    switch bearer {
    case .child(let child): writer.identifier(3, child)
    case .source(let source): writer.identifier(4, source)
    }
    writer.text(5, name)
    writer.day(6, dateOfBirth)
    writer.text(7, contact)
  }
}
