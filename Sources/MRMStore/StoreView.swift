internal import Foundation
internal import GRDB
public import MRMAudit
public import MRMCrypto
public import MRMModel
public import MRMVault

/// One consistent look into the store, by one person, verified up to its last entry.
///
/// Lives only inside ``CaseStore/read(as:_:)`` or ``CaseStore/change(by:at:_:)``.
public final class StoreView {
  /// Who looks.
  public let person: UnlockedPerson
  /// The store.
  public let store: StoreID
  /// The log.
  public let origin: LogOrigin
  /// What the log leaves in force, verified.
  public let trusted: TrustedState
  let database: Database
  var loadedIndex: StoreIndex?
  var loadedRoster: Roster?
  /// The roots that the entries themselves led to, where they were read and it was asked for.
  var rootsReached: [Int: Digest] = [:]

  typealias Database = GRDB.Database

  init(
    database: Database,
    person: UnlockedPerson,
    store: StoreID,
    origin: LogOrigin,
    trusted: TrustedState,
  ) {
    self.database = database
    self.person = person
    self.store = store
    self.origin = origin
    self.trusted = trusted
  }

  /// Opens a record at one of its versions.
  ///
  /// - Parameters:
  ///   - type: What kind of content it has.
  ///   - record: Which record and version.
  ///   - authors: Who may have written it, the likeliest first; everyone enrolled is tried after.
  /// - Throws: ``StoreError/notFound``; ``VaultError/noKey`` when this person may not read it;
  ///   ``StoreError/tampered(_:)`` when its bytes are not what was sealed.
  /// - Returns: Its content.
  public func open<Content: MRMModel.Record>(
    _ type: Content.Type = Content.self,
    _ record: RecordVersion,
    authors: [Identifier<Person>] = [],
  ) throws -> Content {
    try open(type, record, authors: authors).content
  }

  /// Opens a record and tells its digests and author beside its content.
  ///
  /// - Throws: As ``open(_:_:authors:)-(_,_,_)``.
  public func open<Content: MRMModel.Record>(
    _ type: Content.Type = Content.self,
    _ record: RecordVersion,
    authors: [Identifier<Person>] = [],
  ) throws -> OpenedRecord<Content> {
    precondition(record.kind == Content.kind, "a record is opened as what it is")
    let opened = try StoreFile.explaining { try openBytes(record, authors: authors) }
    var reader = FieldReader(opened.plaintext)
    let content: Content
    do {
      content = try Content(from: &reader)
      try reader.finish()
    } catch {
      throw StoreError.tampered(.record(record))
    }
    guard content.recordID == record.id else { throw StoreError.tampered(.record(record)) }
    return OpenedRecord(
      content: content,
      author: opened.author,
      blob: opened.blob,
      plaintext: opened.commitment,
      hasNewerFields: reader.skippedFields,
    )
  }

  /// The newest version of a record; nil when there is none.
  public func newestVersion(of record: RecordID) throws -> Int? {
    let statement = try database.cachedStatement(
      sql: "SELECT max(version) FROM record WHERE id = ?"
    )
    return try Int.fetchOne(statement, arguments: [record.bytes.data])
  }

  /// How many entries the log has, by the index of its last.
  ///
  /// To count them would read the whole table at every question. An old entry that is missing is
  /// found by a verification of the whole log.
  public func logSize() throws -> Int { try LogReader.size(in: database) }

  /// The entries of a range of the log, in order.
  public func entries(_ range: Range<Int>) throws -> [StoredEntry] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT \(StoredEntry.columns) FROM entry
        WHERE number >= ? AND number < ? ORDER BY number
        """
    )
    return try Row.fetchAll(statement, arguments: [range.lowerBound, range.upperBound])
      .map { try StoredEntry($0) }
  }

  /// Opens an entry's body.
  ///
  /// - Throws: ``VaultError/noKey`` without the `log` compartment; ``StoreError/tampered(_:)`` when
  ///   it is not the body the entry commits to.
  public func body(of entry: StoredEntry) throws -> EntryBody {
    let head = try EntryHead(bytes: entry.head)
    return try LogReader.body(of: entry, head: head, with: person, in: store)
  }

  /// The sealed bytes, wraps and context of a record, opened.
  func openBytes(
    _ record: RecordVersion,
    authors: [Identifier<Person>],
  ) throws -> OpenedBytes {
    guard let blob = try blob(of: record.id, version: record.version) else {
      throw StoreError.notFound
    }
    let previous: Digest
    if record.version > 1 {
      guard let before = try self.blob(of: record.id, version: record.version - 1) else {
        throw StoreError.tampered(.unloggedRecord(record.id))
      }
      previous = Digest.sha256(before)
    } else {
      previous = .zero
    }
    let key = try recordKey(of: record)
    let everyone = trusted.signers.values.map(\.person)
    for author in authors + everyone.filter({ !authors.contains($0) }) {
      let context = SealingContext(
        store: store,
        content: .record(record.kind),
        object: record.id,
        version: record.version,
        previous: previous,
        author: author,
      )
      guard let sealed = try? key.open(blob, for: context) else { continue }
      var reader = FieldReader(sealed)
      let salt = try reader.bytes(1)
      let plaintext = try reader.bytes(2)
      try reader.finish()
      return OpenedBytes(
        salt: salt,
        plaintext: plaintext,
        author: author,
        blob: Digest.sha256(blob),
        commitment: Digest.sha256([salt, plaintext]),
      )
    }
    throw StoreError.tampered(.record(record))
  }

  func recordKey(of record: RecordVersion) throws -> RecordKey {
    try person.recordKey(
      of: record.id,
      kind: record.kind.compartmentKind,
      wraps: wraps(of: record.id),
    )
  }

  func wraps(of record: RecordID) throws -> [KeyWrap] {
    let statement = try database.cachedStatement(sql: "SELECT wrap FROM wrap WHERE record = ?")
    return try Row.fetchAll(statement, arguments: [record.bytes.data]).map { row in
      // The table allows no other length.
      do { return try KeyWrap(bytes: row.bytes("wrap")) } catch is VaultError {
        throw StoreError.damaged
      }
    }
  }

  func blob(of record: RecordID, version: Int) throws -> [UInt8]? {
    let statement = try database.cachedStatement(
      sql: "SELECT blob FROM record WHERE id = ? AND version = ?"
    )
    return try Row.fetchOne(statement, arguments: [record.bytes.data, version])?.bytes("blob")
  }

  func node(_ address: NodeAddress) throws -> Digest {
    try LogReader.node(address, in: database)
  }
}

@available(*, unavailable)
extension StoreView: Sendable {}

/// A record with what the log says about its bytes.
public struct OpenedRecord<Content: MRMModel.Record>: Sendable {
  /// What it holds.
  public let content: Content
  /// Who sealed this version.
  public let author: Identifier<Person>
  /// SHA-256 of the sealed blob.
  public let blob: Digest
  /// The salted commitment to its plaintext.
  public let plaintext: Digest
  /// Whether a newer version of the program wrote more than is read here.
  public let hasNewerFields: Bool
}

/// A record's plaintext with what the log says about its bytes.
struct OpenedBytes: Sendable {
  let salt: [UInt8]
  let plaintext: [UInt8]
  let author: Identifier<Person>
  let blob: Digest
  let commitment: Digest
}
