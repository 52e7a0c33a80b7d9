import GRDB
import MRMAudit
import MRMCrypto
import MRMModel
import MRMVault
import Testing

@testable import MRMStore

/// Entries that a reader of the log with a changed program could append, the tree in order.
@Suite struct ForgedEntryTests {
  private let sample: SampleStore

  init() throws { sample = try SampleStore() }

  /// Appends an entry to the file behind the program's back.
  private func append(
    _ event: AuditEvent,
    signedBy keys: PersonKeys? = nil,
    index: Int = 1,
    rootBefore: Digest? = nil,
  ) throws {
    let signer = keys ?? sample.founder.keys
    let log = try sample.founder.writable(.log, of: nil)
    try sample.store.read(as: sample.founder) { view in
      let body = EntryBody(
        time: SampleStore.now,
        actor: signer.person,
        event: event,
        writes: [],
        indexAdded: [],
        indexRemoved: [],
      )
      let salt = [UInt8](repeating: 7, count: 32)
      let head = EntryHead(
        origin: view.origin,
        index: index,
        rootBefore: rootBefore ?? view.trusted.root,
        actorKey: signer.signing.verificationKey.keyID,
        bodyCommitment: EntryHead.commitment(to: body.encoded, salt: salt),
      )
      let signature = try signer.signing.sign(head.bytes)
      let key = try RecordKey.make()
      var writer = FieldWriter()
      writer.bytes(1, salt)
      writer.bytes(2, body.encoded)
      try insert(
        head,
        signature,
        wrap: KeyWrap(key, of: head.bodyObject, for: log, in: view.store).bytes,
        body: key.seal(writer.bytes, for: .entryBody(of: head, in: view.store)),
        nodes: MerkleTree.appending(
          leaf: EntryHead.leaf(head: head.bytes, signature: signature),
          toSize: 1,
          node: view.node,
        ),
      )
    }
  }

  private func insert(
    _ head: EntryHead,
    _ signature: [UInt8],
    wrap: [UInt8],
    body: [UInt8],
    nodes: [(NodeAddress, Digest)],
  ) throws {
    try sample.behindItsBack { database in
      try database.execute(
        sql: "INSERT INTO entry VALUES (1, ?, ?, ?, ?)",
        arguments: [head.bytes.data, signature.data, wrap.data, body.data],
      )
      for (address, hash) in nodes {
        try database.execute(
          sql: "INSERT INTO tree_node VALUES (?, ?, ?)",
          arguments: [address.level, address.position, hash.bytes.data],
        )
      }
    }
  }

  /// What an examination to the end says of the second entry, and what everyday reading does.
  private func expect(_ faults: [EntryFault], _ finding: StoreError.Finding?) throws {
    var found: [EntryFault] = []
    try sample.store.audit(as: sample.founder) { entry, _ in
      found += entry.faults
    } then: { _, _ in
    }
    #expect(found == faults)
    if let finding {
      #expect(throws: StoreError.tampered(finding)) {
        try sample.store.read(as: sample.founder) { _ in }
      }
    } else {
      #expect(try sample.store.read(as: sample.founder) { $0.trusted.size } == 2)
    }
  }

  @Test func `an entry in order is taken`() throws {
    try append(.backupWritten)
    try expect([], nil)
  }

  @Test func `an entry whose author saw another log is refused`() throws {
    try append(.backupWritten, rootBefore: Digest.sha256([1]))
    try expect([.rootBefore], .entry(index: 1))
  }

  @Test func `an entry that says another index than its row is refused`() throws {
    try append(.backupWritten, index: 7)
    try expect([.malformed], .entry(index: 1))
  }

  @Test func `an act against the rules of the roster is refused`() throws {
    let enrolment = try SampleStore.enrolment(
      of: sample.founder.person,
      keys: sample.founder.keys
    )
    try append(.personEnrolled(enrolment))
    try expect([.forbidden], .forbiddenAct(entry: 1))
  }

  @Test func `a key that stands in clear and was never enrolled signs nothing`() throws {
    let stranger = try PersonKeys.make(for: .random(), in: sample.store.id)
    let key = stranger.signing.verificationKey
    try sample.behindItsBack { database in
      try database.execute(
        sql: "INSERT INTO signer VALUES (?, ?)",
        arguments: [key.keyID.bytes.data, key.bytes.data],
      )
    }
    try append(.backupWritten, signedBy: stranger)
    try expect([.forbidden, .stranger], .forbiddenAct(entry: 1))
  }
}
