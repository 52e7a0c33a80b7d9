/// Who had a piece of evidence, or did something to it: added to the others, never changed.
public struct CustodyNote: Hashable, Sendable {
  /// When it was noted, by the clock of whoever did.
  public let at: Timestamp
  /// Who noted it.
  public let by: Identifier<Person>
  /// What was noted; not empty.
  public let text: String

  /// Creates a note.
  ///
  /// - Throws: ``ValueError/text`` when nothing is said, or a NUL;
  ///   ``ValueError/textTooLong(limit:)``.
  public init(
    at time: Timestamp,
    by person: Identifier<Person>,
    text: String,
  ) throws(ValueError) {
    guard !text.allSatisfy(\.isWhitespace) else { throw .text }
    self.text = try Evidence.checked(text)
    at = time
    by = person
  }
}

extension CustodyNote: FieldCodable {
  /// See ``FieldCodable``.
  public init(from reader: inout FieldReader) throws(FormatError) {
    let time = Timestamp(milliseconds: Int64(try reader.integer(1)))
    let person: Identifier<Person> = try reader.identifier(2)
    let text = try reader.text(3)
    self = try FormatError.at(3) { () throws(ValueError) in
      try CustodyNote(at: time, by: person, text: text)
    }
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.integer(1, Int(at.milliseconds))
    writer.identifier(2, by)
    writer.text(3, text)
  }
}
