internal import Foundation
internal import GRDB
internal import MRMModel

extension CaseStore {
  /// Writes a consistent copy of the file while others may write.
  ///
  /// It is made beside its place, checked by SQLite, forced to the disk and moved there: a copy under
  /// the final name is a whole one.
  ///
  /// - Throws: ``StoreError``.
  public func copy(to path: String) throws {
    let temporary = path + ".new"
    let manager = FileManager.default
    try? manager.removeItem(atPath: temporary)
    guard
      manager.createFile(atPath: temporary, contents: nil, attributes: [.posixPermissions: 0o600])
    else { throw StoreError.readOnly }
    do {
      try StoreFile.explaining {
        try queue.inDatabase { database in
          try database.execute(sql: "VACUUM INTO ?", arguments: [temporary])
        }
      }
      try Self.verifyCopy(temporary)
      let handle = try FileHandle(forUpdating: URL(fileURLWithPath: temporary))
      try handle.synchronize()
      try handle.close()
    } catch {
      try? manager.removeItem(atPath: temporary)
      throw error
    }
    try PrivateFile.move(temporary, to: path)
  }

  /// What SQLite finds wrong with the file; nothing when it is sound.
  ///
  /// - Throws: ``StoreError``.
  public func fileDefects() throws -> Int {
    try StoreFile.explaining {
      try queue.inDatabase { try Self.defects(in: $0) }
    }
  }

  private static func verifyCopy(_ path: String) throws {
    try StoreFile.explaining {
      let copy = try StoreFile.open(path, isCopy: true)
      try copy.inDatabase { database in
        try StoreFile.checkFormat(of: database)
        guard try defects(in: database) == 0 else { throw StoreError.damaged }
      }
      try copy.close()
    }
  }

  /// Whether SQLite can read the whole file and finds its pages in order; it does not compare the rows
  /// with its own indexes.
  static func isReadable(_ database: GRDB.Database) throws -> Bool {
    try String.fetchAll(database, sql: "PRAGMA quick_check(1)") == ["ok"]
  }

  static func defects(in database: GRDB.Database) throws -> Int {
    let lines = try String.fetchAll(database, sql: "PRAGMA integrity_check")
    return lines == ["ok"] ? 0 : lines.count
  }
}
