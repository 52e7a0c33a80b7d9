/// Someone enrolled in the store: what colleagues may know of them.
public struct Person: Record {
  /// See ``Record``.
  public static var kind: RecordKind { .person }

  /// Their identity; never a key's.
  public let id: Identifier<Person>
  /// Their name, as colleagues know it.
  public let name: String

  /// Creates a person.
  public init(id: Identifier<Person>, name: String) {
    self.id = id
    self.name = name
  }

  /// See ``Record``.
  public var recordID: RecordID { id.retyped() }

  /// See ``FieldCodable``.
  public init(from reader: inout FieldReader) throws(FormatError) {
    id = try reader.identifier(1)
    name = try reader.text(2)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, id)
    writer.text(2, name)
  }
}
