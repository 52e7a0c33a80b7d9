import MRMAudit
import MRMCrypto
import MRMExchange
import MRMModel
import MRMTestSupport
import MRMVault
import Testing

@testable import MRMService

/// Entries that a newer program has signed, before a verification by this one.
@Suite struct NewerBodyTests {
  private static let backup = NewerBody.all[0]
  private static let unknown = NewerBody.all[1]

  @Test(arguments: NewerBody.all)
  func `a copy with what a newer program signed cannot be decided, a malformed one is tampered`(
    body: NewerBody
  ) throws {
    var copy = try LogCopy()
    let person = try copy.force.desk("officer").person
    try copy.append(
      body.bytes(by: person.person, at: TaskForce.now),
      signedWith: person.keys.signing,
    )
    try expect(copy, body.code)
  }

  /// Nothing that follows can be judged: the newer entry may have allowed it.
  @Test func `a copy that goes on after what a newer program signed cannot be decided`() throws {
    var copy = try LogCopy()
    let person = try copy.force.desk("officer").person
    let unknown = Self.unknown.bytes(by: person.person, at: TaskForce.now)
    try copy.append(unknown, signedWith: person.keys.signing)
    // By a key that only the newer entry can have enrolled.
    let stranger = Self.backup.bytes(by: .random(), at: TaskForce.now)
    try copy.append(stranger, signedWith: SigningKey(seed: .random(count: 32)))
    try copy.append(.grantsFulfilled([]), by: "reporting")
    try expect(copy, 24)
    // What needs no body is still found.
    try copy.change(copy.size - 1, signature: LogCopy.flipped)
    try copy.makeHeaderFit()
    try expect(copy, 21)
  }

  @Test func `settings with a field of a newer program cannot be decided by`() throws {
    var copy = try LogCopy()
    let settings = try copy.settings()
    var later = FieldWriter()
    later.integer(9, 1)
    let content = settings.content + later.bytes
    let old = Digest.sha256([settings.salt, settings.content]).bytes
    let new = Digest.sha256([settings.salt, content]).bytes
    try copy.foundAnew {
      $0.replacing(old, with: new)
    } opened: {
      [$0[0].with(content: content)]
    }
    try expect(copy, 24)
  }

  @Test(arguments: NewerBody.all)
  func `a store with what a newer program signed says so, whoever reads it`(
    body: NewerBody
  ) throws {
    let force = try TaskForce()
    _ = try force.submit(TaskForce.document())
    let readers = try ["auditor", "officer"].map { try StoreReader($0, of: force) }
    for label in ["auditor", "officer"] { _ = try force.verifyNew(label) }
    let person = try force.desk("officer").person
    try force.append(
      body.bytes(by: person.person, at: TaskForce.now),
      signedWith: person.keys.signing,
    )
    let (store, pins) = (force.folders.store, force.folders.pins)
    for reader in readers {
      for extent in [VerificationExtent.new, .whole] {
        #expect(
          reader.code(extent, of: store, pins: pins) == body.code,
          "\(reader.label), \(extent)"
        )
      }
      #expect(reader.everydayCode(of: store, pins: pins) == body.code)
    }
    // The body is sealed: without a key there is nothing to see.
    #expect(Examination.codeWithoutKey(of: store, pins: pins) == 0)
    guard SecondVerifier.isPresent else { return }
    #expect(try SecondVerifier.codes(of: [store]) == [0])
  }

  private func expect(_ copy: LogCopy, _ code: Int32) throws {
    let verdict = try copy.verdict()
    #expect(verdict.exitCode == code, "\(verdict.findings.map(\.rule))")
    guard CopyVerifier.isHere else { return }
    let (second, text) = try CopyVerifier.run(["--copy", copy.path])
    #expect(second == code, "\(text)")
  }
}
