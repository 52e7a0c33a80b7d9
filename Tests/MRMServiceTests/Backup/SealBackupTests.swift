import Foundation
import MRMExchange
import MRMModel
import MRMStore
import MRMTestSupport
import MRMVault
import Testing

@testable import MRMService

@Suite struct SealBackupTests {
  @Test func `a backup holds the entry of its own making, and the bundles of those who work here`()
    throws
  {
    let scene = try BackupScene()
    let desk = try scene.force.desk("admin")
    let before = try desk.auditLog(LogFilter()).count
    let path = scene.force.root + "/backup.age"
    let written = try desk.backUp(to: path, for: [scene.recipient, scene.recipient])
    #expect(written.entries == before + 1)
    let last = try #require(try desk.auditLog(.last(1)).first)
    #expect(last.act == .backupSealed && last.matter == .copy(recipients: 1))
    #expect(written.people == BundleShelf(folder: scene.force.folders.people).labels())
    #expect(try desk.verifyLog().root == written.root)
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try scene.names() == ["backup.age"])
  }

  @Test func `bundles of another store stay where they are`() throws {
    let scene = try BackupScene()
    let other = try TaskForce()
    try FileManager.default.copyItem(
      atPath: other.folders.people + "/officer.bundle",
      toPath: scene.force.folders.people + "/elsewhere.bundle",
    )
    let written = try scene.force.desk("admin")
      .backUp(to: scene.force.root + "/backup.age", for: [scene.recipient])
    #expect(!written.people.isEmpty)
    #expect(!written.people.contains(try PersonLabel("elsewhere")))
  }

  @Test func `what is there stays, and nothing of it is on the record`() throws {
    let scene = try BackupScene()
    let path = try scene.backUp()
    let before = try Data(contentsOf: URL(filePath: path))
    let size = try scene.force.desk("admin").auditLog(LogFilter()).count
    #expect(throws: ServiceError.fileExists) { try scene.backUp() }
    #expect(throws: StoreError.readOnly) { try scene.backUp("nowhere/backup.age") }
    #expect(throws: AgeError.noRecipients) {
      try scene.force.desk("admin").backUp(to: scene.force.root + "/nobody.age", for: [])
    }
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
    #expect(try scene.force.desk("admin").auditLog(LogFilter()).count == size)
    #expect(try scene.names() == ["backup.age"])
  }

  @Test func `a store that is damaged gives no backup, and the log keeps that one was begun`()
    throws
  {
    let scene = try BackupScene()
    let size = try scene.force.desk("admin").auditLog(LogFilter()).count
    try scene.change(
      scene.force.folders.store + "/store.sqlite",
      "PRAGMA ignore_check_constraints = ON; INSERT INTO tree_node VALUES (-1, -1, x'00')",
    )
    #expect(throws: StoreError.damaged) { try scene.backUp() }
    #expect(try scene.names().isEmpty)
    #expect(try scene.force.desk("admin").auditLog(LogFilter()).count == size + 1)
  }

  @Test func `backups made while others write hold one state each`() async throws {
    let scene = try BackupScene()
    let paths = try await withThrowingTaskGroup(of: String?.self) { group in
      group.addTask {
        try scene.signEntries(15)
        return nil
      }
      for number in 0..<2 {
        group.addTask { try scene.backUp("\(number).age", by: "officer") }
      }
      return try await group.reduce(into: [String]()) { paths, path in
        if let path { paths.append(path) }
      }
    }
    #expect(paths.count == 2)
    for path in paths {
      let verdict = try scene.verify(path, as: "officer")
      #expect(verdict.exitCode == 0 && verdict.log.entries > 1)
    }
  }

  @Test func `how far it has come is told in mebibytes, to the last`() throws {
    let scene = try BackupScene()
    var told: [(Int, Int)] = []
    _ = try scene.force.desk("admin")
      .backUp(to: scene.force.root + "/backup.age", for: [scene.recipient]) {
        told.append(($0, $1))
      }
    let size = try scene.force.desk("admin").store.snapshot().byteCount
    #expect(told.count >= 3 * size >> 20)
    #expect(told.allSatisfy { $0.0 <= $0.1 && $0.1 == (3 * size + (1 << 20) - 1) >> 20 })
  }
}
