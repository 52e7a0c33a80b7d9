import MRMVault
import Foundation
import GRDB
import MRMModel
import Testing

@testable import MRMStore

@Suite struct CopyTests {
  @Test func `a copy is a whole store of its own, for its owner alone`() throws {
    let sample = try SampleStore()
    let saved = try sample.save(.invented("in the copy"))
    let copy = try sample.copied("elsewhere")
    #expect(copy.id == sample.store.id && copy.origin == sample.store.origin)
    let text = try copy.read(as: sample.founder) { view in
      let account: Account = try view.open(Account.self, saved)
      return account.text
    }
    #expect(text == "in the copy")
    let path = sample.root + "/elsewhere/store.sqlite"
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    #expect(!FileManager.default.fileExists(atPath: path + ".new"))
  }

  @Test func `a copy holds what another connection has not moved out of the WAL`() throws {
    let sample = try SampleStore()
    let reader = try sample.reopened()
    for _ in 0..<3 { try sample.save(.invented()) }
    try reader.copy(to: sample.root + "/copy")
    let copy = try StoreFile.open(sample.root + "/copy", isCopy: true)
    let count = try copy.inDatabase { database in
      try Row.fetchAll(database, sql: "SELECT number FROM entry").count
    }
    #expect(count == 4)
  }

  @Test func `each copy made while others write is consistent`() async throws {
    let sample = try SampleStore()
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        let writer = try sample.reopened()
        for _ in 0..<20 { try sample.save(.invented(), through: writer) }
      }
      group.addTask {
        for number in 0..<5 {
          let copy = try sample.copied("copy-\(number)")
          let size = try copy.sizeWithoutKey()
          let found = try copy.read(as: sample.founder) { view in
            var records = 0
            try view.forEachRecord { _, _, _ in records += 1 }
            return (view.trusted.size, records)
          }
          // One record a change after the founding's two.
          #expect(found == (size, size + 1))
        }
      }
      try await group.waitForAll()
    }
    #expect(try sample.whole() == 21)
  }

  @Test func `a damaged store gives no copy, and the one from before stays`() throws {
    let sample = try SampleStore()
    for _ in 0..<20 { try sample.save(.invented()) }
    let place = sample.root + "/copy"
    try sample.store.copy(to: place)
    let before = try Data(contentsOf: URL(fileURLWithPath: place))
    try sample.behindItsBack { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
    let handle = try FileHandle(forUpdating: URL(fileURLWithPath: sample.file))
    try handle.seek(toOffset: 8 * 4096)
    try handle.write(contentsOf: Data(repeating: 0xFF, count: 4 * 4096))
    try handle.close()
    #expect(throws: StoreError.self) { try sample.reopened().copy(to: place) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: place)) == before)
    #expect(!FileManager.default.fileExists(atPath: place + ".new"))
  }

  @Test func `a store with a row that its own rules forbid gives no copy`() throws {
    let sample = try SampleStore()
    try sample.execute(
      "PRAGMA ignore_check_constraints = ON; UPDATE access_grant SET sealed = x'00'"
    )
    #expect(throws: StoreError.damaged) { try sample.store.copy(to: sample.root + "/copy") }
    #expect(!FileManager.default.fileExists(atPath: sample.root + "/copy"))
  }

  @Test func `a copy to where nothing can be written is refused`() throws {
    let sample = try SampleStore()
    #expect(throws: StoreError.readOnly) {
      try sample.store.copy(to: sample.root + "/no/such/folder/copy")
    }
  }
}

extension SampleStore {
  /// A copy in a folder of its own, opened.
  func copied(_ name: String) throws -> CaseStore {
    let place = "\(root)/\(name)"
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    try store.copy(to: place + "/store.sqlite")
    return try CaseStore.open(place, pins: place + "-pins")
  }
}
