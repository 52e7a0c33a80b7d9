/// What happened, where and when, as reported: the head that violations, accounts, sources and
/// children point to.
public struct Incident: Record {
  /// See ``Record``.
  public static var kind: RecordKind { .incident }

  /// Its identity.
  public let id: Identifier<Incident>
  /// The office it was logged at.
  public let office: OfficeCode
  /// Who logged it.
  public let loggedBy: Identifier<Person>
  /// The day it was logged.
  public let loggedOn: CalendarDay
  /// Its reference; given when it is submitted.
  public var reference: IncidentReference?
  /// When it happened.
  public let date: IncidentDate
  /// When a member of the task force first heard of it.
  public let firstReport: CalendarDay?
  /// Where it happened.
  public let place: IncidentPlace
  /// What a reader should know before relying on it.
  public let flags: [QualityFlag]
  /// Where it came from, when it was imported.
  public let origin: ImportOrigin?
  /// Which violations had the same children that are not listed.
  public let unlistedLinks: [UnlistedLink]
  /// What kind of place it was, and how many did it.
  public let details: IncidentDetails

  /// Creates a head.
  public init(
    id: Identifier<Incident>,
    office: OfficeCode,
    loggedBy: Identifier<Person>,
    loggedOn: CalendarDay,
    reference: IncidentReference?,
    date: IncidentDate,
    firstReport: CalendarDay?,
    place: IncidentPlace,
    flags: [QualityFlag] = [],
    origin: ImportOrigin? = nil,
    unlistedLinks: [UnlistedLink] = [],
    details: IncidentDetails = IncidentDetails(),
  ) {
    self.id = id
    self.office = office
    self.loggedBy = loggedBy
    self.loggedOn = loggedOn
    self.reference = reference
    self.date = date
    self.firstReport = firstReport
    self.place = place
    self.flags = flags
    self.origin = origin
    self.unlistedLinks = unlistedLinks
    self.details = details
  }

  /// See ``Record``.
  public var recordID: RecordID { id.retyped() }

  /// See ``FieldCodable``.
  public init(from reader: inout FieldReader) throws(FormatError) {
    id = try reader.identifier(1)
    office = try reader.office(2)
    loggedBy = try reader.identifier(3)
    loggedOn = try reader.day(4)
    reference = try reader.optionalValue(5)
    date = try reader.value(6)
    firstReport = try reader.optionalDay(7)
    place = try reader.value(8)
    flags = try reader.codes(9)
    origin = try reader.optionalValue(10)
    unlistedLinks = try reader.list(20)
    details = try reader.form(21)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, id)
    writer.text(2, office.rawValue)
    writer.identifier(3, loggedBy)
    writer.day(4, loggedOn)
    writer.value(5, reference)
    writer.value(6, date)
    writer.day(7, firstReport)
    writer.value(8, place)
    writer.codes(9, flags)
    writer.value(10, origin)
    writer.list(20, unlistedLinks)
    writer.form(21, details)
  }
}

/// Where an imported incident came from, so that a second import finds it again.
public struct ImportOrigin: Hashable, Sendable, FieldCodable {
  /// The data set, as the mapping names it; at most 64 bytes.
  public let dataset: String
  /// The row's identity in that data set; at most ``maximumRowBytes``.
  public let row: String

  /// The longest identity of a row, in bytes of UTF-8.
  public static let maximumRowBytes = 128

  /// Creates an origin.
  public init(dataset: String, row: String) {
    self.dataset = dataset
    self.row = row
  }

  /// See ``FieldCodable``.
  public init(from reader: inout FieldReader) throws(FormatError) {
    dataset = try reader.text(1)
    row = try reader.text(2)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.text(1, dataset)
    writer.text(2, row)
  }
}
