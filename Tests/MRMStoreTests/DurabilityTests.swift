import Foundation
import GRDB
import MRMModel
import Testing

@testable import MRMStore

/// What SQLite is told, asked back from the connection that writes.
@Suite struct DurabilityTests {
  /// A setting and the value it must have after opening; 2 is FULL, and MEMORY.
  static let settings = [
    ("journal_mode", "wal"), ("synchronous", "2"), ("secure_delete", "1"), ("temp_store", "2"),
    ("foreign_keys", "1"), ("trusted_schema", "0"), ("cell_size_check", "1"), ("mmap_size", "0"),
  ]

  @Test(arguments: settings)
  func `the writer has the setting`(name: String, value: String) throws {
    let sample = try SampleStore()
    for store in [sample.store, try sample.reopened()] {
      let found = try store.queue.inDatabase { try String.fetchOne($0, sql: "PRAGMA \(name)") }
      // SQLite says nothing of a mapping that is off.
      #expect((found ?? "0") == value)
    }
  }

  @Test func `opening a store and reading it writes nothing`() throws {
    let sample = try SampleStore()
    // It counts every statement that changed the schema.
    func schemaChanges(_ store: CaseStore) throws -> Int? {
      try store.queue.inDatabase { try Int.fetchOne($0, sql: "PRAGMA schema_version") }
    }
    let before = try schemaChanges(sample.store)
    // The journal is empty, as it is when no other process has the store open.
    try sample.behindItsBack { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
    let store = try sample.reopened()
    let (changed, entries) = try store.queue.inDatabase { database in
      (database.totalChangesCount, try Int.fetchOne(database, sql: "SELECT count(*) FROM entry"))
    }
    #expect(changed == 0)
    #expect(entries == 1)
    #expect(try schemaChanges(store) == before)
  }

  @Test func `the schema cannot be written through the program's connection`() throws {
    let sample = try SampleStore()
    #expect(throws: DatabaseError.self) {
      try sample.store.queue.inDatabase { database in
        try database.execute(sql: "PRAGMA writable_schema = ON")
        try database.execute(sql: "UPDATE sqlite_schema SET sql = 'CREATE TABLE store (a)'")
      }
    }
  }

  @Test func `no trigger of the file runs`() throws {
    let sample = try SampleStore()
    let triggered = try sample.store.queue.inDatabase { database in
      try database.execute(
        sql: """
          CREATE TABLE seen (a);
          CREATE TABLE bait (a);
          CREATE TRIGGER t AFTER INSERT ON bait BEGIN INSERT INTO seen VALUES (1); END;
          INSERT INTO bait VALUES (1);
          """
      )
      return try Int.fetchOne(database, sql: "SELECT count(*) FROM seen")
    }
    #expect(triggered == 0)
  }

  @Test func `no view of the file is read, and no extension loaded`() throws {
    let sample = try SampleStore()
    try sample.store.queue.inDatabase { database in
      try database.execute(sql: "CREATE VIEW bait AS SELECT 1 AS a")
      #expect(throws: DatabaseError.self) {
        try Int.fetchOne(database, sql: "SELECT a FROM bait")
      }
      #expect(throws: DatabaseError.self) {
        try Int.fetchOne(database, sql: "SELECT load_extension('bait')")
      }
    }
  }

  @Test func `folders are their owner's alone, and so are the files in them`() throws {
    let sample = try SampleStore()
    try sample.save(.invented())
    for folder in [sample.folder, sample.pins] {
      #expect(try mode(folder) == 0o700)
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(!names.isEmpty)
      for name in names { #expect(try mode("\(folder)/\(name)") == 0o600, "\(name)") }
    }
    #expect(FileManager.default.fileExists(atPath: sample.file + "-wal"))
  }

  @Test func `an empty folder that others could read is closed to them`() throws {
    let root = NSTemporaryDirectory() + "mrm-store-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: root) }
    try FileManager.default.createDirectory(
      atPath: root + "/store",
      withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o755],
    )
    _ = try SampleStore.found(in: root, by: SampleStore.person())
    #expect(try mode(root + "/store") == 0o700)
  }

  private func mode(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return try #require((attributes[.posixPermissions] as? NSNumber)?.intValue)
  }
}
