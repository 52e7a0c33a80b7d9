import Foundation
import MRMTestSupport
import Testing

@testable import MRMService

/// Every edit of the file that the other tamper tests make, before the eyes of somebody who has verified
/// an earlier state.
@Suite struct NewTamperTests {
  /// How many edits of one way a run of the suite makes.
  private static let sample = 4
  /// Which state was verified: after half of the acts.
  private static let verified = 6

  @Test
  func `an edit of what is new is found, and one of what is old is left to a full verification`()
    throws
  {
    let scene = try TamperScene()
    let old = scene.snapshots[Self.verified]
    let pins = scene.force.root + "/verified"
    try FileManager.default.copyItem(atPath: scene.newest.pins, toPath: pins)
    for reader in [scene.auditor, scene.officer] {
      #expect(reader.code(of: old.store, pins: old.pins) == 0)
    }
    for name in try FileManager.default.contentsOfDirectory(atPath: old.pins)
    where name.hasSuffix(".replay") {
      try FileManager.default.copyItem(atPath: "\(old.pins)/\(name)", toPath: "\(pins)/\(name)")
    }
    var found = 0
    var left = 0
    for tampering in Tampering.all(on: scene) {
      let all = try Set(scene.ask(tampering.query)).sorted()
      let some = min(Self.sample, all.count)
      let edits = (0..<some).map { all[$0 * all.count / some] }
      try DamagedStores.with(edits, on: scene.newest.store) { stores in
        for (position, store) in stores.enumerated() {
          for reader in [scene.auditor, scene.officer] {
            // A verification that finds nothing leaves something: each has its own.
            let place = "\(store)-pins"
            try FileManager.default.copyItem(atPath: pins, toPath: place)
            let new = reader.code(.new, of: store, pins: place)
            try FileManager.default.removeItem(atPath: place)
            try FileManager.default.copyItem(atPath: scene.newest.pins, toPath: place)
            let full = reader.code(of: store, pins: place)
            try FileManager.default.removeItem(atPath: place)
            guard new != full else {
              found += full == 0 ? 0 : 1
              continue
            }
            left += 1
            let said = "\(tampering), \(reader.label): new \(new), full \(full)"
            #expect(new == 0, "\(said): \(edits[position].prefix(200))")
            let newIsWhole = try Self.holdsWhatIsNew(store, since: old.store, scene)
            #expect(newIsWhole, "\(said): \(edits[position].prefix(200))")
          }
        }
      }
    }
    // Both happen, or the test would say nothing.
    #expect(found > 100)
    #expect(left > 10)
  }

  /// Whether every row that was written since a state is there as it was, and no row too many or too
  /// few of those that are counted.
  private static func holdsWhatIsNew(
    _ store: String,
    since verified: String,
    _ scene: TamperScene,
  ) throws -> Bool {
    let questions = StoreTable.all.map(\.name).map { table in
      // Old entries and wraps are not counted: see docs/log-format.md.
      let count =
        ["entry", "wrap"].contains(table)
        ? ""
        : "UNION ALL SELECT 1 WHERE (SELECT count(*) FROM newest.\(table)) "
          + "!= (SELECT count(*) FROM damaged.\(table))"
      return """
        SELECT * FROM (
          SELECT 1 FROM (
            SELECT * FROM newest.\(table) EXCEPT SELECT * FROM verified.\(table)
            EXCEPT SELECT * FROM damaged.\(table)
          ) \(count)
        ) LIMIT 1;
        """
    }
    let stores = [(verified, "verified"), (scene.newest.store, "newest"), (store, "damaged")]
    let attached = stores.map { "ATTACH '\($0)/store.sqlite' AS \($1);" }
    return try SQLiteShell.run((attached + questions).joined(separator: "\n"), in: scene.force.root)
      .isEmpty
  }
}
