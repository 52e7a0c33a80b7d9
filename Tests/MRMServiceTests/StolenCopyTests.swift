import Foundation
import MRMExchange
import MRMModel
import MRMService
import MRMTestSupport
import Testing

@Suite struct StolenCopyTests {
  @Test func `no file of a store holds a word of what was entered`() throws {
    let force = try TaskForce()
    let row = try force.submit(TaskForce.document(account: "canary-account-text"))
    _ = try force.desk("officer").recordDraft(TaskForce.document(account: "canary-draft-text"))
    try force.verify(IncidentName("\(try #require(row.reference))/1"))
    let canaries = [
      "canary-account-text", "canary-draft-text", "Two children were killed", "Child Invented",
      "at the school", "Witness Invented", "a trader", "JNIM", "ML0506", "MOP", "BKO", "Test",
      "ML-MOP", "killing", "verified", "officer",
    ]
    var files = 0
    for folder in [force.folders.store, force.folders.pins] {
      for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
        let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)"))
        files += 1
        for canary in canaries {
          #expect(bytes.range(of: Data(canary.utf8)) == nil, "\(canary) in \(name)")
        }
      }
    }
    #expect(files > 3)
  }
}
