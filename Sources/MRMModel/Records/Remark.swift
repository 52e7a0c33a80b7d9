/// Who said something in a case, and when, by the clock of the machine.
public struct Remark: Hashable, Sendable {
  /// Who.
  public let by: Identifier<Person>
  /// When.
  public let at: Timestamp

  /// Creates a remark.
  public init(by: Identifier<Person>, at: Timestamp) {
    self.by = by
    self.at = at
  }
}

extension Remark: FieldCodable {
  /// See ``FieldCodable``: who (1), when (2).
  public init(from reader: inout FieldReader) throws(FormatError) {
    by = try reader.identifier(1)
    at = Timestamp(milliseconds: Int64(try reader.integer(2)))
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, by)
    writer.integer(2, Int(at.milliseconds))
  }
}
