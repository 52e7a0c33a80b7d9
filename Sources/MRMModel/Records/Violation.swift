/// One violation of an incident; the unit that is verified and counted.
public struct Violation: Record {
  /// See ``Record``.
  public static var kind: RecordKind { .violation }

  /// Its identity.
  public let id: Identifier<Violation>
  /// The incident it belongs to.
  public let incident: Identifier<Incident>
  /// Its number within the incident, from 1; people write `ML-MOP-2022-0143-7/2`.
  public let number: Int
  /// What was done, and what is known of it.
  public let details: ViolationDetails
  /// How many children it affected; nobody where none was counted.
  public let tally: VictimTally
  /// To whom it is attributed.
  public let attribution: Attribution

  /// What was done.
  public var kind: ViolationKind { details.kind }

  /// Creates a violation.
  public init(
    id: Identifier<Violation>,
    incident: Identifier<Incident>,
    number: Int,
    details: ViolationDetails,
    tally: VictimTally,
    attribution: Attribution,
  ) {
    self.id = id
    self.incident = incident
    self.number = number
    self.details = details
    self.tally = tally
    self.attribution = attribution
  }

  /// Creates a violation of which nothing but its kind is known.
  public init(
    id: Identifier<Violation>,
    incident: Identifier<Incident>,
    number: Int,
    kind: ViolationKind,
    tally: VictimTally,
    attribution: Attribution,
  ) {
    self.init(
      id: id,
      incident: incident,
      number: number,
      details: ViolationDetails(of: kind),
      tally: tally,
      attribution: attribution,
    )
  }

  /// See ``Record``.
  public var recordID: RecordID { id.retyped() }

  /// See ``FieldCodable``: the details (7) are those of the kind (4), and left out when empty.
  public init(from reader: inout FieldReader) throws(FormatError) {
    id = try reader.identifier(1)
    incident = try reader.identifier(2)
    number = try reader.integer(3)
    guard number > 0 else { throw .invalid(tag: 3) }
    let kind: ViolationKind = try reader.code(4)
    tally = try reader.value(5)
    attribution = try reader.value(6)
    details = try reader.details(7, of: kind)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, id)
    writer.identifier(2, incident)
    writer.integer(3, number)
    writer.code(4, kind)
    writer.value(5, tally)
    writer.value(6, attribution)
    writer.details(7, details)
  }
}
