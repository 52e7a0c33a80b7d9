import Foundation
import MRMTestSupport
import Testing

@testable import MRMService

/// The store, the pins or both put back as they were after every earlier act.
@Suite struct SnapshotTamperTests {
  @Test func `an older store is refused by the pins, every day and in an audit`() throws {
    let scene = try TamperScene()
    for old in scene.snapshots.dropLast() {
      for reader in [scene.auditor, scene.officer] {
        #expect(reader.code(of: old.store, pins: scene.newest.pins) == 22)
        #expect(reader.everydayCode(of: old.store, pins: scene.newest.pins) == 22)
      }
    }
  }

  /// An older pin only means that more is verified again: the log goes on from there.
  @Test func `older pins are no reason to refuse the newest store`() throws {
    let scene = try TamperScene()
    for old in scene.snapshots.dropLast() {
      for reader in [scene.auditor, scene.officer] {
        #expect(reader.code(of: scene.newest.store, pins: old.pins) == 0)
      }
    }
  }

  /// What SECURITY.md says that nobody can tell, and who can.
  @Test func `store and pins put back together are refused by a checkpoint kept elsewhere alone`()
    throws
  {
    let scene = try TamperScene()
    let note = Array(try scene.force.desk("auditor").checkpoint().note.utf8)
    let file = scene.force.root + "/checkpoint.txt"
    try Data(note).write(to: URL(filePath: file))
    for old in scene.snapshots.dropLast() {
      for reader in [scene.auditor, scene.officer] {
        #expect(reader.code(of: old.store, pins: old.pins) == 0)
        #expect(reader.code(of: old.store, pins: old.pins, against: note) == 22)
      }
      let withoutKey = Examination.codeWithoutKey(of: old.store, pins: old.pins, against: note)
      #expect(withoutKey == 22)
    }
    if SecondVerifier.isPresent {
      let stores = scene.snapshots.map(\.store)
      let expected = stores.map { $0 == scene.newest.store ? Int32(0) : 22 }
      #expect(try SecondVerifier.codes(of: stores, against: file) == expected)
    }
  }
}
