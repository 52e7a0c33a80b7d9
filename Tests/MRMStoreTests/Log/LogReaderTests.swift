import Foundation
import GRDB
import MRMAudit
import MRMCrypto
import MRMModel
import MRMVault
import Testing

@testable import MRMStore

@Suite struct LogReaderTests {
  /// What a thief can do to the log without a key, and what a reader with keys says of it.
  static let tampering: [(String, StoreError.Finding)] = [
    ("DELETE FROM entry WHERE number = 1", .entry(index: 1)),
    ("UPDATE entry SET signature = zeroblob(64) WHERE number = 2", .entry(index: 2)),
    (
      "UPDATE entry SET signature = (SELECT signature FROM entry WHERE number = 1) WHERE number = 2",
      .entry(index: 2)
    ),
    (
      "UPDATE entry SET head = (SELECT head FROM entry WHERE number = 1) WHERE number = 2",
      .entry(index: 2)
    ),
    ("UPDATE entry SET head = CAST(head || x'0E00' AS BLOB) WHERE number = 2", .entry(index: 2)),
    ("UPDATE entry SET head = x'' WHERE number = 0", .entry(index: 0)),
    (
      "UPDATE entry SET body = CAST(substr(body, 1, 40)"
        + " || CASE substr(body, 41, 1) WHEN x'00' THEN x'01' ELSE x'00' END"
        + " || substr(body, 42) AS BLOB) WHERE number = 2",
      .entryBody(index: 2)
    ),
    (
      "UPDATE tree_node SET hash = zeroblob(32) WHERE level = 0 AND position = 2",
      .treeNode(level: 0, position: 2)
    ),
    ("DELETE FROM tree_node WHERE level = 0 AND position = 2", .treeNode(level: 0, position: 2)),
  ]

  @Test(arguments: tampering)
  func `a reader without a pin finds the entry that does not hold`(
    statement: String,
    finding: StoreError.Finding,
  ) throws {
    let sample = try SampleStore()
    for _ in 0..<2 { try sample.save(.invented()) }
    try sample.execute(statement)
    let newcomer = try CaseStore.open(sample.folder, pins: sample.root + "/none")
    #expect(throws: StoreError.tampered(finding)) {
      try newcomer.read(as: sample.founder) { _ in }
    }
  }

  @Test func `a body and its wrap moved to another entry do not open there`() throws {
    let sample = try SampleStore()
    for _ in 0..<2 { try sample.save(.invented()) }
    try sample.execute(
      "UPDATE entry SET (wrap, body) = (SELECT wrap, body FROM entry WHERE number = 1)"
        + " WHERE number = 2"
    )
    let newcomer = try CaseStore.open(sample.folder, pins: sample.root + "/none")
    #expect(throws: (any Error).self) { try newcomer.read(as: sample.founder) { _ in } }
  }

  @Test func `a body that a reader of the log sealed anew is not the one that was signed`() throws {
    let sample = try SampleStore()
    try sample.save(.invented())
    let sealed = try sample.store.read(as: sample.founder) { view in
      let entry = try #require(try view.entries(1..<2).first)
      let head = try EntryHead(bytes: entry.head)
      let old = try view.body(of: entry)
      let key = try sample.founder.recordKey(
        of: head.bodyObject,
        kind: .log,
        wraps: [KeyWrap(bytes: entry.wrap)]
      )
      let other = EntryBody(
        time: old.time,
        actor: old.actor,
        event: .passphraseChanged,
        writes: old.writes,
        indexAdded: old.indexAdded,
        indexRemoved: old.indexRemoved,
      )
      var writer = FieldWriter()
      writer.bytes(1, [UInt8](repeating: 0, count: 32))
      writer.bytes(2, other.encoded)
      return try key.seal(writer.bytes, for: .entryBody(of: head, in: view.store))
    }
    try sample.behindItsBack { database in
      try database.execute(
        sql: "UPDATE entry SET body = ? WHERE number = 1",
        arguments: [sealed.data]
      )
    }
    let newcomer = try CaseStore.open(sample.folder, pins: sample.root + "/none")
    #expect(throws: StoreError.tampered(.entryBody(index: 1))) {
      try newcomer.read(as: sample.founder) { _ in }
    }
  }

  @Test(arguments: [
    "UPDATE tree_node SET hash = zeroblob(32) WHERE level = 1 AND position = 0",
    "INSERT INTO tree_node VALUES (5, 0, zeroblob(32))",
    "DELETE FROM signer",
    "UPDATE entry SET number = number + 1 WHERE number = 2",
    "UPDATE signer SET verification_key = randomblob(32)",
    "UPDATE signer SET key_id = randomblob(32)",
  ])
  func `the log is verified without a key to the last node`(statement: String) throws {
    let sample = try SampleStore()
    for _ in 0..<2 { try sample.save(.invented()) }
    #expect(try sample.store.sizeWithoutKey() == 3)
    try sample.execute(statement)
    #expect(throws: (any Error).self) { try sample.store.sizeWithoutKey() }
  }

  @Test func `the entries of another log are no continuation`() throws {
    let sample = try SampleStore()
    try sample.execute("UPDATE store SET origin = randomblob(16)")
    let other = try CaseStore.open(sample.folder, pins: sample.root + "/none")
    #expect(throws: StoreError.tampered(.entry(index: 0))) {
      try other.read(as: sample.founder) { _ in }
    }
    #expect(throws: StoreError.tampered(.entry(index: 0))) {
      try other.sizeWithoutKey()
    }
  }

  @Test func `nobody but an administrator enrols a person`() throws {
    let sample = try SampleStore()
    let officer = try sample.enrol([.protectionOfficer])
    let friend = try UnlockedPerson(keys: PersonKeys.make(for: .random(), in: sample.store.id))
    #expect(throws: StoreError.tampered(.forbiddenAct(entry: 2))) {
      try sample.store.change(by: officer, at: SampleStore.now) { change in
        .personEnrolled(
          try SampleStore.enrol(friend, roles: [.auditor], grants: [], in: change)
        )
      }
    }
    #expect(try sample.whole() == 2)
  }

  @Test func `nobody is enrolled twice, and no key is two persons'`() throws {
    let sample = try SampleStore()
    let officer = try sample.enrol([.protectionOfficer])
    #expect(throws: StoreError.self) {
      try sample.store.change(by: sample.founder, at: SampleStore.now) { change in
        let enrolment = try SampleStore.enrolment(of: officer.person, keys: officer.keys)
        _ = change
        return .personEnrolled(enrolment)
      }
    }
    #expect(throws: StoreError.self) {
      try sample.store.change(by: sample.founder, at: SampleStore.now) { _ in
        .personEnrolled(try SampleStore.enrolment(of: .random(), keys: officer.keys))
      }
    }
    #expect(try sample.whole() == 2)
  }

  @Test func `a store is founded once`() throws {
    let sample = try SampleStore()
    let friend = try PersonKeys.make(for: .random(), in: sample.store.id)
    #expect(throws: StoreError.tampered(.forbiddenAct(entry: 1))) {
      try sample.store.change(by: sample.founder, at: SampleStore.now) { _ in
        .storeFounded(try SampleStore.enrolment(of: friend.person, keys: friend))
      }
    }
  }

  @Test func `what begins a log is its founding`() throws {
    let root = NSTemporaryDirectory() + "mrm-store-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: root) }
    let founder = try SampleStore.person()
    #expect(throws: StoreError.tampered(.forbiddenAct(entry: 0))) {
      _ = try CaseStore.found(
        root + "/store",
        pins: root + "/pins",
        founder: founder,
        origin: .random(),
        at: SampleStore.now,
      ) { _ in .backupWritten }
    }
  }
}

extension SampleStore {
  /// An enrolment that writes no row: only what the log says.
  static func enrolment(
    of person: Identifier<Person>,
    keys: PersonKeys,
  ) throws -> Enrolment {
    Enrolment(
      person: person,
      office: try OfficeCode("MOP"),
      roles: [.administrator],
      verificationKey: keys.signing.verificationKey.bytes,
      agreementKey: keys.agreement.publicKey.bytes,
      proofOfPossession: try keys.proofOfPossession(),
      compartments: [],
      grants: [],
      authorisations: [],
    )
  }
}
