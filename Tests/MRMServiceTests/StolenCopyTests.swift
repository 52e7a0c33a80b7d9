import Foundation
import MRMExchange
import MRMModel
import MRMService
import MRMTestSupport
import Testing

/// Nothing that anybody entered can be read in a file of the store, or of those beside it.
@Suite struct StolenCopyTests {
  @Test func `no file holds a word of what was entered, after any step`() throws {
    let force = try TaskForce()
    // A desk that stays open keeps the WAL from being folded into the file.
    let witness = try force.desk("auditor")
    for (name, step) in try Steps(force).all {
      try step()
      let files = try Search.files(under: force.persistent).map {
        ($0 as NSString).lastPathComponent
      }
      #expect(files.contains("store.sqlite-wal") && files.contains("officer.bundle"))
      #expect(try Search.findings(under: force.persistent) == [], "after: \(name)")
    }
    // The last step leaves a counter of refusals that are signed later.
    #expect(try force.counters().count == 1)
    #expect(try witness.verifyLog().findings.isEmpty)
    #expect(try Search.findings(under: force.persistent) == [], "after verifying")
  }

  @Test func `no file holds a word when everyone has gone`() throws {
    let force = try TaskForce()
    for (_, step) in try Steps(force).all { try step() }
    let files = try Search.files(under: [force.folders.store])
    #expect(files.map { ($0 as NSString).lastPathComponent } == ["store.sqlite"])
    #expect(try Search.findings(under: force.persistent) == [])
  }

  @Test func `the steps enter every canary there is`() throws {
    let force = try TaskForce()
    let steps = try Steps(force)
    for (_, step) in steps.all { try step() }
    #expect(Set(Canary.allCases).subtracting(steps.entered) == [])
  }

  @Test(arguments: Canary.allCases)
  func `the search finds a canary in each of its forms`(canary: Canary) throws {
    let folder = NSTemporaryDirectory() + "mrm-needle-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let text = Data(canary.rawValue.utf8)
    let wide = canary.rawValue.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let shifted = ["", "x", "xy"].map { before in
      Data((before + canary.rawValue + "z").utf8).base64EncodedData()
    }
    let forms = [text, Data(text.reversed()), Data(wide)] + shifted
    for (number, form) in forms.enumerated() {
      let around = Data(repeating: 0xA5, count: 100)
      try (around + form + around).write(to: URL(fileURLWithPath: "\(folder)/hidden"))
      let found = try Search.findings(under: [folder])
      #expect(found.contains { $0.contains("“\(canary.rawValue)” in hidden") }, "form \(number)")
    }
  }
}

extension TaskForce {
  /// What is on the disk of a machine that is taken: the store, the bundles, the pins, and backups.
  var persistent: [String] {
    [folders.store, folders.people, folders.pins, root + "/backups"]
  }
}
