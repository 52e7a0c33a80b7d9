import MRMAudit
import MRMCrypto
import MRMModel
import MRMTestSupport
import MRMVault

@testable import MRMService
@testable import MRMStore

extension TaskForce {
  /// Appends an entry with a body as it is, behind the program's back: signed, sealed, in the tree.
  func append(_ body: [UInt8], signedWith signing: SigningKey) throws {
    // Opened to verify only, which moves no pin.
    let desk = try auditDesk("auditor")
    let statements = try desk.store.read(as: desk.person) { view in
      let salt = try Randomness.bytes(32)
      let head = EntryHead(
        origin: view.origin,
        index: view.trusted.size,
        rootBefore: view.trusted.root,
        actorKey: signing.verificationKey.keyID,
        bodyCommitment: EntryHead.commitment(to: body, salt: salt),
      )
      let signature = try signing.sign(head.bytes)
      let key = try RecordKey.make()
      let log = try desk.person.writable(.log, of: nil)
      let wrap = try KeyWrap(key, of: head.bodyObject, for: log, in: view.store)
      var sealed = FieldWriter()
      sealed.bytes(1, salt)
      sealed.bytes(2, body)
      let blob = try key.seal(sealed.bytes, for: .entryBody(of: head, in: view.store))
      let entry = [head.bytes, signature, wrap.bytes, blob].map(Self.literal)
      let nodes = try MerkleTree.appending(
        leaf: EntryHead.leaf(head: head.bytes, signature: signature),
        toSize: head.index,
        node: view.node,
      )
      return ["INSERT INTO entry VALUES (\(head.index), \(entry.joined(separator: ", ")))"]
        + nodes.map { address, hash in
          "INSERT INTO tree_node VALUES (\(address.level), \(address.position), "
            + "\(Self.literal(hash.bytes)))"
        }
    }
    try edit(statements.joined(separator: ";\n"))
  }

  /// Bytes as SQL writes them.
  private static func literal(_ bytes: [UInt8]) -> String {
    "x'" + bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined() + "'"
  }
}
