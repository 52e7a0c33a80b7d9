internal import GRDB
internal import MRMModel
internal import MRMVault

/// What can be said of sealed rows without opening them: their form, and which of them belong together.
enum StoredForms: Sendable {
  private typealias Database = GRDB.Database

  /// What does not hold in any table: sealed bytes of another form, versions with a gap, a record
  /// without a wrap or a wrap without a record.
  ///
  /// The bodies of entries are looked at only with `withEntries`.
  static func contradictions(
    in database: GRDB.Database,
    withEntries: Bool,
  ) throws -> [StoreError] {
    let others =
      try records(database) + wrapsOfRecords(database) + blobs(database, "index_part", "blob")
      + ["wrap", "index_part"].flatMap { try wraps(database, $0) } + grants(database)
    guard withEntries else { return others }
    return try others + blobs(database, "entry", "body") + wraps(database, "entry")
  }

  private static func records(_ database: Database) throws -> [StoreError] {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT id, version, length(blob) AS count, substr(blob, 1, 2) AS start FROM record
        ORDER BY id, version
        """,
    )
    var contradictions: [StoreError] = []
    var last: (id: RecordID, version: Int)?
    while let row = try rows.next() {
      guard let id = RecordID(bytes: try row.bytes("id")) else { throw StoreError.damaged }
      let version = try row.integer("version")
      let due = last.map { $0.id == id ? $0.version + 1 : 1 } ?? 1
      if version != due { contradictions.append(.tampered(.recordVersions(id))) }
      last = (id, version < Int.max ? version : 0)
      contradictions += try blob(row)
    }
    return contradictions
  }

  private static func blobs(
    _ database: Database,
    _ table: String,
    _ column: String,
  ) throws -> [StoreError] {
    let rows = try Row.fetchCursor(
      database,
      sql: "SELECT length(\(column)) AS count, substr(\(column), 1, 2) AS start FROM \(table)",
    )
    var contradictions: [StoreError] = []
    while let row = try rows.next() { contradictions += try blob(row) }
    return contradictions
  }

  private static func blob(_ row: Row) throws -> [StoreError] {
    let (start, count) = (try row.bytes("start"), try row.integer("count"))
    return contradiction { () throws(VaultError) in
      try RecordKey.checkForm(ofBlobBeginning: start, count: count)
    }
  }

  private static func wraps(_ database: Database, _ table: String) throws -> [StoreError] {
    let rows = try Row.fetchCursor(database, sql: "SELECT wrap FROM \(table)")
    var contradictions: [StoreError] = []
    while let row = try rows.next() {
      let bytes = try row.bytes("wrap")
      contradictions += contradiction { () throws(VaultError) in
        try KeyWrap(bytes: bytes).checkForm()
      }
    }
    return contradictions
  }

  private static func grants(_ database: Database) throws -> [StoreError] {
    let rows = try Row.fetchCursor(database, sql: "SELECT sealed FROM access_grant")
    var contradictions: [StoreError] = []
    while let row = try rows.next() {
      let bytes = try row.bytes("sealed")
      contradictions += contradiction { () throws(VaultError) in
        try Grant(bytes: bytes).checkForm()
      }
    }
    return contradictions
  }

  private static func wrapsOfRecords(_ database: Database) throws -> [StoreError] {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT id FROM (SELECT id FROM record EXCEPT SELECT record FROM wrap)
        UNION ALL SELECT record FROM (SELECT record FROM wrap EXCEPT SELECT id FROM record)
        """,
    )
    var contradictions: [StoreError] = []
    while let row = try rows.next() {
      guard let id = RecordID(bytes: try row.bytes("id")) else { throw StoreError.damaged }
      contradictions.append(.tampered(.recordWrap(id)))
    }
    return contradictions
  }

  private static func contradiction(_ check: () throws(VaultError) -> Void) -> [StoreError] {
    do { try check() } catch .formatTooNew(let found, let newest) {
      return [.formatTooNew(found: found, newestKnown: newest)]
    } catch {
      return [.tampered(.sealedForm)]
    }
    return []
  }
}
