import Foundation
import MRMCrypto
import MRMExchange
import MRMModel
import MRMService
import MRMStore
import MRMTestSupport
import MRMVault
import MRMWorkflow
import Testing

@Suite struct LogCopyTests {
  private static let labels = [
    "admin", "officer", "focal", "technical", "ctfmr-1", "reporting", "auditor",
  ]

  // MARK: - Writing

  @Test(arguments: labels)
  func `auditors and administrators copy the log, nobody else does`(label: String) throws {
    let force = try TaskForce()
    let path = force.root + "/copy.jsonl"
    let desk = try force.desk(label)
    let before = try desk.auditLog(LogFilter()).count
    guard ["admin", "auditor"].contains(label) else {
      #expect(throws: Refusal.notPermitted(.exportLog)) { try desk.exportLog(to: path, .plain) }
      #expect(!FileManager.default.fileExists(atPath: path))
      // That it was refused is on the record, and nothing else.
      #expect(try desk.auditLog(LogFilter()).dropFirst(before).map(\.act) == [.actRefused])
      return
    }
    #expect(try desk.exportLog(to: path, .plain).entries == before + 1)
    #expect(try Desk.verifyLogCopy(path).exitCode == 0)
  }

  @Test func `the copy ends with the entry that tells of it`() throws {
    let copy = try LogCopy()
    let log = try copy.force.desk("auditor").auditLog(LogFilter())
    #expect(log.count == copy.size)
    #expect(log.last?.matter == .copy(recipients: 0))
    let verdict = try copy.verdict()
    #expect(verdict.entries == copy.size)
    #expect(try copy.force.desk("auditor").verifyLog().root == verdict.root)
  }

  @Test func `the log tells how many a copy is sealed to, each counted once`() throws {
    let force = try TaskForce()
    let (one, other) = (try Self.recipient(), try Self.recipient())
    let desk = try force.desk("auditor")
    _ = try desk.exportLog(to: force.root + "/copy.age", .sealed([one, other, one]))
    #expect(
      try desk.auditLog(.last(1)).map(\.matter) == [.copy(recipients: 2)]
    )
  }

  @Test func `a copy names no person and no place but offices`() throws {
    let copy = try LogCopy()
    let text = copy.lines.dropFirst().flatMap(\.self)
    var bytes = try copy.lines.dropFirst().flatMap { try LogCopyEntry(line: $0).body }
    bytes += text
    for name in ["Oumar", "Binta", "Invented", "near the well", "ML0506", "auditor"] {
      #expect(bytes.firstRange(of: Array(name.utf8)) == nil)
    }
  }

  @Test func `a copy is the owner's alone, and what is there stays`() throws {
    let force = try TaskForce()
    let path = force.root + "/copy.jsonl"
    let desk = try force.desk("auditor")
    _ = try desk.exportLog(to: path, .plain)
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let before = try Data(contentsOf: URL(filePath: path))
    let size = try desk.auditLog(LogFilter()).count
    #expect(throws: ServiceError.fileExists) { try desk.exportLog(to: path, .plain) }
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
    #expect(try desk.auditLog(LogFilter()).count == size)
  }

  @Test func `a copy that cannot be written leaves nothing and is not on the record`() throws {
    let force = try TaskForce()
    let desk = try force.desk("auditor")
    let size = try desk.auditLog(LogFilter()).count
    #expect(throws: StoreError.readOnly) {
      try desk.exportLog(to: force.root + "/nowhere/copy.jsonl", .plain)
    }
    #expect(throws: AgeError.noRecipients) {
      try desk.exportLog(to: force.root + "/copy.age", .sealed([]))
    }
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: force.root).allSatisfy {
        !$0.hasPrefix("copy")
      }
    )
    #expect(try desk.auditLog(LogFilter()).count == size)
  }

  // MARK: - Sealed

  @Test func `a sealed copy opens with its recipient's key and with no other`() throws {
    let force = try TaskForce()
    let path = force.root + "/copy.age"
    let identity = try AgeIdentity.make()
    _ = try force.desk("auditor")
      .exportLog(to: path, .sealed([Recipient(identity.recipient.text)]))
    let key = force.root + "/key.txt"
    try Self.keep(identity, in: key)
    #expect(try Desk.verifyLogCopy(path, identities: key).exitCode == 0)
    #expect(throws: AgeError.needsIdentity) { try Desk.verifyLogCopy(path) }
    try Self.keep(AgeIdentity.make(), in: key)
    #expect(throws: AgeError.noMatchingIdentity) { try Desk.verifyLogCopy(path, identities: key) }
  }

  @Test func `a sealed copy that is cut short is refused`() throws {
    let force = try TaskForce()
    let path = force.root + "/copy.age"
    let key = force.root + "/key.txt"
    let identity = try AgeIdentity.make()
    try Self.keep(identity, in: key)
    _ = try force.desk("auditor")
      .exportLog(to: path, .sealed([Recipient(identity.recipient.text)]))
    let whole = try Data(contentsOf: URL(filePath: path))
    try whole.dropLast().write(to: URL(filePath: path))
    #expect(throws: AgeError.self) { try Desk.verifyLogCopy(path, identities: key) }
  }

  @Test func `a copy that somebody sealed with a passphrase opens with it`() throws {
    let copy = try LogCopy()
    let passphrase = copy.force.root + "/passphrase"
    var sealed: [UInt8] = []
    var writer = try AgeWriter(
      passphrase: Passphrase(copying: Array("copper violin harvest lantern".utf8)),
      cost: .forTests,
    ) { sealed += $0 }
    try writer.write(Array(Data(contentsOf: URL(filePath: copy.path))))
    try writer.finish()
    let path = copy.force.root + "/copy.age"
    try Data(sealed).write(to: URL(filePath: path))
    #expect(try Desk.verifyLogCopy(path, passphrase: .file(passphrase)).exitCode == 0)
    #expect(throws: AgeError.needsPassphrase) { try Desk.verifyLogCopy(path) }
  }

  // MARK: - Verifying

  @Test(arguments: LogCopyDamage.all)
  func `what is changed in a copy is found`(damage: LogCopyDamage) throws {
    var copy = try LogCopy()
    try damage.apply(&copy)
    let verdict = try copy.verdict()
    #expect(verdict.exitCode == damage.code, "\(verdict.findings.map(\.rule))")
    #expect(verdict.findings.isEmpty == (damage.code == 0))
  }

  @Test(arguments: LogCopyDamage.all.filter { $0.codeWithoutCheckpoint != nil })
  func `what is changed in a copy is found without a checkpoint`(damage: LogCopyDamage) throws {
    var copy = try LogCopy()
    try copy.changeHeader(checkpoint: { _ in nil })
    try damage.apply(&copy)
    let verdict = try copy.verdict()
    #expect(verdict.exitCode == damage.codeWithoutCheckpoint, "\(verdict.findings.map(\.rule))")
  }

  @Test func `a copy is held against a checkpoint kept elsewhere`() throws {
    var copy = try LogCopy()
    let early = Array(try copy.force.desk("ctfmr-1").checkpoint().note.utf8)
    #expect(try copy.verdict(against: early).exitCode == 0)
    _ = try copy.force.desk("officer").recordDraft(TaskForce.document())
    let later = Array(try copy.force.desk("ctfmr-1").checkpoint().note.utf8)
    #expect(try copy.verdict(against: later).exitCode == 22)
    let other = Array(try TaskForce().desk("admin").checkpoint().note.utf8)
    #expect(throws: ServiceError.otherLog) { try copy.verdict(against: other) }
    copy.lines.removeLast()
    #expect(try copy.verdict(against: early).exitCode == 22)
  }

  @Test func `a line that cannot be read ends the verification with the others told`() throws {
    var copy = try LogCopy()
    copy.lines[4] = Array("{".utf8)
    let verdict = try copy.verdict()
    #expect(verdict.entries == 3)
    #expect(Set(verdict.findings.map(\.rule)) == ["line", "size", "root", "checkpoint"])
  }

  private static func recipient() throws -> Recipient {
    try Recipient(AgeIdentity.make().recipient.text)
  }

  /// Writes an identity as `age-keygen` does.
  private static func keep(_ identity: AgeIdentity, in path: String) throws {
    var text = Array("# created: 2022-10-15\n\n".utf8)
    let secret = try identity.text()
    unsafe secret.withUnsafeBytes { unsafe text.append(contentsOf: $0) }
    try Data(text + Array("\n".utf8)).write(to: URL(filePath: path))
  }
}

extension LogFilter {
  /// The last so many entries.
  static func last(_ count: Int) -> LogFilter {
    var filter = LogFilter()
    filter.last = count
    return filter
  }
}
