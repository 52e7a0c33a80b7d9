import MRMAudit
import MRMModel
import MRMStore
import MRMTestSupport
import Testing

@testable import MRMService

/// What the index says of decisions taken elsewhere, held against the log and the records.
@Suite struct AttestationRowTests {
  /// What somebody with the keys of the facts and a changed program could put into the index.
  private static let changes: [(String, @Sendable (inout AttestedVerification) throws -> Void)] = [
    (
      "confirmed by nobody who signed",
      { $0.standing = .confirmed(by: .random(), at: TaskForce.now) }
    ),
    ("withdrawn by nobody", { $0.standing = .withdrawn(by: .random(), at: TaskForce.now) }),
    (
      "another status",
      { attested in
        attested = AttestedVerification(
          decided: try #require(try TaskForce.elsewhere(.notMRM)),
          stamp: attested.stamp,
        )
      }
    ),
    (
      "another day",
      { attested in
        attested = AttestedVerification(
          decided: try #require(try TaskForce.elsewhere(on: "2022-09-02")),
          stamp: attested.stamp,
        )
      }
    ),
    (
      "other facts",
      { attested in
        attested = AttestedVerification(
          decided: attested.decided,
          stamp: [UInt8](repeating: 7, count: 32),
        )
      }
    ),
  ]

  @Test(arguments: changes.map(\.0))
  func `what neither the import nor a second person attests is found in the index`(
    name: String
  ) throws {
    let change = try #require(Self.changes.first { $0.0 == name }).1
    let force = try TaskForce()
    let violation = try force.bringIn(TaskForce.elsewhere())
    try putRow(of: violation, in: force) { row in
      var attested = try #require(row.violations[0].attested)
      try change(&attested)
      row.violations[0].attested = attested
    }
    let findings =
      try force.desk("auditor").verifyLog().findings
      + force.desk("officer").verifyLog().findings
    #expect(findings.contains { $0.rule == "index-row" && $0.weight == .tamper })
    #expect(try !force.desk("officer").checkStore().isSound)
  }

  @Test func `an attestation that was taken out of the index is found`() throws {
    let force = try TaskForce()
    let violation = try force.bringIn(TaskForce.elsewhere())
    try putRow(of: violation, in: force) { $0.violations[0].attested = nil }
    let findings = try force.desk("officer").verifyLog().findings
    #expect(findings.contains { $0.rule == "index-row" })
    #expect(try !force.desk("officer").checkStore().isSound)
  }

  @Test func `rebuilding the index brings back what two persons attest`() throws {
    let force = try TaskForce()
    let violation = try force.bringIn(TaskForce.elsewhere())
    try force.confirm(.named([violation]))
    let before = try force.desk("officer").page(of: violation).file.row
    _ = try force.desk("officer").rebuildIndex()
    let after = try force.desk("officer").page(of: violation).file.row
    #expect(after == before && after.violations[0].attested?.countable != nil)
  }

  private func putRow(
    of name: IncidentName,
    in force: TaskForce,
    _ change: (inout IncidentRow) throws -> Void,
  ) throws {
    let officer = try force.desk("officer")
    var row = try officer.page(of: name).file.row
    try change(&row)
    let forged = row
    try officer.store.change(by: officer.person, at: officer.now) { change in
      try change.put(forged)
      return .backupWritten
    }
  }
}
