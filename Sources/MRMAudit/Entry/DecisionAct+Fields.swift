public import MRMModel

extension DecisionAct: FieldCodable {
  /// See ``FieldCodable``.
  public init(from reader: inout FieldReader) throws(FormatError) {
    incident = try reader.identifier(1)
    office = try reader.office(2)
    violation = try reader.identifier(3)
    level = try reader.code(4)
    decision = try reader.identifier(5)
    status = try reader.code(6)
    date = try reader.day(7)
    completes = try reader.flag(8)
    reliesOn = try reader.list(9)
    reasons = try reader.value(10)
    attribution = try reader.optionalValue(11)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, incident)
    writer.text(2, office.rawValue)
    writer.identifier(3, violation)
    writer.code(4, level)
    writer.identifier(5, decision)
    writer.code(6, status)
    writer.day(7, date)
    writer.flag(8, completes)
    writer.list(9, reliesOn)
    writer.value(10, reasons)
    writer.value(11, attribution)
  }
}
