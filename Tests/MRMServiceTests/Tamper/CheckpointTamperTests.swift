import Foundation
import MRMTestSupport
import Testing

@testable import MRMService

/// Edits of the log's own tables before somebody who holds a checkpoint that was kept elsewhere.
@Suite struct CheckpointTamperTests {
  /// How many edits of one way a run of the suite makes.
  private static let sample = 6
  /// The state that the checkpoint is of: half of the acts.
  private static let kept = 6

  /// What was changed in place is tampering, whatever it contradicts; another past is another log.
  @Test func `an entry or a node that was changed is no fork to whoever holds a checkpoint`() throws
  {
    let scene = try TamperScene()
    let admin = try StoreReader("admin", of: scene.force)
    let old = scene.snapshots[Self.kept]
    let aside = scene.force.root + "/aside"
    let desk = try admin.desk(in: old.store, pins: aside, isAudit: false)
    let note = Array(try desk.checkpoint().note.utf8)
    let file = scene.force.root + "/checkpoint.txt"
    try Data(note).write(to: URL(filePath: file))
    let ways = Tampering.ofRows.filter { way in
      ["tree_node", "entry.head", "entry.signature", "a row of entry deleted"].contains {
        way.description.contains($0)
      }
    }
    try #require(ways.count >= 8)
    for way in ways {
      let all = try Set(scene.ask(way.query)).sorted()
      let some = min(Self.sample, all.count)
      let edits = (0..<some).map { all[$0 * all.count / some] }
      try DamagedStores.with(edits, on: scene.newest.store) { stores in
        var codes: [[Int32]] = stores.map { store in
          [
            scene.auditor.code(of: store, pins: aside, against: note),
            scene.officer.code(of: store, pins: aside, against: note),
            Examination.codeWithoutKey(of: store, pins: aside, against: note),
          ]
        }
        if SecondVerifier.isPresent {
          for (position, code) in try SecondVerifier.codes(of: stores, against: file).enumerated() {
            codes[position].append(code)
          }
        }
        for (found, edit) in zip(codes, edits) {
          #expect(Set(found) == [21], "\(way): \(found): \(edit.prefix(200))")
        }
      }
    }
  }
}
