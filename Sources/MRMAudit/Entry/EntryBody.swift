public import MRMCrypto
public import MRMModel

/// The sealed part of a log entry: what was done, by whom, to what.
///
/// Holds no name, place or reason: those live in records that it names by id and digest.
public struct EntryBody: Hashable, Sendable {
  /// When the author's clock said it was.
  public let time: Timestamp
  /// Who acted.
  public let actor: Identifier<Person>
  /// What was done.
  public let event: AuditEvent
  /// Every record written, at its new version.
  public let writes: [RecordWrite]
  /// Parts of the index that were added.
  public let indexAdded: [Digest]
  /// Parts of the index that were removed.
  public let indexRemoved: [Digest]

  /// Creates a body.
  public init(
    time: Timestamp,
    actor: Identifier<Person>,
    event: AuditEvent,
    writes: [RecordWrite],
    indexAdded: [Digest],
    indexRemoved: [Digest],
  ) {
    self.time = time
    self.actor = actor
    self.event = event
    self.writes = writes
    self.indexAdded = indexAdded
    self.indexRemoved = indexRemoved
  }
}

/// One record written by an entry.
public struct RecordWrite: Hashable, Sendable {
  /// The record at its new version.
  public let record: RecordVersion
  /// The incident it belongs to; nil for persons and settings.
  public let incident: Identifier<Incident>?
  /// SHA-256 of the sealed blob.
  public let blob: Digest
  /// SHA-256(salt ‖ plaintext), the salt standing in the sealed record: two readers can prove to
  /// each other that they decided over the same text, and nobody can guess it from the log.
  public let plaintext: Digest

  /// Creates a write.
  public init(
    record: RecordVersion,
    incident: Identifier<Incident>?,
    blob: Digest,
    plaintext: Digest,
  ) {
    self.record = record
    self.incident = incident
    self.blob = blob
    self.plaintext = plaintext
  }
}

extension EntryBody: FieldCodable {
  /// See ``FieldCodable``.
  public init(from reader: inout FieldReader) throws(FormatError) {
    time = Timestamp(milliseconds: Int64(try reader.integer(1)))
    actor = try reader.identifier(2)
    event = try reader.value(3)
    writes = try reader.list(4)
    indexAdded = try reader.digests(5)
    indexRemoved = try reader.digests(6)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.integer(1, Int(time.milliseconds))
    writer.identifier(2, actor)
    writer.value(3, event)
    writer.list(4, writes)
    writer.digests(5, indexAdded)
    writer.digests(6, indexRemoved)
  }
}

extension EntryBody {
  /// Reads a body that was signed, with nothing in it that this version does not know.
  ///
  /// What is unknown may allow or forbid: whoever skipped it would judge by other rules than the author.
  ///
  /// - Throws: ``FormatError``; `newer` also when what follows something unknown is malformed.
  public init(signed bytes: [UInt8]) throws(FormatError) {
    var reader = FieldReader(bytes)
    do {
      try self.init(from: &reader)
      try reader.finish()
    } catch {
      throw reader.skippedFields ? .newer : error
    }
    guard !reader.skippedFields else { throw .newer }
  }
}

extension RecordWrite: FieldCodable {
  /// See ``FieldCodable``.
  public init(from reader: inout FieldReader) throws(FormatError) {
    record = try reader.value(1)
    incident = try reader.optionalIdentifier(2)
    blob = try reader.digest(3)
    plaintext = try reader.digest(4)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.value(1, record)
    writer.identifier(2, incident)
    writer.bytes(3, blob.bytes)
    writer.bytes(4, plaintext.bytes)
  }
}

extension FieldWriter {
  /// Writes each digest of a list under the same tag.
  mutating func digests(_ tag: Int, _ values: [Digest]) {
    for value in values { bytes(tag, value.bytes) }
  }
}

extension FieldReader {
  /// Reads a digest that must be there.
  mutating func digest(_ tag: Int) throws(FormatError) -> Digest {
    guard let digest = Digest(bytes: try bytes(tag)) else { throw .invalid(tag: tag) }
    return digest
  }

  /// Reads every digest under one tag.
  mutating func digests(_ tag: Int) throws(FormatError) -> [Digest] {
    var values: [Digest] = []
    while let bytes = try optionalBytes(tag) {
      guard let digest = Digest(bytes: bytes) else { throw .invalid(tag: tag) }
      values.append(digest)
    }
    return values
  }
}
