import Foundation
import MRMAudit
import MRMModel
import MRMTestSupport
import MRMVault
import Testing

@testable import MRMService
@testable import MRMStore

/// Who was revoked opens nothing that is in the store afterwards: tried with the raw keys.
@Suite struct RevocationTests {
  @Test func `keys that somebody lost open nothing any more`() throws {
    let force = try TaskForce()
    let row = try force.submit(TaskForce.document())
    try force.verify(IncidentName(row.id.description + "/1"))
    let lost = try force.desk("officer").person
    #expect(try force.opened(by: lost).records > 10)
    _ = try force.desk("admin").changeRoster(.revoke(ColleagueName("Binta Test")), reason: "left")
    // The log at once; what administrators do not read once somebody who does opens the store.
    #expect(try force.opened(by: lost).entries == 0)
    #expect(try force.opened(by: lost).records > 10)
    #expect(try force.desk("admin").status().keysDue.count == 4)
    #expect(try force.desk("officer-2").renewedCompartments == 4)
    let after = try force.opened(by: lost)
    #expect(after == Opened(entries: 0, records: after.records, parts: 0))
    // What is left are the drafts and pins of their own; here there are none.
    #expect(after.records == 0)
    #expect { try force.desk("officer") } throws: { [4, 24].contains(ExitStatus.code(of: $0)) }
  }

  @Test func `everybody else reads on, and the log holds`() throws {
    let force = try TaskForce()
    let row = try force.submit(TaskForce.document())
    let name = try IncidentName(row.id.description)
    _ = try force.desk("admin").changeRoster(.revoke(ColleagueName("Binta Test")), reason: "left")
    for label in ["officer-2", "focal", "technical", "ctfmr-1", "auditor", "gao", "reporting"] {
      let desk = try force.desk(label)
      #expect(try desk.verifyLog().findings.isEmpty, "\(label)")
    }
    #expect(try force.desk("focal").page(of: name).file.row.id == row.id)
    try force.verify(IncidentName(row.id.description + "/1"))
    #expect(try force.desk("officer-2").checkStore().fileDefects == 0)
    // A newcomer opens what was there before with the newest keys alone.
    _ = try force.enrol("Nana Test", as: "newcomer", [.focalPoint], at: "MOP")
    _ = try force.desk("officer-2")
    let newcomer = try force.desk("newcomer")
    #expect(try newcomer.page(of: name).file.row.id == row.id)
    #expect(try newcomer.verifyLog().findings.isEmpty)
    #expect(newcomer.person.compartments.allSatisfy { $0.row.epoch == 2 })
  }

  @Test func `a renewal that does not end has not begun`() throws {
    let force = try TaskForce()
    _ = try force.submit(TaskForce.document())
    let other = try force.desk("officer-2")
    _ = try force.desk("admin").changeRoster(.revoke(ColleagueName("Binta Test")), reason: "left")
    let admitted = try other.store.admit(other.person)
    let before = try force.opened(by: admitted)
    struct Interrupted: Error {}
    #expect(throws: Interrupted.self) {
      try other.store.change(by: admitted, at: other.now) { change in
        let due = change.view.trusted.roster.due
        let held = admitted.compartments.filter { due.contains($0.row.id) && $0.row.epoch == 1 }
        try change.renew(held.map { try RenewedKeys(after: $0) }) { _, _ in }
        throw Interrupted()
      }
    }
    #expect(try force.opened(by: admitted) == before)
    #expect(try force.desk("officer-2").renewedCompartments == 4)
  }

  @Test func `a record that only old keys open is found`() throws {
    let force = try TaskForce()
    let row = try force.submit(TaskForce.document())
    let lost = try force.desk("officer").person
    let kept = try force.desk("auditor").store.read(as: lost) { view in
      try row.parts.filter { $0.record.kind == .violation }.map { part in
        (part.record.id, try view.wraps(of: part.record.id)[0].bytes)
      }
    }
    _ = try force.desk("admin").changeRoster(.revoke(ColleagueName("Binta Test")), reason: "left")
    _ = try force.desk("officer-2")
    let (record, wrap) = try #require(kept.first)
    func hex(_ bytes: [UInt8]) -> String { bytes.map { String(format: "%02x", $0) }.joined() }
    try force.execute(
      "UPDATE wrap SET wrap = x'\(hex(wrap))' WHERE record = x'\(hex(record.bytes))'"
    )
    #expect(try !force.desk("focal").verifyLog().findings.isEmpty)
  }
}

/// What some keys open of what lies in a store.
struct Opened: Equatable {
  var entries = 0
  var records = 0
  var parts = 0
}

extension TaskForce {
  /// Tries every wrap in the store with every key of a person, whatever the program would allow.
  func opened(by person: UnlockedPerson) throws -> Opened {
    // Somebody who reads on looks for them: their own view might not open the log.
    let desk = try desk("admin")
    return try desk.store.read(as: desk.person) { view in
      var opened = Opened()
      let keys = person.compartments + [person.personal]
      func opens(_ wrap: KeyWrap, _ id: RecordID) -> Bool {
        keys.contains { (try? wrap.open(of: id, with: $0, in: view.store)) != nil }
      }
      for entry in try view.entries(0..<view.trusted.size) {
        let head = try EntryHead(bytes: entry.head)
        if opens(try KeyWrap(bytes: entry.wrap), head.bodyObject) { opened.entries += 1 }
      }
      for id in try view.wrappedRecords()
      where try view.wraps(of: id).contains(where: { opens($0, id) }) {
        opened.records += 1
      }
      let theirs = StoreView(
        database: view.database,
        person: person,
        store: view.store,
        origin: view.origin,
        trusted: view.trusted,
      )
      opened.parts = try theirs.index().compartments.count { $0.kind != .personal }
      return opened
    }
  }
}
