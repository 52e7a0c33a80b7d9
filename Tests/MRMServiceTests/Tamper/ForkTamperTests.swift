import Foundation
import MRMAudit
import MRMStore
import MRMTestSupport
import Testing

@testable import MRMService

/// Another future given to the log at every index, signed by somebody who may.
@Suite struct ForkTamperTests {
  @Test func `a fork at any entry is refused by who saw the other future`() throws {
    let scene = try TamperScene()
    let admin = try StoreReader("admin", of: scene.force)
    let size = try #require(Int(scene.ask("SELECT count(*) FROM entry")[0]))
    let cuts = (1...size).map { length in
      "DELETE FROM entry WHERE number >= \(length); \(Tampering.nodesAfter)\(length)"
    }
    try DamagedStores.with(cuts, on: scene.newest.store) { stores in
      // The log at each length, as the administrator saw it: their pin and a checkpoint.
      var notes: [[UInt8]] = []
      for store in stores {
        let desk = try admin.desk(in: store, pins: store + "-pins", isAudit: false)
        notes.append(Array(try desk.checkpoint().note.utf8))
      }
      for (position, store) in stores.dropLast().enumerated() {
        // The same person at another machine, who saw nothing after this entry.
        let desk = try admin.desk(in: store, pins: store + "-elsewhere", isAudit: false)
        try desk.store.change(by: desk.person, at: desk.now) { _ in .backupWritten }
        let pins = stores[position + 1] + "-pins"
        #expect(admin.code(of: store, pins: pins) == 23)
        #expect(admin.everydayCode(of: store, pins: pins) == 23)
        let note = notes[position + 1]
        #expect(Examination.codeWithoutKey(of: store, pins: pins, against: note) == 23)
        // Everybody else has seen more than the fork holds, until it is as long.
        let isShorter = position + 2 < size
        #expect(scene.officer.code(of: store, pins: scene.newest.pins) == (isShorter ? 22 : 23))
        guard SecondVerifier.isPresent else { continue }
        let file = store + "/checkpoint.txt"
        try Data(note).write(to: URL(filePath: file))
        #expect(try SecondVerifier.codes(of: [store], against: file) == [23])
        #expect(try SecondVerifier.codes(of: [store]) == [0])
        #expect(Examination.codeWithoutKey(of: store, pins: pins) == 0)
      }
    }
  }
}
