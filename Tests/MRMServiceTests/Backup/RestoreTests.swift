import Foundation
import MRMExchange
import MRMModel
import MRMStore
import MRMTestSupport
import MRMVault
import Testing

@testable import MRMService

@Suite struct RestoreTests {
  @Test func `a machine that burned is replaced by a backup, a key and a passphrase`() throws {
    let scene = try BackupScene()
    let incident = try scene.force.submit(TaskForce.document())
    let path = try scene.backUp()
    try FileManager.default.removeItem(atPath: scene.force.folders.store)
    try FileManager.default.removeItem(atPath: scene.force.folders.people)
    try scene.force.forgetPins()
    let folders = scene.otherMachine
    let restoration = try scene.restore(path, into: "other/store", people: true, on: folders)
    #expect(restoration.isDone && restoration.verdict.standing == .unseen)
    #expect(restoration.people.count == restoration.verdict.people.count)
    let desk = try Desk.open(
      folders,
      as: PersonLabel("officer"),
      passphrase: scene.passphrase,
      now: TaskForce.now,
    )
    #expect(try desk.verifyLog().exitCode == 0)
    let row = try desk.page(of: IncidentName(incident.id.description)).file.row
    #expect(row.reference == incident.reference)
  }

  @Test func `the state that was seen last is restored as it was, and signed by nobody`() throws {
    let scene = try BackupScene()
    let path = try scene.backUp()
    let restoration = try scene.restore(path)
    #expect(restoration.isDone && !restoration.isOlderAccepted && restoration.people.isEmpty)
    let place = scene.force.root + "/restored"
    #expect(try FileManager.default.contentsOfDirectory(atPath: place) == ["store.sqlite"])
    let mode = try FileManager.default.attributesOfItem(atPath: place)[.posixPermissions] as? Int
    #expect(mode == 0o700)
    #expect(try scene.desk("admin", in: place).verifyLog().root == restoration.verdict.log.root)
    #expect(try scene.names() == ["backup.age", "restored"])
  }

  @Test func `nothing is ever replaced`() throws {
    let scene = try BackupScene()
    let path = try scene.backUp()
    let store = try Data(contentsOf: URL(filePath: scene.force.folders.store + "/store.sqlite"))
    #expect(throws: ServiceError.placeTaken) { try scene.restore(path, into: "store") }
    #expect(throws: ServiceError.placeTaken) { try scene.restore(path, into: "passphrase") }
    let now = try Data(contentsOf: URL(filePath: scene.force.folders.store + "/store.sqlite"))
    #expect(now == store)
    // A folder that has the name of ours and something of somebody's in it.
    let own = scene.force.root + "/restored.restoring"
    try FileManager.default.createDirectory(atPath: own, withIntermediateDirectories: false)
    try Data("theirs".utf8).write(to: URL(filePath: own + "/notes.txt"))
    #expect(throws: ServiceError.placeTaken) { try scene.restore(path) }
    #expect(FileManager.default.contents(atPath: own + "/notes.txt") == Data("theirs".utf8))
  }

  @Test func `what a run that was killed left is cleared away by the next`() throws {
    let scene = try BackupScene()
    let path = try scene.backUp()
    let left = scene.force.root + "/restored.restoring"
    try FileManager.default.createDirectory(
      atPath: left + "/people",
      withIntermediateDirectories: true,
    )
    for name in [
      "store.sqlite", "store.sqlite-wal", "store.sqlite.new", "people/admin.bundle",
      "people/focal.bundle.new",
    ] {
      try Data("half".utf8).write(to: URL(filePath: "\(left)/\(name)"))
    }
    #expect(try scene.restore(path).isDone)
    #expect(try scene.names() == ["backup.age", "restored"])
  }

  @Test func `a bundle of another person under the same label stops it`() throws {
    let scene = try BackupScene()
    let path = try scene.backUp()
    let people = scene.force.folders.people
    let officer = try Data(contentsOf: URL(filePath: people + "/officer.bundle"))
    try Data(contentsOf: URL(filePath: people + "/focal.bundle"))
      .write(to: URL(filePath: people + "/officer.bundle"))
    #expect(throws: ServiceError.otherBundle(try PersonLabel("officer"))) {
      try scene.restore(path, people: true)
    }
    #expect(try scene.names() == ["backup.age"])
    #expect(try scene.restore(path).isDone)
    #expect(try Data(contentsOf: URL(filePath: people + "/officer.bundle")) != officer)
  }

  @Test func `a bundle that is here stays, with the passphrase it has now`() throws {
    let scene = try BackupScene()
    let path = try scene.backUp()
    let new = scene.force.root + "/new"
    try Data("another battery staple horse\n".utf8).write(to: URL(filePath: new))
    try scene.force.desk("admin").changePassphrase(to: .file(new), cost: .forTests)
    let restoration = try scene.restore(
      path,
      as: .person(PersonLabel("admin"), .file(new)),
      people: true,
      older: true,
    )
    #expect(restoration.isDone && restoration.people.isEmpty)
  }

  @Test func `without a key a backup is restored on what can be checked`() throws {
    let scene = try BackupScene()
    let path = try scene.backUp()
    try scene.signEntries(2)
    let restoration = try scene.restore(path, as: .withoutKey)
    #expect(restoration.isDone && restoration.verdict.standing == nil)
    // Whoever opens it then is told.
    #expect(throws: StoreError.self) {
      try scene.desk("admin", in: scene.force.root + "/restored")
    }
  }
}
