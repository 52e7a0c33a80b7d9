import MRMCrypto
import Foundation
import MRMAudit
import MRMModel
import MRMVault
import Testing

@testable import MRMStore

/// Change and record together: what is saved is on the record, and what is not is nowhere.
@Suite struct OneDoorTests {
  private struct Interrupted: Error {}

  @Test func `a change and its entry are saved together`() throws {
    let sample = try SampleStore()
    let before = try sample.rowCounts()
    let saved = try sample.save(.invented())
    let after = try sample.rowCounts()
    #expect(after["entry"] == 2)
    #expect(after["record"] == (before["record"] ?? 0) + 1)
    try sample.store.read(as: sample.founder) { view in
      let entry = try #require(try view.entries(1..<2).first)
      #expect(try view.body(of: entry).writes.map(\.record) == [saved])
    }
    #expect(try sample.whole() == 2)
  }

  @Test func `a change that throws leaves neither row nor entry`() throws {
    let sample = try SampleStore()
    let before = try sample.rowCounts()
    #expect(throws: Interrupted.self) {
      try sample.store.change(by: sample.founder, at: SampleStore.now) { change in
        let account = Account.invented()
        try change.save(account, of: nil, office: OfficeCode("MOP"), replacing: 0)
        try change.put(IncidentRow.invented(by: sample.founder.person))
        throw Interrupted()
      }
    }
    #expect(try sample.rowCounts() == before)
    #expect(try sample.whole() == 1)
  }

  @Test func `a change that cannot be signed into the log leaves nothing`() throws {
    let sample = try SampleStore()
    let before = try sample.rowCounts()
    let stranger = try UnlockedPerson(
      keys: PersonKeys.make(for: .random(), in: sample.store.id),
      compartments: sample.founder.compartments,
    )
    #expect(throws: StoreError.tampered(.forbiddenAct(entry: 1))) {
      try sample.save(.invented(), by: stranger)
    }
    #expect(try sample.rowCounts() == before)
    #expect(try sample.whole() == 1)
  }

  @Test func `what a compartment's key is missing for is not written`() throws {
    let sample = try SampleStore()
    let before = try sample.rowCounts()
    #expect(throws: VaultError.noKey) {
      try sample.store.change(by: sample.founder, at: SampleStore.now) { change in
        try change.save(Account.invented(), of: nil, office: OfficeCode("GAO"), replacing: 0)
        return .backupWritten
      }
    }
    #expect(try sample.rowCounts() == before)
  }

  @Test func `a founding that throws leaves no store`() throws {
    let root = NSTemporaryDirectory() + "mrm-store-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: root) }
    #expect(throws: Interrupted.self) {
      _ = try SampleStore.found(in: root, by: SampleStore.person()) { _ in throw Interrupted() }
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: root + "/store").isEmpty)
    #expect(!FileManager.default.fileExists(atPath: root + "/pins"))
    // The same folder can be used then.
    _ = try SampleStore.found(in: root, by: SampleStore.person())
  }

  @Test func `what a founding that was killed left is no store, and no hindrance`() throws {
    let sample = try SampleStore()
    let other = sample.root + "/other"
    try FileManager.default.createDirectory(
      atPath: other + "/store",
      withIntermediateDirectories: true,
    )
    for suffix in ["", "-wal", "-shm"] {
      let rest = URL(fileURLWithPath: other + "/store/store.sqlite.new" + suffix)
      try Data([1, 2, 3]).write(to: rest)
    }
    #expect(throws: StoreError.noStore) {
      try CaseStore.open(other + "/store", pins: other + "/pins")
    }
    _ = try SampleStore.found(in: other, by: SampleStore.person())
    let files = try FileManager.default.contentsOfDirectory(atPath: other + "/store")
    #expect(files.allSatisfy { !$0.contains(".new") })
  }

  @Test func `a folder with anything in it is not founded in`() throws {
    let sample = try SampleStore()
    #expect(throws: StoreError.storeExists) {
      _ = try SampleStore.found(in: sample.root, by: SampleStore.person())
    }
    #expect(try sample.whole() == 1)
  }

  @Test func `a change whose pin cannot be written says that it was saved`() throws {
    let sample = try SampleStore()
    try FileManager.default.createDirectory(
      atPath: sample.pin.path + ".new",
      withIntermediateDirectories: false,
    )
    #expect(throws: StoreError.pinNotSaved) { try sample.save(.invented()) }
    #expect(try sample.rowCounts()["entry"] == 2)
    try FileManager.default.removeItem(atPath: sample.pin.path + ".new")
    #expect(try sample.whole() == 2)
  }
}
