public import MRMCrypto
public import MRMModel

/// What a verified log leaves beside its incidents, kept so that a later verification goes on from
/// there.
public struct KeptReplay: Hashable, Sendable {
  /// Everyone enrolled, and the grants made to them.
  public let roster: KeptRoster
  /// How many must sign at each level.
  public let quorum: StoreSettings.Quorum
  /// When the last act was, by its author's clock.
  public let lastTime: Timestamp?
  /// The entries at which a clock was behind the one before: told again each time.
  public let clockWentBack: [Int]
  /// How many versions of records the entries wrote.
  public let versions: Int
  /// Persons and settings, each as an entry wrote it last: what belongs to no incident.
  public let records: [RecordWrite]
  /// The compartments that could be opened: with other keys there is more to verify.
  public let readable: [CompartmentRow]
  /// The parts of the index that were there.
  public let parts: [KeptPart]
  /// How many of the pages beside this hold incidents; the others say where to look.
  public let casePages: Int
  /// Every meeting that was opened.
  public let meetings: [KeptMeeting]

  /// Creates what is kept.
  public init(
    roster: KeptRoster,
    quorum: StoreSettings.Quorum,
    lastTime: Timestamp?,
    clockWentBack: [Int],
    versions: Int,
    records: [RecordWrite],
    readable: [CompartmentRow],
    parts: [KeptPart],
    casePages: Int,
    meetings: [KeptMeeting] = [],
  ) {
    self.roster = roster
    self.quorum = quorum
    self.lastTime = lastTime
    self.clockWentBack = clockWentBack
    self.versions = versions
    self.records = records
    self.readable = readable
    self.parts = parts
    self.casePages = casePages
    self.meetings = meetings
  }
}

/// A part of the index that was there, with the digest an entry signed.
public struct KeptPart: Hashable, Sendable {
  /// The part.
  public let id: RecordID
  /// What the entry that added it signed.
  public let digest: Digest
  /// The compartment it was sealed to; nil when it could not be opened.
  public let compartment: Identifier<CompartmentSubject>?

  /// Creates a kept part.
  public init(
    id: RecordID,
    digest: Digest,
    compartment: Identifier<CompartmentSubject>?,
  ) {
    self.id = id
    self.digest = digest
    self.compartment = compartment
  }
}

extension KeptReplay: FieldCodable {
  /// See ``FieldCodable``.
  public init(from reader: inout FieldReader) throws(FormatError) {
    roster = try reader.value(1)
    let levels = try reader.integers(2)
    guard levels.count == 3,
      let quorum = try? StoreSettings.Quorum(
        focalPoint: levels[0],
        technical: levels[1],
        ctfmr: levels[2],
      )
    else { throw .invalid(tag: 2) }
    self.quorum = quorum
    lastTime = try reader.optionalInteger(3).map { Timestamp(milliseconds: Int64($0)) }
    clockWentBack = try reader.integers(4)
    versions = try reader.integer(5)
    records = try reader.list(6)
    readable = try reader.list(7)
    parts = try reader.list(8)
    casePages = try reader.integer(9)
    guard (0...Int(UInt32.max)).contains(casePages), versions >= 0 else { throw .invalid(tag: 9) }
    meetings = try reader.list(10)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.value(1, roster)
    writer.integers(2, [quorum.focalPoint, quorum.technical, quorum.ctfmr])
    writer.integer(3, lastTime.map { Int($0.milliseconds) })
    writer.integers(4, clockWentBack)
    writer.integer(5, versions)
    writer.list(6, records)
    writer.list(7, readable)
    writer.list(8, parts)
    writer.integer(9, casePages)
    writer.list(10, meetings)
  }
}

extension KeptPart: FieldCodable {
  /// See ``FieldCodable``.
  public init(from reader: inout FieldReader) throws(FormatError) {
    id = try reader.identifier(1)
    digest = try reader.digest(2)
    compartment = try reader.optionalIdentifier(3)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, id)
    writer.bytes(2, digest.bytes)
    writer.identifier(3, compartment)
  }
}
