/// What reports count of an incident: a part of its row, read without the rest.
///
/// A quarter's report goes through every incident; its records, its reference and its contributors
/// are most of a row and count for nothing.
public struct CountedIncident: Hashable, Sendable {
  /// Its office.
  public let office: OfficeCode
  /// Where it stands.
  public let state: IncidentState
  /// When it happened.
  public let date: IncidentDate
  /// When the task force first heard of it.
  public let firstReport: CalendarDay?
  /// Where it happened.
  public let place: IncidentPlace
  /// What a reader should know before relying on it.
  public let flags: [QualityFlag]
  /// Its violations by number.
  public let violations: [ViolationRow]
  /// Its children.
  public let children: [ChildRow]
  /// Which violations had the same children that are not listed.
  public let unlistedLinks: [UnlistedLinkRow]

  /// Takes them from a row.
  public init(_ row: IncidentRow) {
    office = row.office
    state = row.state
    date = row.date
    firstReport = row.firstReport
    place = row.place
    flags = row.flags
    violations = row.violations
    children = row.children
    unlistedLinks = row.unlistedLinks
  }

  /// Reads them from an encoded row; its other fields are stepped over, and must be well formed.
  ///
  /// - Throws: ``FormatError``.
  public init(encodedRow bytes: ArraySlice<UInt8>) throws(FormatError) {
    var reader = FieldReader(bytes)
    office = try reader.office(3)
    state = try reader.code(4)
    date = try reader.value(7)
    firstReport = try reader.optionalDay(8)
    place = try reader.value(9)
    flags = try reader.codes(10)
    violations = try reader.list(13)
    children = try reader.list(14)
    unlistedLinks = try reader.list(20)
    try reader.finish()
  }
}
