import Foundation
import MRMService
import MRMStore
import MRMTestSupport
import Testing

/// A page of the file after the other made unreadable, as a failing disk does.
@Suite struct DamagedPageTests {
  /// The bytes of one page, as SQLite lays out a new file.
  private static let pageBytes = 4096

  /// What becomes of a page.
  enum Damage: CaseIterable {
    case zeros
    case ones
    /// The header of the page stays, and what it points to is another page's.
    case endOfAnother
  }

  @Test(arguments: Damage.allCases)
  func `a page that cannot be read ends a verification with damage, and no other failure`(
    damage: Damage
  ) throws {
    let scene = try TamperScene()
    let old = scene.snapshots[6]
    let whole = try Data(contentsOf: URL(filePath: scene.newest.store + "/store.sqlite"))
    let pages = whole.count / Self.pageBytes
    try #require(pages > 40)
    // A verification of what is new needs something that an earlier one has left.
    for reader in [scene.auditor, scene.officer] {
      #expect(reader.code(of: old.store, pins: old.pins) == 0)
    }
    var seen: [String: Set<Int32>] = [:]
    try DamagedStores.with((0..<pages).map { _ in "SELECT 1" }, on: scene.newest.store) { stores in
      for (page, store) in stores.enumerated() {
        try Self.damaged(whole, page, damage).write(to: URL(filePath: store + "/store.sqlite"))
      }
      let second = SecondVerifier.isPresent ? try SecondVerifier.codes(of: stores) : []
      for (page, store) in stores.enumerated() {
        let pins = store + "-pins"
        try FileManager.default.copyItem(atPath: old.pins, toPath: pins)
        var codes = [("without a key", Examination.codeWithoutKey(of: store, pins: pins))]
        for reader in [scene.auditor, scene.officer] {
          codes.append(("\(reader.label), new", reader.code(.new, of: store, pins: pins)))
          codes.append((reader.label, reader.code(.whole, of: store, pins: pins)))
        }
        for (who, code) in codes {
          #expect(code == 0 || Examination.isNoticed(code), "page \(page), \(who): \(code)")
          seen[who, default: []].insert(code)
        }
        guard second.indices.contains(page) else { continue }
        // Each ends where it cannot read on: one of them may have found by then what is worse.
        let both = Set([codes[0].1, second[page]])
        #expect(both.count == 1 || both == [20, 21], "page \(page), without a key: \(both)")
      }
    }
    for (who, codes) in seen { #expect(codes.contains(20), "\(who): \(codes)") }
  }

  @Test func `what was found before a page that cannot be read is told beside the damage`() throws {
    let scene = try TamperScene()
    let edit = "UPDATE entry SET signature = zeroblob(64) WHERE number = 3"
    let pages = try #require(Int(scene.ask("PRAGMA page_count")[0]))
    var told = 0
    try DamagedStores.with((0..<pages).map { _ in edit }, on: scene.newest.store) { stores in
      for (page, store) in stores.enumerated() {
        let path = URL(filePath: store + "/store.sqlite")
        try Self.damaged(Data(contentsOf: path), page, .zeros).write(to: path)
        // Without the pages that tell what the file is nothing can be verified at all.
        guard (try? CaseStore.open(store, pins: store + "-pins")) != nil else { continue }
        let folders = Folders(store: store, people: "", pins: store + "-pins")
        let verdict = try Desk.verifyLogWithoutKey(folders)
        let rules = Set(verdict.findings.map(\.rule))
        #expect(rules.contains("file") || rules == ["signature"], "page \(page): \(rules)")
        told += rules.isSuperset(of: ["file", "signature"]) ? 1 : 0
      }
    }
    #expect(told > 10)
  }

  /// A row whose header says of a column that it is of another type: the engine checks the types of what
  /// is written, and reads what it finds.
  @Test(
    arguments: [
      // Of a record (header, identity, version 1, blob): no version.
      ([0x05, 0x2C, 0x09, 0x91, 0x30], [0x05, 0x2C, 0x00, 0x91, 0x30]),
      // Of a node (header, level 0, position 1, hash): a number in place of the hash.
      ([0x04, 0x08, 0x09, 0x4C], [0x04, 0x08, 0x09, 0x06]),
    ] as [([UInt8], [UInt8])]
  )
  func `a value of another type than its table allows is damage`(
    header: [UInt8],
    changed: [UInt8],
  ) throws {
    let scene = try TamperScene()
    try DamagedStores.with(["SELECT 1"], on: scene.newest.store) { stores in
      let path = URL(filePath: stores[0] + "/store.sqlite")
      var file = try Data(contentsOf: path)
      let place = try #require(file.firstRange(of: header))
      file.replaceSubrange(place, with: changed)
      try file.write(to: path)
      let pins = scene.newest.pins
      #expect(Examination.codeWithoutKey(of: stores[0], pins: pins) == 20)
      for reader in [scene.auditor, scene.officer] {
        #expect(reader.code(of: stores[0], pins: pins) == 20)
        #expect(Examination.isNoticed(reader.code(.new, of: stores[0], pins: pins)))
      }
      guard SecondVerifier.isPresent else { return }
      let second = try SecondVerifier.codes(of: stores)[0]
      #expect([20, 21].contains(second))
    }
  }

  private static func damaged(_ file: Data, _ page: Int, _ damage: Damage) -> Data {
    var file = file
    let range = (page * pageBytes)..<((page + 1) * pageBytes)
    switch damage {
    case .zeros: file.replaceSubrange(range, with: Data(count: pageBytes))
    case .ones: file.replaceSubrange(range, with: Data(repeating: 0xFF, count: pageBytes))
    case .endOfAnother:
      let other = (page + 7) * pageBytes % file.count
      let half = pageBytes / 2
      file.replaceSubrange(
        (range.lowerBound + half)..<range.upperBound,
        with: file[(other + half)..<(other + pageBytes)],
      )
    }
    return file
  }
}
