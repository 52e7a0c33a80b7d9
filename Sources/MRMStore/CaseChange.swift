internal import GRDB
public import MRMAudit
public import MRMCrypto
public import MRMModel
public import MRMVault

/// What may be done inside one change of the store.
///
/// Collects what was written, so that the entry that is signed at the end names all of it.
public final class CaseChange {
  /// The state the change began from.
  public let view: StoreView
  private var writes: [RecordWrite] = []
  var rows: [CompartmentRow: [RowKey: IndexRow]] = [:]
  var keys: [CompartmentRow: CompartmentKey] = [:]
  var added: [Digest] = []
  var removed: [Digest] = []
  var partCounts: [CompartmentRow: Int] = [:]

  /// New keys that this change makes: what it writes is sealed with them.
  var renewed: [CompartmentKey] = []

  init(view: StoreView) {
    self.view = view
  }

  /// The key to write content of one kind of one office with.
  func writable(_ kind: CompartmentKind, of office: OfficeCode?) throws -> CompartmentKey {
    let new = renewed.first { $0.row.kind == kind && $0.row.office == office }
    return try new ?? view.person.writable(kind, of: office)
  }

  /// The records written so far, with their digests.
  public var written: [RecordWrite] { writes }

  /// The index the entry of this change will have.
  public var entryIndex: Int { view.trusted.size }

  /// Seals a record and puts it into the store as a new version.
  ///
  /// - Parameters:
  ///   - record: What to save.
  ///   - incident: The incident it belongs to; nil for persons, settings and parties.
  ///   - office: Whose compartment a new record goes to: nil for `log` content.
  ///   - version: The version it replaces; 0 for a new record.
  ///   - isDraft: Whether a new record is sealed to its author alone.
  /// - Throws: ``StoreError/changedMeanwhile(_:by:at:)`` when `version` is not the newest;
  ///   ``StoreError/newerFields``; ``VaultError/noKey``.
  /// - Returns: The new version.
  @discardableResult
  public func save(
    _ record: some MRMModel.Record,
    of incident: Identifier<Incident>?,
    office: OfficeCode?,
    replacing version: Int,
    isDraft: Bool = false,
  ) throws -> RecordVersion {
    let id = record.recordID
    let kind = type(of: record).kind
    let newest = try view.newestVersion(of: id) ?? 0
    guard newest == version else {
      throw try conflict(RecordVersion(kind: kind, id: id, version: newest))
    }
    let new = RecordVersion(kind: kind, id: id, version: version + 1)
    let key: RecordKey
    if version == 0 {
      key = try RecordKey.make()
      try putWrap(of: key, new, office: office, isDraft: isDraft)
    } else {
      key = try view.recordKey(of: new)
    }
    try put(record.encoded, as: new, under: key, of: incident)
    return new
  }

  /// Hands a draft's record over to its office: the author's own wrap is dropped.
  public func release(_ record: RecordVersion, to office: OfficeCode) throws {
    let key = try view.recordKey(of: record)
    let statement = try view.database.cachedStatement(sql: "DELETE FROM wrap WHERE record = ?")
    try statement.execute(arguments: [record.id.bytes.data])
    try putWrap(of: key, record, office: office, isDraft: false)
  }

  /// Lets the readers of a further office open a record.
  ///
  /// - Throws: ``VaultError/noKey`` when this person is no reader of that office's content.
  public func share(_ record: RecordVersion, with office: OfficeCode) throws {
    try putWrap(of: view.recordKey(of: record), record, office: office, isDraft: false)
  }

  /// Puts an incident's row into the index.
  ///
  /// - Throws: ``VaultError/noKey`` when this person is no reader of the office's facts.
  public func put(_ row: IncidentRow) throws {
    let key = RowKey(kind: .incident, id: row.id.retyped())
    if row.state == .draft {
      add(IndexRow(key: key, content: row.encoded[...]), to: view.person.personal)
    } else {
      let compartment = try writable(.facts, of: row.office)
      add(IndexRow(key: key, content: row.encoded[...]), to: compartment)
    }
  }

  /// Takes a draft's row out of its author's index, when it is handed in.
  public func removeDraftRow(of incident: Identifier<Incident>) {
    let key = RowKey(kind: .incident, id: incident.retyped())
    add(IndexRow(key: key, content: nil), to: view.person.personal)
  }

  /// Puts a person's row into the roster.
  public func put(_ row: PersonRow) throws {
    try put(row, .person, id: row.id.retyped())
  }

  /// Puts a compartment's row into the roster.
  public func put(_ row: CompartmentRow) throws {
    // One row per epoch: the id of the row is the digest of both.
    let digest = Digest.sha256(row.id.bytes + [UInt8(truncatingIfNeeded: row.epoch)])
    guard let id = RecordID(bytes: digest.bytes.prefix(16)) else { return }
    try put(row, .compartment, id: id)
  }

  /// Puts a waiting grant into the roster.
  public func put(_ row: GrantAuthorisation) throws {
    try put(row, .authorisation, id: row.id.retyped())
  }

  /// Takes a waiting grant out of the roster.
  public func removeAuthorisation(_ id: Identifier<GrantAuthorisation>) throws {
    let key = RowKey(kind: .authorisation, id: id.retyped())
    add(IndexRow(key: key, content: nil), to: try writable(.log, of: nil))
  }

  /// Puts the settings into the roster.
  public func put(_ row: StoreSettings) throws {
    try put(row, .settings, id: row.id.retyped())
  }

  /// Stores a compartment's secrets sealed to a reader.
  ///
  /// - Returns: What the entry must say of it.
  public func grant(
    _ compartment: CompartmentKey,
    to person: Identifier<Person>,
    key: AgreementPublicKey,
    fulfilling authorisation: Identifier<GrantAuthorisation>? = nil,
  ) throws -> GrantMade {
    let grant = try Grant(compartment, to: key, in: view.store)
    let statement = try view.database.cachedStatement(
      sql: "INSERT INTO access_grant (sealed) VALUES (?)"
    )
    try statement.execute(arguments: [grant.bytes.data])
    return GrantMade(
      person: person,
      compartment: compartment.row.id,
      epoch: compartment.row.epoch,
      digest: Digest.sha256(grant.bytes),
      authorisation: authorisation,
    )
  }

  /// Stores a key in clear, so that signatures can be checked without any key.
  public func register(_ key: VerificationKey) throws {
    let statement = try view.database.cachedStatement(
      sql: "INSERT INTO signer (key_id, verification_key) VALUES (?, ?)"
    )
    try statement.execute(arguments: [key.keyID.bytes.data, key.bytes.data])
  }

  /// Replaces every part of the index by one built anew.
  ///
  /// - Parameter incidents: The rows as the records give them; other rows are kept as they are.
  /// - Throws: ``VaultError/noKey``, ``StoreError``.
  public func rebuildIndex(incidents: [IncidentRow]) throws {
    let index = try view.index()
    for compartment in index.compartments {
      try remove(index.parts(of: compartment))
      for (row, _) in index.rows(in: compartment)
      where row.key.kind != .incident && row.content != nil {
        add(row, to: try held(compartment))
      }
    }
    for row in incidents { try put(row) }
  }

  private func put(_ row: some FieldCodable, _ kind: RowKind, id: RecordID) throws {
    let log = try writable(.log, of: nil)
    add(IndexRow(key: RowKey(kind: kind, id: id), content: row.encoded[...]), to: log)
  }

  func add(_ row: IndexRow, to compartment: CompartmentKey) {
    keys[compartment.row] = compartment
    // The last word of a change about a row is its only one.
    rows[compartment.row, default: [:]][row.key] = row
  }

  func held(_ row: CompartmentRow) throws -> CompartmentKey {
    if row == view.person.personal.row { return view.person.personal }
    guard let key = (renewed + view.person.compartments).first(where: { $0.row == row }) else {
      throw VaultError.noKey
    }
    return key
  }

  func remove(_ parts: [StoreIndex.OpenedPart]) throws {
    let statement = try view.database.cachedStatement(sql: "DELETE FROM index_part WHERE id = ?")
    for part in parts {
      try statement.execute(arguments: [part.id.bytes.data])
      removed.append(part.digest)
    }
  }

  private func putWrap(
    of key: RecordKey,
    _ record: RecordVersion,
    office: OfficeCode?,
    isDraft: Bool,
  ) throws {
    let compartment =
      isDraft
      ? view.person.personal
      : try writable(record.kind.compartmentKind, of: office)
    let wrap = try KeyWrap(key, of: record.id, for: compartment, in: view.store)
    let statement = try view.database.cachedStatement(
      sql: "INSERT INTO wrap (record, wrap) VALUES (?, ?)"
    )
    try statement.execute(arguments: [record.id.bytes.data, wrap.bytes.data])
  }

  private func put(
    _ plaintext: [UInt8],
    as record: RecordVersion,
    under key: RecordKey,
    of incident: Identifier<Incident>?,
  ) throws {
    var previous = Digest.zero
    if record.version > 1 {
      let opened = try view.openBytes(
        RecordVersion(kind: record.kind, id: record.id, version: record.version - 1),
        authors: [view.person.person],
      )
      previous = opened.blob
    }
    let salt = try Randomness.bytes(32)
    var writer = FieldWriter()
    writer.bytes(1, salt)
    writer.bytes(2, plaintext)
    let context = SealingContext(
      store: view.store,
      content: .record(record.kind),
      object: record.id,
      version: record.version,
      previous: previous,
      author: view.person.person,
    )
    let blob = try key.seal(writer.bytes, for: context)
    let statement = try view.database.cachedStatement(
      sql: "INSERT INTO record (id, version, blob) VALUES (?, ?, ?)"
    )
    try statement.execute(arguments: [record.id.bytes.data, record.version, blob.data])
    writes.append(
      RecordWrite(
        record: record,
        incident: incident,
        blob: Digest.sha256(blob),
        plaintext: Digest.sha256([salt, plaintext]),
      )
    )
  }

  /// Who saved a version, and when: the error for somebody who read an older one.
  ///
  /// - Throws: ``StoreError`` when the log cannot be read.
  public func conflict(_ record: RecordVersion) throws -> StoreError { try view.conflict(record) }
}

@available(*, unavailable)
extension CaseChange: Sendable {}
