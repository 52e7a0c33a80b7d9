import Foundation
import MRMAudit
import MRMModel
import MRMTestSupport
import Testing

@testable import MRMService
@testable import MRMStore

/// A log verified piece by piece, and the same log verified at once.
@Suite struct EquivalenceTests {
  @Test(arguments: 1...6)
  func `what is verified piece by piece is what a full verification finds and leaves`(
    seed: UInt64
  ) throws {
    let force = try TaskForce()
    var acts = RandomActs(force, seed: seed)
    for label in ["auditor", "officer", "reporting"] { _ = try force.verifyNew(label) }
    // Whatever chance does, something is decided, and something removed.
    try force.verify(
      IncidentName("\(try #require(force.submit(TaskForce.document()).reference))/1")
    )
    let officer = try force.desk("officer")
    let draft = try IncidentName(officer.recordDraft(TaskForce.document()).id.description)
    let file = try officer.page(of: draft).file
    _ = try officer.edit(
      file,
      to: RandomActs.document(
        file.document,
        account: "Told anew.",
        isWithoutSources: true,
        isWithoutChildren: false,
      ),
    )
    try acts.bringIn()
    // One that is confirmed, one that waits, of which chance may make more.
    try force.confirm(.named([force.bringIn(TaskForce.elsewhere(), row: 1)]))
    try force.bringIn(TaskForce.elsewhere(), row: 2)
    for round in 1...6 {
      for _ in 0..<5 { try acts.act() }
      // And of what is there in the end, something is merged.
      if round == 6 {
        _ = try officer.merge(
          IncidentName(force.submit(TaskForce.document()).id.description),
          into: IncidentName(force.submit(TaskForce.document()).id.description),
        )
      }
      for label in ["auditor", "officer", "reporting"] {
        let new = try force.verifyNew(label)
        #expect(new.extent.isOfNew, "\(label): \(new.extent)")
        let whole = try force.verifyAside(label)
        #expect(new.entries == whole.entries)
        #expect(new.root == whole.root)
        #expect(new.findings == whole.findings)
        #expect(new.exitCode == 0)
      }
    }
    let kept = try Kept("auditor", force).cases
    #expect(kept.contains { !$0.verifications.isEmpty })
    #expect(kept.contains { !$0.removed.isEmpty })
    #expect(kept.contains { !$0.attested.isEmpty })
    #expect(kept.contains { !$0.duplicates.isEmpty })
    for label in ["auditor", "officer", "reporting"] {
      let piecewise = try Kept(label, force)
      _ = try force.auditDesk(label).verifyLog()
      #expect(try piecewise == Kept(label, force))
    }
  }

  /// What a verification has left, without the order and the pages it stands in.
  private struct Kept: Equatable {
    let trusted: TrustedState
    let rest: KeptReplay
    let cases: Set<KeptCase>

    init(_ label: String, _ force: TaskForce) throws {
      let desk = try force.auditDesk(label)
      let file = try #require(try desk.store.keptReplay(of: desk.person))
      let past = try ReplayPast(file)
      trusted = past.trusted
      var cases: Set<KeptCase> = []
      try past.forEachCase { cases.insert($0) }
      self.cases = cases
      rest = past.kept
      // Whatever is kept is found, by its own identity and by that of each record.
      for kept in cases {
        #expect(past.incident(kept.incident)?.kept(as: kept.incident) == kept)
        for write in kept.parts + kept.removed { #expect(past.record(write.record.id) == write) }
      }
      #expect(past.incident(.random()) == nil && past.record(.random()) == nil)
    }
  }
}
