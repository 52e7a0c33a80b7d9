import MRMAudit
import MRMCrypto
import MRMExchange
import MRMModel
import MRMTestSupport
import MRMVault

@testable import MRMService

extension LogCopy {
  /// Appends an entry as somebody could who changed their program: signed, in its place, in the tree.
  ///
  /// - Parameters:
  ///   - event: What it says was done.
  ///   - label: Who signs it.
  ///   - writes: Records it says were written.
  ///   - added: Parts it says were added to the index.
  ///   - removed: Parts it says were removed.
  ///   - change: What is done to the encoded body before it is signed.
  /// - Throws: What the copy's lines, the keys or `change` throw.
  mutating func append(
    _ event: AuditEvent,
    by label: String,
    writing writes: [RecordWrite] = [],
    adding added: [Digest] = [],
    removing removed: [Digest] = [],
    change: ([UInt8]) throws -> [UInt8] = { $0 },
  ) throws {
    let person = try force.desk(label).person
    let body = EntryBody(
      time: TaskForce.now,
      actor: person.person,
      event: event,
      writes: writes,
      indexAdded: added,
      indexRemoved: removed,
    )
    try append(change(body.encoded), signedWith: person.keys.signing)
  }

  /// Appends an entry with a body as it is, malformed or not.
  mutating func append(_ bytes: [UInt8], signedWith signing: SigningKey) throws {
    let salt = try Randomness.bytes(32)
    let head = EntryHead(
      origin: try LogCopyHeader(line: lines[0]).log.retyped(),
      index: size,
      rootBefore: try root(),
      actorKey: signing.verificationKey.keyID,
      bodyCommitment: EntryHead.commitment(to: bytes, salt: salt),
    )
    lines.append(
      LogCopyEntry(
        index: size,
        head: head.bytes,
        signature: try signing.sign(head.bytes),
        salt: salt,
        body: bytes,
        opened: [],
      ).line.dropLast()
    )
    try makeHeaderFit()
  }

  /// Has the founder found the log with another body, and nothing follow.
  mutating func foundAnew(
    body change: ([UInt8]) -> [UInt8],
    opened: ([LogCopyRecord]) -> [LogCopyRecord],
  ) throws {
    let founding = try LogCopyEntry(line: lines[1])
    lines.removeSubrange(1...)
    try append(change(founding.body), signedWith: force.desk("admin").person.keys.signing)
    let records = opened(founding.opened)
    try self.change(0, opened: { _ in records })
  }

  /// What the entries say was done, by whom.
  func bodies() throws -> [EntryBody] {
    try lines.dropFirst().map { try EntryBody(encoded: LogCopyEntry(line: $0).body) }
  }
}
