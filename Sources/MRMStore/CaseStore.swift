internal import Foundation
internal import GRDB
public import MRMAudit
internal import MRMCrypto
public import MRMModel
public import MRMVault

/// A store: questions, and one door for changes.
///
/// Every question and every change is asked by an unlocked person, sees one consistent state, and
/// begins by verifying what the log has gained since that person's pin.
public final class CaseStore: Sendable {
  /// The store's identity, random and in clear.
  public let id: StoreID
  /// This device's log.
  public let origin: LogOrigin
  /// The folder it lies in.
  public let folder: String
  let pins: String
  let queue: DatabaseQueue

  private init(id: StoreID, origin: LogOrigin, folder: String, pins: String, queue: DatabaseQueue) {
    self.id = id
    self.origin = origin
    self.folder = folder
    self.pins = pins
    self.queue = queue
  }

  /// Opens the store in a folder.
  ///
  /// - Parameters:
  ///   - folder: The store's folder.
  ///   - pins: The folder outside it where pins lie.
  /// - Throws: ``StoreError``.
  /// - Returns: The store.
  public static func open(_ folder: String, pins: String) throws -> CaseStore {
    let path = "\(folder)/\(StoreFile.name)"
    guard FileManager.default.fileExists(atPath: path) else { throw StoreError.noStore }
    let queue = try StoreFile.open(path)
    return try StoreFile.explaining {
      let (id, origin) = try queue.inDatabase { database in
        try StoreFile.checkFormat(of: database)
        return try identity(in: database)
      }
      return CaseStore(id: id, origin: origin, folder: folder, pins: pins, queue: queue)
    }
  }

  /// Makes a store in a new or empty folder, with its first entry.
  ///
  /// - Parameters:
  ///   - folder: The store's folder; made with mode 0700.
  ///   - pins: The folder outside it where pins lie.
  ///   - founder: The first administrator, holding the `log` compartment they made.
  ///   - origin: The identity of this device's log.
  ///   - time: When.
  ///   - body: What to write; returns the founding event.
  /// - Throws: ``StoreError/storeExists``, or what `body` throws: then nothing is left behind.
  /// - Returns: The new store.
  public static func found(
    _ folder: String,
    pins: String,
    founder: UnlockedPerson,
    origin: LogOrigin,
    at time: Timestamp,
    _ body: (CaseChange) throws -> AuditEvent,
  ) throws -> CaseStore {
    let path = "\(folder)/\(StoreFile.name)"
    let unfinished = path + ".new"
    removeUnfinished(unfinished)
    let contents = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    guard contents.isEmpty else { throw StoreError.storeExists }
    try PrivateFile.makeFolder(folder)
    do {
      // An empty folder that was there before may be everybody's.
      try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder)
      // Before SQLite opens it: its WAL and shared memory take the mode of the file.
      let permissions: [FileAttributeKey: Any] = [.posixPermissions: 0o600]
      guard
        FileManager.default.createFile(atPath: unfinished, contents: nil, attributes: permissions)
      else { throw StoreError.readOnly }
      let queue = try StoreFile.open(unfinished)
      let id = founder.keys.store
      try StoreFile.explaining {
        try queue.inDatabase { try StoreFile.writeSchema(to: $0, id: id, origin: origin) }
      }
      try CaseStore(id: id, origin: origin, folder: folder, pins: pins, queue: queue)
        .change(by: founder, at: time, body)
      try StoreFile.explaining { try queue.close() }
      // Under its name a store has its schema and its first entry, or is not there.
      try PrivateFile.move(unfinished, to: path)
      return try open(folder, pins: pins)
    } catch {
      removeUnfinished(unfinished)
      throw error as? StoreError == .pinNotSaved ? StoreError.readOnly : error
    }
  }

  /// Removes what a founding that did not end has left.
  private static func removeUnfinished(_ path: String) {
    for suffix in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: path + suffix)
    }
  }

  /// Asks questions of one consistent state.
  ///
  /// - Throws: ``StoreError`` when the store was rolled back, forked or tampered with; what `body`
  ///   throws.
  public func read<Answer>(
    as person: UnlockedPerson,
    _ body: (StoreView) throws -> Answer,
  ) throws -> Answer {
    let pin = PinFile(folder: pins, person: person)
    var seen: TrustedState = .nothing
    var now: TrustedState = .nothing
    let answer = try StoreFile.explaining {
      try queue.inDatabase { database in
        var answer: Answer?
        try database.inTransaction(.deferred) {
          seen = try pin.load() ?? .nothing
          let view = try verifiedView(database, person, from: seen)
          now = view.trusted
          answer = try body(view)
          return .commit
        }
        return answer
      }
    }
    if now != seen { try savePin(now, pin) }
    guard let answer else { preconditionFailure("a transaction that commits has run its body") }
    return answer
  }

  /// Changes the store in one transaction, and puts the change on the record in the same one.
  ///
  /// There is no other way to write: what `body` returns is signed into the log with every record
  /// and every part of the index that it wrote, or nothing is saved.
  ///
  /// - Throws: ``StoreError/pinNotSaved`` when the change was saved and only the pin was not; what
  ///   `body` throws, or another ``StoreError``: then nothing was changed.
  public func change(
    by person: UnlockedPerson,
    at time: Timestamp,
    _ body: (CaseChange) throws -> AuditEvent,
  ) throws {
    let pin = PinFile(folder: pins, person: person)
    var after: TrustedState = .nothing
    var mergeable: [CompartmentRow] = []
    try StoreFile.explaining {
      try queue.inDatabase { database in
        try database.inTransaction(.immediate) {
          let view = try verifiedView(database, person, from: pin.load() ?? .nothing)
          let change = CaseChange(view: view)
          let event = try body(change)
          after = try change.commit(event, at: time)
          mergeable = change.mergeable(after: after)
          return .commit
        }
      }
    }
    // The change is saved: nothing from here on may be taken for its failure and repeated.
    do { try savePin(after, pin) } catch { throw StoreError.pinNotSaved }
    // Merging only makes the index smaller; what goes wrong is tried again by the next change.
    for compartment in mergeable { try? merge(compartment, by: person, at: time) }
  }

  /// Merges the small parts of one compartment's index; an entry of its own.
  private func merge(
    _ compartment: CompartmentRow,
    by person: UnlockedPerson,
    at time: Timestamp,
  ) throws {
    try change(by: person, at: time) { change in
      try change.mergeIndex(of: compartment)
      return .indexMerged
    }
  }

  func verifiedView(
    _ database: GRDB.Database,
    _ person: UnlockedPerson,
    from seen: TrustedState,
  ) throws -> StoreView {
    let view = StoreView(
      database: database,
      person: person,
      store: id,
      origin: origin,
      trusted: seen,
    )
    let trusted = try LogReader.advance(seen, in: view)
    return StoreView(
      database: database,
      person: person,
      store: id,
      origin: origin,
      trusted: trusted,
    )
  }

  private func savePin(_ state: TrustedState, _ pin: PinFile) throws {
    try PrivateFile.makeFolder(pins)
    try pin.save(state)
  }

  static func identity(in database: GRDB.Database) throws -> (StoreID, LogOrigin) {
    let rows = try Row.fetchAll(database, sql: "SELECT id, origin FROM store")
    guard rows.count == 1, let id = StoreID(bytes: try rows[0].bytes("id")),
      let origin = LogOrigin(bytes: try rows[0].bytes("origin"))
    else { throw StoreError.damaged }
    return (id, origin)
  }
}
