import Foundation
import MRMCrypto
import MRMModel
import MRMTestSupport
import MRMVault
import Testing

@testable import MRMService
@testable import MRMStore

/// What stands beside the pin, in the hands of somebody who has the disk.
@Suite struct KeptReplayTests {
  @Test(arguments: [0, 40, 83, 200, -5, -1])
  func `what was cut or changed is told, and everything is verified`(position: Int) throws {
    let force = try TaskForce()
    _ = try force.verifyNew()
    let file = try force.keptFile(of: "auditor")
    let whole = try Data(contentsOf: file)
    let place = position < 0 ? whole.count + position : position
    var changed = whole
    changed[place] ^= 1
    for bytes in [whole.prefix(place), changed] {
      try bytes.write(to: file)
      let verdict = try force.verifyNew()
      #expect(verdict.extent == .whole(.unreadable))
      #expect(verdict.exitCode == 0)
      // And what it leaves is sound again.
      #expect(try force.verifyNew().extent.isOfNew)
    }
  }

  @Test func `a page that was changed is found when it is needed, and everything is verified`()
    throws
  {
    let force = try TaskForce()
    let row = try force.submit(TaskForce.document())
    _ = try force.verifyNew()
    let file = try force.keptFile(of: "auditor")
    var bytes = try Data(contentsOf: file)
    // In the first page of incidents, behind the wrap and the beginning of its blob.
    bytes[KeyWrap.byteCount + 100] ^= 1
    try bytes.write(to: file)
    #expect(try force.verifyNew().extent.isOfNew, "no entry asks for that page")
    try bytes.write(to: file)
    try force.verify(IncidentName("\(try #require(row.reference))/1"))
    let verdict = try force.verifyNew()
    #expect(verdict.extent == .whole(.doubt))
    #expect(verdict.exitCode == 0)
  }

  /// Nothing is found by it then: not that a record was there before, either.
  @Test func `a table that was changed is found when a record is looked for`() throws {
    let force = try TaskForce()
    _ = try force.submit(TaskForce.document())
    _ = try force.verifyNew()
    let file = try force.keptFile(of: "auditor")
    var bytes = try Data(contentsOf: file)
    let headBytes = bytes.suffix(4).reduce(0) { $0 << 8 | Int($1) }
    // The last byte of the last page.
    bytes[bytes.count - 4 - headBytes - 1] ^= 1
    try bytes.write(to: file)
    _ = try force.desk("officer").recordDraft(TaskForce.document())
    let verdict = try force.verifyNew()
    #expect(verdict.extent == .whole(.doubt))
    #expect(verdict.exitCode == 0)
  }

  @Test func `a stored hash that was changed is tampering, and no other past`() throws {
    let force = try TaskForce()
    var size = try force.verifyNew().entries
    // The last leaf of an odd number is a hash that the root before is made of.
    while size.isMultiple(of: 2) {
      _ = try force.desk("officer").recordDraft(TaskForce.document())
      size = try force.verifyNew().entries
    }
    _ = try force.desk("officer").recordDraft(TaskForce.document())
    try force.edit(
      "UPDATE tree_node SET hash = zeroblob(32) WHERE level = 0 AND position = \(size - 1)"
    )
    let verdict = try force.verifyNew()
    #expect(verdict.exitCode == 21)
    #expect(verdict.findings.map(\.rule) == ["tree"])
  }

  @Test func `a colleague's opens for nobody else`() throws {
    let force = try TaskForce()
    _ = try force.verifyNew("auditor")
    _ = try force.verifyNew("officer")
    let file = try force.keptFile(of: "auditor")
    try FileManager.default.removeItem(at: file)
    try FileManager.default.copyItem(at: force.keptFile(of: "officer"), to: file)
    #expect(try force.verifyNew("auditor").extent == .whole(.unreadable))
  }

  /// Everybody enrolled knows the public key, and can compute where the file lies.
  @Test func `one that was sealed to the person's public key does not open`() throws {
    let force = try TaskForce()
    _ = try force.verifyNew()
    let person = try force.desk("auditor").person
    let file = try force.keptFile(of: "auditor")
    let bytes = [UInt8](try Data(contentsOf: file))
    let id: RecordID = person.person.retyped()
    let key = try KeyWrap(bytes: Array(bytes[..<KeyWrap.byteCount]))
      .open(of: id, with: person.personal, in: person.keys.store)
    let wrap = try KeyWrap(key, of: id, sealedTo: person.personal.row, in: person.keys.store)
    try Data(wrap.bytes + bytes[KeyWrap.byteCount...]).write(to: file)
    #expect(try force.verifyNew().extent == .whole(.unreadable))
  }

  @Test func `one of another store does not open`() throws {
    let (force, other) = (try TaskForce(), try TaskForce())
    _ = try force.verifyNew()
    _ = try other.verifyNew()
    let file = try force.keptFile(of: "auditor")
    try FileManager.default.removeItem(at: file)
    try FileManager.default.copyItem(at: other.keptFile(of: "auditor"), to: file)
    #expect(try force.verifyNew().extent == .whole(.unreadable))
  }

  @Test func `an older one only means that more is verified again`() throws {
    let force = try TaskForce()
    let size = try force.verifyNew().entries
    let file = try force.keptFile(of: "auditor")
    let old = try Data(contentsOf: file)
    _ = try force.submit(TaskForce.document())
    #expect(try force.verifyNew().extent == .from(entry: size))
    try old.write(to: file)
    let verdict = try force.verifyNew()
    #expect(verdict.extent == .from(entry: size))
    #expect(verdict.exitCode == 0)
  }

  @Test(arguments: [VerificationExtent.new, .whole])
  func `a store that is older than it was rolled back, also where the pin is gone`(
    extent: VerificationExtent
  ) throws {
    let force = try TaskForce()
    try force.keepCopy()
    _ = try force.submit(TaskForce.document())
    _ = try force.desk("auditor")
    _ = try force.verifyNew()
    try force.putCopyBack()
    let pin = PinFile(folder: force.folders.pins, person: try force.auditDesk("auditor").person)
    for path in [nil, pin.path] {
      if let path { try FileManager.default.removeItem(atPath: path) }
      let verdict = try force.auditDesk("auditor").verifyLog(extent)
      #expect(verdict.extent == .whole(extent == .new ? .doubt : .asked))
      #expect(verdict.findings.map(\.rule) == ["rollback"])
      #expect(verdict.exitCode == 22)
    }
  }

  @Test func `a store with another history than it was forked, also where the pin is gone`() throws
  {
    let force = try TaskForce()
    try force.keepCopy()
    let reader = try StoreReader("officer", of: force)
    _ = try force.submit(TaskForce.document())
    _ = try force.desk("auditor")
    _ = try force.verifyNew()
    try force.putCopyBack()
    let pins = force.root + "/elsewhere"
    let elsewhere = try reader.desk(in: force.folders.store, pins: pins, isAudit: false)
    for _ in 0..<9 { _ = try elsewhere.recordDraft(TaskForce.document()) }
    let pin = PinFile(folder: force.folders.pins, person: try force.auditDesk("auditor").person)
    try FileManager.default.removeItem(atPath: pin.path)
    #expect(try force.verifyNew().exitCode == 23)
  }

  @Test func `what was verified by other rules is verified again`() throws {
    let force = try TaskForce()
    _ = try force.verifyNew()
    let desk = try force.auditDesk("auditor")
    let kept = try #require(try desk.store.keptReplay(of: desk.person))
    for rules in [LogReplay.rules - 1, LogReplay.rules + 1] {
      try desk.store.keepReplay(of: desk.person, rules: rules, trusted: kept.trusted) { write in
        for page in 0..<kept.pageCount { try write(kept.page(page)) }
        return kept.content
      }
      #expect(try force.verifyNew().extent == .whole(.otherRules))
      #expect(try force.verifyNew().extent.isOfNew)
    }
  }

  @Test func `nothing is kept of a log that does not hold`() throws {
    let force = try TaskForce()
    try force.edit("UPDATE entry SET signature = zeroblob(64) WHERE number = 3")
    #expect(try force.verifyNew().exitCode == 21)
    #expect(try !FileManager.default.fileExists(atPath: force.keptFile(of: "auditor").path))
  }
}
