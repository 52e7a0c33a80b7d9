import MRMModel
import MRMTestSupport
import MRMVault
import Testing

@testable import MRMService
@testable import MRMStore

/// Who can decrypt what is decided by keys: tried with the raw keys, against every record of a case,
/// and not by what the program refuses.
@Suite struct NeedToKnowTests {
  /// The kinds of record of a verified case of Mopti that somebody's keys open.
  private static let readers: [(label: String, opens: Set<CompartmentKind>)] = [
    ("officer", [.facts, .accounts, .identities]),
    ("focal", [.facts, .accounts]),
    ("technical", [.facts, .accounts]),
    ("ctfmr-1", [.facts, .accounts]),
    ("reporting", [.facts]),
    ("auditor", []),
    ("admin", []),
    ("gao", []),
  ]

  @Test func `no key opens a record that its person's roles do not`() throws {
    let force = try TaskForce()
    let row = try force.submit(TaskForce.document())
    try force.verify(IncidentName(row.id.description + "/1"))
    let all = try force.kinds(of: row.id, openedBy: force.desk("officer").person)
    #expect(Set(all.map(\.compartmentKind)) == [.facts, .accounts, .identities])
    for (label, kinds) in Self.readers {
      let person = try force.desk(label).person
      let opened = try force.kinds(of: row.id, openedBy: person)
      #expect(Set(opened.map(\.compartmentKind)) == kinds, "\(label)")
      #expect(opened.count == all.count { kinds.contains($0.compartmentKind) }, "\(label)")
    }
  }

  @Test func `grant show says what the raw keys open`() throws {
    let force = try TaskForce()
    let readers = try force.desk("auditor").whoReads()
    for label in [
      "officer", "focal", "technical", "ctfmr-1", "reporting", "auditor", "admin", "gao",
    ] {
      let desk = try force.desk(label)
      let name = try desk.status().person
      let held = Set(
        desk.person.compartments.map { "\($0.row.office?.rawValue ?? "")\($0.row.kind)" }
      )
      let told = readers.filter { $0.readers.contains(name) }
        .map { "\($0.office?.rawValue ?? "")\($0.kind)" }
      #expect(held == Set(told), "\(label)")
    }
  }
}

extension TaskForce {
  /// The kinds of the records of an incident of which some keys open a wrap.
  fileprivate func kinds(
    of incident: Identifier<Incident>,
    openedBy person: UnlockedPerson,
  ) throws -> [RecordKind] {
    let officer = try desk("officer")
    return try officer.store.read(as: officer.person) { view in
      let row = try #require(try view.index().incident(incident))
      let keys = person.compartments + [person.personal]
      return try row.parts.map(\.record).filter { record in
        try view.wraps(of: record.id).contains { wrap in
          keys.contains { (try? wrap.open(of: record.id, with: $0, in: view.store)) != nil }
        }
      }
      .map(\.kind)
    }
  }
}
