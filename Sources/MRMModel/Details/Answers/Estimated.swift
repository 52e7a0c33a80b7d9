/// A value, and whether its source called it an estimate.
public struct Estimated<Value: FieldCodable & Hashable>: Hashable, Sendable {
  /// The value.
  public let value: Value
  /// Whether it is an estimate.
  public let isEstimated: Bool

  /// Creates a value.
  public init(_ value: Value, isEstimated: Bool = false) {
    self.value = value
    self.isEstimated = isEstimated
  }
}

extension Estimated: FieldCodable {
  /// See ``FieldCodable``: the fields of the value, estimated (9).
  public init(from reader: inout FieldReader) throws(FormatError) {
    value = try Value(from: &reader)
    isEstimated = try reader.flag(9)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    value.write(to: &writer)
    writer.flag(9, isEstimated)
  }
}

extension CalendarDay: FieldCodable {
  /// See ``FieldCodable``: the day's number (1).
  public init(from reader: inout FieldReader) throws(FormatError) {
    guard let day = try reader.optionalDay(1) else { throw .missing(tag: 1) }
    self = day
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.day(1, self)
  }
}
