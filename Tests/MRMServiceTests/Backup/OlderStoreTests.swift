import Foundation
import MRMAudit
import MRMExchange
import MRMModel
import MRMStore
import MRMTestSupport
import MRMVault
import Testing

@testable import MRMService

@Suite struct OlderStoreTests {
  /// Everybody has seen three entries more than the backup has.
  private func scene() throws -> (scene: BackupScene, path: String, place: String) {
    let scene = try BackupScene()
    let path = try scene.backUp()
    try scene.signEntries(3)
    _ = try scene.desk("officer")
    return (scene, path, scene.force.root + "/restored")
  }

  @Test func `a backup older than what was seen is not restored unless that is accepted`() throws {
    let (scene, path, place) = try scene()
    let refused = try scene.restore(path)
    #expect(!refused.isDone && refused.exitCode == 22)
    #expect(refused.verdict.standing == .older(by: 3))
    #expect(!FileManager.default.fileExists(atPath: place))
    #expect(try scene.names() == ["backup.age"])
    // And the store that is here is as it was.
    #expect(try scene.desk("admin").verifyLog().exitCode == 0)
  }

  @Test func `who accepts it signs for what they had seen, and goes on from there`() throws {
    let (scene, path, place) = try scene()
    let before = try scene.desk("admin").verifyLog()
    let restoration = try scene.restore(path, older: true)
    #expect(restoration.isDone && restoration.isOlderAccepted && restoration.exitCode == 0)
    let desk = try scene.desk("admin", in: place)
    #expect(try desk.verifyLog(.whole).exitCode == 0)
    let last = try #require(try desk.auditLog(.last(1)).first)
    #expect(last.act == .storeRestored && last.matter == .olderState(seen: before.entries))
    #expect(last.index == restoration.verdict.log.entries)
    // The old store is the fork now, for them.
    #expect(throws: StoreError.self) { try scene.desk("admin") }
    #expect(try FileManager.default.contentsOfDirectory(atPath: place).contains("pins") == false)
  }

  @Test func `each colleague accepts for themselves`() throws {
    let (scene, path, place) = try scene()
    _ = try scene.restore(path, older: true)
    let seen = try scene.desk("officer").verifyLog().entries
    let found = try scene.desk("admin", in: place).verifyLog().entries
    #expect(throws: StoreError.rolledBack(seen: seen, found: found)) {
      try scene.desk("officer", in: place)
    }
    let (verdict, accepted) = try accept("officer", scene, place)
    #expect(verdict.exitCode == 0 && accepted == seen)
    let desk = try scene.desk("officer", in: place)
    #expect(try desk.auditLog(.last(1)).map(\.act) == [.storeRestored])
    #expect(try desk.verifyLog(.whole).exitCode == 0)
  }

  @Test func `a store that went on after it was restored is accepted, another fork is not`() throws
  {
    let (scene, path, place) = try scene()
    let copy = scene.force.root + "/copy"
    try FileManager.default.copyItem(atPath: scene.force.folders.store, toPath: copy)
    _ = try scene.restore(path, older: true)
    try scene.signEntries(10, in: place)
    #expect(throws: StoreError.self) { try scene.desk("officer", in: place) }
    #expect(try accept("officer", scene, place).seen != nil)
    _ = try scene.desk("officer", in: place)

    // Somebody worked on a copy: nothing in its log tells of a restoration.
    let elsewhere = Folders(
      store: copy,
      people: scene.force.folders.people,
      pins: scene.force.root + "/pins-elsewhere",
    )
    let stranger = try Desk.open(
      elsewhere,
      as: PersonLabel("focal"),
      passphrase: scene.passphrase,
      now: TaskForce.now,
    )
    for _ in 0..<20 {
      try stranger.store.change(by: stranger.person, at: stranger.now) { _ in .backupWritten }
    }
    #expect(throws: ServiceError.notRestored) { try accept("officer", scene, copy) }
  }

  @Test func `there is nothing to accept of a store that goes on`() throws {
    let scene = try BackupScene()
    let store = scene.force.folders.store
    #expect(throws: ServiceError.nothingToAccept) { try accept("admin", scene, store) }
    try scene.signEntries(1)
    #expect(throws: ServiceError.nothingToAccept) { try accept("officer", scene, store) }
    try scene.force.forgetPins()
    #expect(throws: ServiceError.nothingToAccept) { try accept("officer", scene, store) }
  }

  @Test func `a store that does not hold is not accepted`() throws {
    let (scene, path, place) = try scene()
    _ = try scene.restore(path, older: true)
    try scene.change(
      place + "/store.sqlite",
      "UPDATE entry SET signature = zeroblob(64) WHERE number = 3",
    )
    let (verdict, seen) = try accept("officer", scene, place)
    #expect(verdict.exitCode == 21 && seen == nil)
  }

  @Test(.enabled(if: SecondVerifier.isPresent, SecondVerifier.isMissing))
  func `both verifiers know what was signed`() throws {
    let (scene, path, place) = try scene()
    _ = try scene.restore(path, older: true)
    #expect(try SecondVerifier.codes(of: [place]) == [0])
  }

  private func accept(
    _ label: String,
    _ scene: BackupScene,
    _ store: String,
  ) throws -> (verdict: LogVerdict, seen: Int?) {
    try Desk.acceptOlderStore(
      Folders(store: store, people: scene.force.folders.people, pins: scene.force.folders.pins),
      as: PersonLabel(label),
      passphrase: scene.passphrase,
      now: TaskForce.now,
    )
  }
}
