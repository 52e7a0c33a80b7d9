/// A file that supports what was reported: what it is, where it came from, and through whose hands.
public struct Evidence: Record {
  /// The longest origin or note, in bytes of UTF-8.
  public static let maximumTextBytes = 16_384
  /// The most custody notes of one piece.
  public static let maximumNotes = 1000

  /// See ``Record``.
  public static var kind: RecordKind { .evidence }

  /// Its identity.
  public let id: Identifier<Evidence>
  /// The incident it belongs to.
  public let incident: Identifier<Incident>
  /// Its number within the incident, from 1; people write `E1`.
  public let number: Int
  /// What it is.
  public let type: EvidenceType
  /// The file.
  public let file: EvidenceFile
  /// From whom or where it came; may be empty.
  public let origin: String
  /// The day it was taken or written, if known.
  public let takenOn: CalendarDay?
  /// The violations it supports; none means the incident as a whole.
  public let violations: [Identifier<Violation>]
  /// The source it came from or supports, if there is one.
  public let source: Identifier<Source>?
  /// Through whose hands it went, the oldest first.
  public let custody: [CustodyNote]

  /// Creates a piece of evidence.
  ///
  /// - Throws: ``ValueError/text``, ``ValueError/textTooLong(limit:)``, ``ValueError/tooManyNotes(limit:)``.
  public init(
    id: Identifier<Evidence>,
    incident: Identifier<Incident>,
    number: Int,
    type: EvidenceType,
    file: EvidenceFile,
    origin: String,
    takenOn: CalendarDay?,
    violations: [Identifier<Violation>],
    source: Identifier<Source>?,
    custody: [CustodyNote],
  ) throws(ValueError) {
    guard custody.count <= Self.maximumNotes else { throw .tooManyNotes(limit: Self.maximumNotes) }
    self.id = id
    self.incident = incident
    self.number = number
    self.type = type
    self.file = file
    self.origin = try Self.checked(origin)
    self.takenOn = takenOn
    self.violations = violations
    self.source = source
    self.custody = custody
  }

  /// Whether it supports a violation: what names none supports the incident as a whole.
  public func supports(_ violation: Identifier<Violation>) -> Bool {
    violations.isEmpty || violations.contains(violation)
  }

  /// The same piece with one more note.
  ///
  /// - Throws: ``ValueError/tooManyNotes(limit:)``.
  public func noting(_ note: CustodyNote) throws(ValueError) -> Evidence {
    try Evidence(
      id: id,
      incident: incident,
      number: number,
      type: type,
      file: file,
      origin: origin,
      takenOn: takenOn,
      violations: violations,
      source: source,
      custody: custody + [note],
    )
  }

  /// See ``Record``.
  public var recordID: RecordID { id.retyped() }

  /// See ``FieldCodable``.
  public init(from reader: inout FieldReader) throws(FormatError) {
    let id: Identifier<Evidence> = try reader.identifier(1)
    let incident: Identifier<Incident> = try reader.identifier(2)
    let number = try reader.integer(3)
    let type: EvidenceType = try reader.code(4)
    let file: EvidenceFile = try reader.value(5)
    let origin = try reader.text(6)
    let takenOn = try reader.optionalDay(7)
    let violations: [Identifier<Violation>] = try reader.identifiers(8)
    let source: Identifier<Source>? = try reader.optionalIdentifier(9)
    let custody: [CustodyNote] = try reader.list(10)
    self = try FormatError.at(6) { () throws(ValueError) in
      try Evidence(
        id: id,
        incident: incident,
        number: number,
        type: type,
        file: file,
        origin: origin,
        takenOn: takenOn,
        violations: violations,
        source: source,
        custody: custody,
      )
    }
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, id)
    writer.identifier(2, incident)
    writer.integer(3, number)
    writer.code(4, type)
    writer.value(5, file)
    writer.text(6, origin)
    writer.day(7, takenOn)
    writer.identifiers(8, violations)
    writer.identifier(9, source)
    writer.list(10, custody)
  }

  /// A text that is not too long and holds no NUL.
  static func checked(_ text: String) throws(ValueError) -> String {
    guard text.utf8.count <= maximumTextBytes else {
      throw .textTooLong(limit: maximumTextBytes)
    }
    guard !text.utf8.contains(0) else { throw .text }
    return text
  }
}
