internal import GRDB
internal import MRMAudit
internal import MRMModel
public import MRMVault

/// A compartment's keys at one epoch and at the next.
public struct RenewedKeys: Sendable {
  let old: CompartmentKey
  /// The keys of the next epoch.
  public let new: CompartmentKey

  /// Makes the keys of the next epoch.
  ///
  /// - Throws: ``VaultError/primitive(_:)``.
  public init(after old: CompartmentKey) throws(VaultError) {
    self.old = old
    new = try CompartmentKey.make(
      id: old.row.id,
      epoch: old.row.epoch + 1,
      kind: old.row.kind,
      office: old.row.office,
    )
  }
}

extension CaseChange {
  /// How many wraps are opened and made anew before the next are read.
  private static let batch = 2000

  /// Puts new keys in the place of old ones: nothing in the store opens with the old ones any more.
  ///
  /// All of it is one change: what is interrupted has not begun. No blob is touched, only what its key
  /// is wrapped with; parts of the index are sealed anew.
  ///
  /// - Parameters:
  ///   - keys: The old keys, which this person holds, and those that take their place.
  ///   - progress: How many of how many wraps were looked at.
  /// - Throws: ``StoreError``, ``VaultError``.
  public func renew(
    _ keys: [RenewedKeys],
    progress: (_ done: Int, _ all: Int) -> Void,
  ) throws {
    renewed += keys.map(\.new)
    let index = try view.index()
    for key in keys {
      try remove(index.parts(of: key.old.row))
      for (row, _) in index.rows(in: key.old.row) where row.content != nil { add(row, to: key.new) }
      try put(key.new.row)
    }
    let records = try Int.fetchOne(view.database, sql: "SELECT count(*) FROM wrap") ?? 0
    let log = keys.first { $0.old.row.kind == .log }
    let all = records + (log == nil ? 0 : entryIndex)
    try renewRecords(keys) { progress($0, all) }
    if let log { try renewEntries(log) { progress(records + $0, all) } }
  }

  private func renewRecords(_ keys: [RenewedKeys], progress: (Int) -> Void) throws {
    // Which compartment a wrap is of stands nowhere: each is tried.
    let next = try view.database.cachedStatement(
      sql: "SELECT record, wrap FROM wrap WHERE record > ? ORDER BY record LIMIT \(Self.batch)"
    )
    let update = try view.database.cachedStatement(
      sql: "UPDATE wrap SET wrap = ? WHERE record = ? AND wrap = ?"
    )
    var last: [UInt8] = []
    var done = 0
    while true {
      var rows = try Row.fetchAll(next, arguments: [last.data]).map { row in
        (record: try row.bytes("record"), wrap: try row.bytes("wrap"))
      }
      guard let end = rows.last?.record else { return }
      // The wraps of one record are taken together, as they are replaced in the order that is read.
      let isWhole = rows.count < Self.batch || rows[0].record == end
      if !isWhole { rows.removeAll { $0.record == end } }
      for (record, wrap) in rows {
        guard let id = RecordID(bytes: record),
          let new = try rewrapped(KeyWrap(bytes: wrap), of: id, keys)
        else { continue }
        try update.execute(arguments: [new.bytes.data, record.data, wrap.data])
      }
      last = rows[rows.count - 1].record
      done += rows.count
      progress(done)
    }
  }

  private func renewEntries(_ log: RenewedKeys, progress: (Int) -> Void) throws {
    let update = try view.database.cachedStatement(
      sql: "UPDATE entry SET wrap = ? WHERE number = ?"
    )
    for start in stride(from: 0, to: entryIndex, by: Self.batch) {
      let end = min(start + Self.batch, entryIndex)
      for entry in try view.entries(start..<end) {
        let head = try EntryHead(bytes: entry.head)
        guard let new = try rewrapped(KeyWrap(bytes: entry.wrap), of: head.bodyObject, [log]) else {
          continue
        }
        try update.execute(arguments: [new.bytes.data, entry.index])
      }
      progress(end)
    }
  }

  private func rewrapped(
    _ wrap: KeyWrap,
    of record: RecordID,
    _ keys: [RenewedKeys],
  ) throws -> KeyWrap? {
    for key in keys {
      guard let opened = try? wrap.open(of: record, with: key.old, in: view.store) else { continue }
      return try KeyWrap(opened, of: record, for: key.new, in: view.store)
    }
    return nil
  }
}
