/// What one level decided in another system, as that system tells it.
///
/// Never a ``LevelDecision``: nobody signed it here, and no requirement of this program was asked of it.
public struct ElsewhereDecision: Hashable, Sendable {
  /// What was found.
  public let status: VerificationStatus
  /// The day it was decided; nil when the other system does not say.
  public let date: CalendarDay?

  /// Creates a decision.
  public init(status: VerificationStatus, date: CalendarDay?) {
    self.status = status
    self.date = date
  }
}

extension ElsewhereDecision: FieldCodable {
  /// See ``FieldCodable``: status (1), day (2).
  public init(from reader: inout FieldReader) throws(FormatError) {
    status = try reader.code(1)
    date = try reader.optionalDay(2)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.code(1, status)
    writer.day(2, date)
  }
}
