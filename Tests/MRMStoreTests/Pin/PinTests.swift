import MRMCrypto
import MRMVault
import Foundation
import MRMModel
import Testing

@testable import MRMStore

@Suite struct PinTests {
  @Test func `a store that is older than its pin was rolled back`() throws {
    let sample = try SampleStore()
    try sample.store.copy(to: sample.root + "/old")
    try sample.save(.invented())
    try sample.put(back: "old")
    #expect(throws: StoreError.rolledBack(seen: 2, found: 1)) {
      try sample.reopened().read(as: sample.founder) { _ in }
    }
    #expect(throws: StoreError.rolledBack(seen: 2, found: 1)) {
      try sample.save(.invented(), through: sample.reopened())
    }
    #expect(try contradictions(of: sample) == [.rolledBack(seen: 2, found: 1)])
  }

  /// What an examination to the end says of the log as a whole.
  private func contradictions(of sample: SampleStore) throws -> [StoreError] {
    try sample.reopened().audit(as: sample.founder) { _, _ in
    } then: { _, contradictions in
      contradictions
    }
  }

  @Test(arguments: [1, 2, 3])
  func `a store with another history than the pin was forked`(later: Int) throws {
    let sample = try SampleStore()
    try sample.store.copy(to: sample.root + "/copy")
    try sample.save(.invented())
    // The same keys work on the copy, on a machine that has not seen what was saved here.
    let elsewhere = sample.root + "/elsewhere"
    try FileManager.default.createDirectory(
      atPath: elsewhere + "/store",
      withIntermediateDirectories: true,
    )
    try FileManager.default.moveItem(
      atPath: sample.root + "/copy",
      toPath: elsewhere + "/store/store.sqlite",
    )
    let copy = try CaseStore.open(elsewhere + "/store", pins: elsewhere + "/pins")
    for _ in 0..<later { try sample.save(.invented(), through: copy) }
    try copy.copy(to: sample.root + "/forked")
    try sample.put(back: "forked")
    #expect(throws: StoreError.forked(at: 2)) {
      try sample.reopened().read(as: sample.founder) { _ in }
    }
    #expect(try contradictions(of: sample) == [.forked(at: 2)])
  }

  @Test func `a pin that is one change behind raises no alarm and catches up`() throws {
    let sample = try SampleStore()
    let before = try Data(contentsOf: URL(fileURLWithPath: sample.pin.path))
    try sample.save(.invented())
    // What a kill between commit and pin leaves.
    try before.write(to: URL(fileURLWithPath: sample.pin.path))
    #expect(try sample.pin.load()?.size == 1)
    #expect(try sample.reopened().read(as: sample.founder) { $0.trusted.size } == 2)
    #expect(try sample.pin.load()?.size == 2)
  }

  @Test func `half a pin beside the whole one raises no alarm`() throws {
    let sample = try SampleStore()
    try Data([1, 2, 3]).write(to: URL(fileURLWithPath: sample.pin.path + ".new"))
    try sample.save(.invented())
    #expect(try sample.pin.load()?.size == 2)
  }

  @Test func `a pin never goes back`() throws {
    let sample = try SampleStore()
    let old = try #require(try sample.pin.load())
    try sample.save(.invented())
    try sample.pin.save(old)
    #expect(try sample.pin.load()?.size == 2)
  }

  @Test func `without a pin the whole log is verified, and pinned`() throws {
    let sample = try SampleStore()
    let colleague = try sample.enrol([.auditor])
    for person in [sample.founder, colleague] {
      let pin = PinFile(folder: sample.pins, person: person)
      try FileManager.default.removeItem(atPath: pin.path)
      #expect(try sample.store.read(as: person) { $0.trusted.size } == 2)
      #expect(try pin.load()?.size == 2)
    }
  }

  @Test(arguments: [0, 1, 50, 90, -1])
  func `a pin with a changed byte is damage, not a first visit`(position: Int) throws {
    let sample = try SampleStore()
    var bytes = try Data(contentsOf: URL(fileURLWithPath: sample.pin.path))
    bytes[position < 0 ? bytes.count - 1 : position] ^= 1
    try bytes.write(to: URL(fileURLWithPath: sample.pin.path))
    #expect(throws: StoreError.pinDamaged) {
      try sample.store.read(as: sample.founder) { _ in }
    }
  }

  @Test(arguments: [0, 10, 83, 200])
  func `a pin that was cut is damage`(count: Int) throws {
    let sample = try SampleStore()
    let bytes = try Data(contentsOf: URL(fileURLWithPath: sample.pin.path))
    try bytes.prefix(count).write(to: URL(fileURLWithPath: sample.pin.path))
    #expect(throws: StoreError.pinDamaged) {
      try sample.store.read(as: sample.founder) { _ in }
    }
  }

  @Test func `a colleague's pin in the place of one's own is damage`() throws {
    let sample = try SampleStore()
    let colleague = try sample.enrol([.auditor])
    let theirs = PinFile(folder: sample.pins, person: colleague)
    try FileManager.default.removeItem(atPath: sample.pin.path)
    try FileManager.default.copyItem(atPath: theirs.path, toPath: sample.pin.path)
    #expect(throws: StoreError.pinDamaged) {
      try sample.store.read(as: sample.founder) { _ in }
    }
  }

  /// Everybody enrolled knows the public key, and can compute where the file lies.
  @Test func `a pin that was sealed to one's public key is damage`() throws {
    let sample = try SampleStore()
    let person = sample.founder
    let key = try RecordKey.make()
    let store = sample.store.id
    let object: RecordID = person.person.retyped()
    let wrap = try KeyWrap(key, of: object, sealedTo: person.personal.row, in: store)
    let place = SealingContext(
      store: store,
      content: .pin,
      object: object,
      version: 1,
      previous: .zero,
      author: person.person,
    )
    let state = try #require(try sample.pin.load())
    let forged = try wrap.bytes + key.seal(state.encoded, for: place)
    try Data(forged).write(to: URL(fileURLWithPath: sample.pin.path))
    #expect(throws: StoreError.pinDamaged) { try sample.pin.load() }
  }

  @Test func `the name of a pin tells neither store nor person`() throws {
    let sample = try SampleStore()
    let name = (sample.pin.path as NSString).lastPathComponent
    for id in [sample.store.id.description, sample.founder.person.description] {
      #expect(!name.contains(id.filter { $0 != "-" }.prefix(8)))
    }
    #expect(name.count == 36)
  }
}

extension SampleStore {
  /// Replaces the store's file by a copy, as somebody with the disk can.
  func put(back copy: String) throws {
    let manager = FileManager.default
    for name in try manager.contentsOfDirectory(atPath: folder) {
      try manager.removeItem(atPath: "\(folder)/\(name)")
    }
    try manager.copyItem(atPath: "\(root)/\(copy)", toPath: file)
  }
}
