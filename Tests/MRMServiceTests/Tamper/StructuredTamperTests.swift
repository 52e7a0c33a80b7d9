import Foundation
import Testing

/// Every edit that somebody without a key can make of every row, one at a time.
///
/// A run of the suite takes some of each way, spread over the rows; `scripts/soak` takes all, with
/// `MRM_TAMPER` set to more than there are.
@Suite struct StructuredTamperTests {
  /// How many edits of one way a run of the suite makes.
  private static let sample =
    ProcessInfo.processInfo.environment["MRM_TAMPER"].flatMap(Int.init) ?? 8
  /// How many damaged stores lie on the disk at once, about 0.3 MB each.
  private static let batch = 100

  @Test func `nothing is found in a store that nobody has touched`() throws {
    let scene = try TamperScene()
    let counted = try scene.ask("SELECT count(DISTINCT id) FROM record")
    #expect(try #require(Int(counted[0])) >= 40)
    for (number, snapshot) in scene.snapshots.enumerated() {
      for reader in [scene.auditor, scene.officer] {
        #expect(reader.code(of: snapshot.store, pins: snapshot.pins) == 0, "state \(number)")
      }
    }
  }

  @Test(.enabled(if: SecondVerifier.isPresent, SecondVerifier.isMissing))
  func `the second verifier finds nothing in any state of such a store`() throws {
    let scene = try TamperScene()
    try withExtendedLifetime(scene) {
      let codes = try SecondVerifier.codes(of: scene.snapshots.map(\.store))
      #expect(Set(codes) == [0])
    }
  }

  @Test func `every edit of the file is found, and the second verifier says the same`() throws {
    let scene = try TamperScene()
    let tamperings = Tampering.all(on: scene)
    var edits: [(tampering: Int, statement: String)] = []
    for (number, tampering) in tamperings.enumerated() {
      let statements = try Set(scene.ask(tampering.query)).sorted()
      try #require(!statements.isEmpty, "\(tampering): nothing to edit")
      edits += Self.spread(statements).map { (number, $0) }
    }
    var examined: [Int: [Examination]] = [:]
    for start in stride(from: 0, to: edits.count, by: Self.batch) {
      let part = edits[start..<min(start + Self.batch, edits.count)]
      let results = try Examination.of(part.map(\.statement), on: scene)
      for (edit, result) in zip(part, results) {
        examined[edit.tampering, default: []].append(result)
      }
    }
    for (number, tampering) in tamperings.enumerated() {
      tampering.judge(examined[number] ?? [])
    }
  }

  private static func spread(_ statements: [String]) -> [String] {
    guard statements.count > sample else { return statements }
    return (0..<sample).map { statements[$0 * statements.count / sample] }
  }
}
