/// That somebody has taken an incident to prepare a level's decisions on it.
public struct CaseTaking: Hashable, Sendable {
  /// At which level.
  public var level: VerificationLevel
  /// Who.
  public var person: Identifier<Person>
  /// Since when, as signed.
  public var since: Timestamp

  /// Creates a taking.
  public init(level: VerificationLevel, person: Identifier<Person>, since: Timestamp) {
    self.level = level
    self.person = person
    self.since = since
  }
}

extension CaseTaking: FieldCodable {
  /// See ``FieldCodable``: level (1), person (2), since (3).
  public init(from reader: inout FieldReader) throws(FormatError) {
    level = try reader.code(1)
    person = try reader.identifier(2)
    since = Timestamp(milliseconds: Int64(try reader.integer(3)))
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.code(1, level)
    writer.identifier(2, person)
    writer.integer(3, Int(since.milliseconds))
  }
}
