internal import CSQLite
internal import GRDB
internal import MRMAudit
internal import MRMModel
internal import MRMVault

/// Opens the one SQLite file of a store, hardened, and turns its errors into the store's.
enum StoreFile: Sendable {
  /// The name of the file in the store's folder; the only one beside SQLite's own.
  static let name = "store.sqlite"
  /// How long to wait for another process, in seconds.
  private static let busySeconds = 10.0

  /// Opens a file, makes it when asked to.
  ///
  /// A copy that is only to be checked keeps its journal's mode. It is not opened read-only: SQLite
  /// then forgets the rules of its tables, and checks none of them.
  ///
  /// - Throws: ``StoreError``.
  static func open(_ path: String, isCopy: Bool = false) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(busySeconds)
    configuration.publicStatementArguments = false
    configuration.prepareDatabase { database in
      let connection = unsafe database.sqliteConnection
      guard unsafe mrm_sqlite_harden(connection) == SQLITE_OK else { throw StoreError.damaged }
      try database.execute(sql: "PRAGMA secure_delete = ON")
      try database.execute(sql: "PRAGMA temp_store = MEMORY")
      try database.execute(sql: "PRAGMA cell_size_check = ON")
      try database.execute(sql: "PRAGMA mmap_size = 0")
      // Not by GRDB's configuration: its own set-up of WAL writes to the file at every opening.
      if !isCopy {
        let mode = try String.fetchOne(database, sql: "PRAGMA journal_mode = WAL")
        guard mode == "wal" else { throw StoreError.readOnly }
      }
      try database.execute(sql: "PRAGMA synchronous = FULL")
    }
    return try explaining { try DatabaseQueue(path: path, configuration: configuration) }
  }

  /// Runs something and turns what SQLite throws into a ``StoreError``.
  static func explaining<Value>(_ body: () throws -> Value) throws -> Value {
    do { return try body() } catch let error as DatabaseError {
      throw explain(error)
    } catch is RowDecodingError {
      // Of another type than its table allows: what is read from a damaged page is not checked.
      throw StoreError.damaged
    }
  }

  /// Writes the schema and the store's identity into an empty file.
  static func writeSchema(to database: Database, id: StoreID, origin: LogOrigin) throws {
    try database.inTransaction(.immediate) {
      for statement in StoreSchema.statements { try database.execute(sql: statement) }
      try database.execute(
        sql: "INSERT INTO store (id, origin) VALUES (?, ?)",
        arguments: [id.bytes.data, origin.bytes.data],
      )
      try database.execute(sql: "PRAGMA user_version = \(StoreSchema.format)")
      return .commit
    }
  }

  /// Refuses a file of a newer format, and one whose schema is not ours to the letter.
  ///
  /// - Throws: ``StoreError/formatTooNew(found:newestKnown:)``, ``StoreError/schemaChanged``.
  static func checkFormat(of database: Database) throws {
    let format = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    guard format <= StoreSchema.format else {
      throw StoreError.formatTooNew(found: format, newestKnown: StoreSchema.format)
    }
    // No program ever wrote a lower one.
    guard format == StoreSchema.format else { throw StoreError.schemaChanged }
    // SQLite's own bookkeeping: automatic indexes have no text, the sequence table has this one.
    let found = try String.fetchAll(
      database,
      sql: """
        SELECT sql FROM sqlite_schema
        WHERE sql IS NOT NULL AND sql != 'CREATE TABLE sqlite_sequence(name,seq)' ORDER BY rowid
        """,
    )
    guard found == StoreSchema.statements else { throw StoreError.schemaChanged }
  }

  private static func explain(_ error: DatabaseError) -> StoreError {
    // SQLite could not enlarge the file that its connections share: it tells of no other cause.
    if error.extendedResultCode == .SQLITE_IOERR_SHMSIZE { return .diskFull }
    return switch error.resultCode.primaryResultCode {
    case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_CONSTRAINT, .SQLITE_MISMATCH: .damaged
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM: .readOnly
    case .SQLITE_FULL: .diskFull
    case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
    default: .inputOutput(code: Int(error.extendedResultCode.rawValue))
    }
  }
}
