import Foundation
import MRMExchange
import MRMModel
import MRMStore
import MRMTestSupport
import MRMVault
import Testing

@testable import MRMService

@Suite struct VerifyBackupTests {
  @Test func `a backup is told beside what its reader has seen`() throws {
    let scene = try BackupScene()
    _ = try scene.desk("officer").auditLog(LogFilter())
    let path = try scene.backUp()
    let verdict = try scene.verify(path)
    #expect(verdict.exitCode == 0 && verdict.standing == .same)
    #expect(verdict.made == TaskForce.now)
    #expect(try scene.verify(path, as: "officer").standing == .newer(by: 1))
    try scene.signEntries(3)
    let later = try scene.verify(path)
    #expect(later.exitCode == 0 && later.standing == .older(by: 3))
    try scene.force.forgetPins()
    #expect(try scene.verify(path).standing == .unseen)
    #expect(try scene.names() == ["backup.age"], "what was unpacked is gone")
  }

  @Test func `to verify a backup moves no pin`() throws {
    let scene = try BackupScene()
    let path = try scene.backUp()
    let before = try FileManager.default.contentsOfDirectory(atPath: scene.force.folders.pins)
    try scene.force.forgetPins()
    #expect(try scene.verify(path).exitCode == 0)
    #expect(!FileManager.default.fileExists(atPath: scene.force.folders.pins))
    #expect(!before.isEmpty)
  }

  @Test func `another history than was seen is a fork`() throws {
    let scene = try BackupScene()
    try scene.force.keepCopy()
    let path = try scene.backUp()
    try scene.force.putCopyBack()
    try scene.force.forgetPins()
    try scene.signEntries(1)
    let verdict = try scene.verify(path)
    #expect(verdict.standing == .forked && verdict.exitCode == 23)
  }

  @Test func `without a key the log is verified and no pin is looked at`() throws {
    let scene = try BackupScene()
    let path = try scene.backUp()
    let verdict = try Desk.verifyBackup(
      path,
      identities: scene.key,
      .withoutKey,
      folders: scene.force.folders,
      now: TaskForce.now,
    )
    #expect(verdict.exitCode == 0 && verdict.standing == nil)
  }

  @Test(arguments: [
    ("DELETE FROM tree_node WHERE level = 0 AND position = 1", Int32(21)),
    ("UPDATE entry SET signature = zeroblob(64) WHERE number = 3", 21),
    ("UPDATE record SET blob = zeroblob(length(blob)) WHERE rowid = 2", 21),
  ])
  func `what was changed in a backup and sealed again is found`(
    statement: String,
    code: Int32
  ) throws {
    let scene = try BackupScene()
    let forged = try scene.forge(scene.backUp(), statement)
    #expect(try scene.verify(forged).exitCode == code)
    let restoration = try scene.restore(forged)
    #expect(!restoration.isDone && restoration.exitCode == code)
    #expect(!FileManager.default.fileExists(atPath: scene.force.root + "/restored"))
  }

  @Test func `a log that is shorter than the manifest says is refused`() throws {
    let scene = try BackupScene()
    let path = try scene.backUp()
    let size = try scene.force.desk("admin").auditLog(LogFilter()).count
    let forged = try scene.forge(
      path,
      "DELETE FROM entry WHERE number >= \(size - 1); \(Tampering.nodesAfter)\(size - 1)",
    )
    #expect(throws: BackupError.changed) { try scene.verify(forged) }
  }

  @Test func `a file that is not the manifest's is refused`() throws {
    let scene = try BackupScene()
    let forged = try scene.forge(scene.backUp(), "SELECT 1", keepsManifest: true)
    #expect(throws: BackupError.changed) { try scene.verify(forged) }
  }

  @Test func `bundles of another store than the manifest names are refused`() throws {
    let scene = try BackupScene()
    let forged = try scene.forge(scene.backUp(), "SELECT 1", isOfStore: .random())
    #expect(throws: BackupError.changed) { try scene.verify(forged) }
  }

  @Test func `what is no backup, cut short or sealed to others is refused`() throws {
    let scene = try BackupScene()
    let path = try scene.backUp()
    let whole = try Data(contentsOf: URL(filePath: path))
    for length in [100, whole.count / 2, whole.count - 1] {
      let cut = scene.force.root + "/cut.age"
      try whole.prefix(length).write(to: URL(filePath: cut))
      #expect(throws: AgeError.self) { try scene.verify(cut) }
    }
    let plain = scene.force.root + "/plain.json"
    try Data("{}".utf8).write(to: URL(filePath: plain))
    #expect(throws: BackupError.notBackup) { try scene.verify(plain) }
    let log = scene.force.root + "/log.age"
    _ = try scene.force.desk("auditor").exportLog(to: log, .sealed([scene.recipient]))
    #expect(throws: BackupError.notBackup) { try scene.verify(log) }
    let other = try BackupScene()
    #expect(throws: AgeError.noMatchingIdentity) { try other.verify(path) }
    #expect(throws: VaultError.wrongPassphrase) {
      try Desk.verifyBackup(
        path,
        identities: scene.key,
        .person(PersonLabel("admin"), .file(scene.key)),
        folders: scene.force.folders,
        now: TaskForce.now,
      )
    }
  }
}
