import Foundation
import MRMModel
import MRMService
import MRMStore
import MRMTestSupport
import Testing

@Suite struct TamperTests {
  /// Statements a thief of the laptop can run without any key; each leaves a valid SQLite file.
  static let statements = [
    "DELETE FROM record WHERE rowid = (SELECT max(rowid) FROM record)",
    "UPDATE record SET blob = (SELECT blob FROM record LIMIT 1) WHERE rowid = 3",
    "DELETE FROM wrap WHERE record = (SELECT record FROM wrap LIMIT 1)",
    "DELETE FROM index_part WHERE rowid = (SELECT max(rowid) FROM index_part)",
    "DELETE FROM entry WHERE number = (SELECT max(number) FROM entry)",
    "UPDATE entry SET signature = zeroblob(64) WHERE number = 2",
    "UPDATE tree_node SET hash = zeroblob(32) WHERE level = 0 AND position = 1",
    "DELETE FROM access_grant WHERE number = 1",
    "DELETE FROM signer WHERE key_id = (SELECT key_id FROM signer LIMIT 1)",
    "CREATE TABLE extra (a)",
  ]

  @Test(arguments: statements)
  func `an edit of the file behind the program's back is noticed`(statement: String) throws {
    let force = try TaskForce()
    let row = try force.submit(TaskForce.document())
    try force.verify(IncidentName("\(try #require(row.reference))/1"))
    #expect(try force.desk("auditor").verifyLog().exitCode == 0)
    try Self.run(statement, in: force.folders.store)
    var noticed = false
    do { noticed = try force.desk("auditor").verifyLog().exitCode != 0 } catch {
      noticed = [20, 21, 22, 23].contains(ExitStatus.code(of: error))
    }
    #expect(noticed)
  }

  @Test func `a verification goes on after what does not hold, and names all of it`() throws {
    let force = try TaskForce()
    _ = try force.submit(TaskForce.document())
    try Self.run(
      """
      UPDATE entry SET signature = zeroblob(64) WHERE number = 3;
      UPDATE entry SET body = zeroblob(200) WHERE number = 5;
      DELETE FROM record WHERE id = (SELECT id FROM record LIMIT 1);
      """,
      in: force.folders.store,
    )
    let desk = try Desk.open(
      force.folders,
      as: PersonLabel("auditor"),
      passphrase: .file(force.root + "/passphrase"),
      isAudit: true,
      now: TaskForce.now,
    )
    let verdict = try desk.verifyLog()
    let named = Set(verdict.findings.map { "\($0.entry.map(String.init) ?? "-") \($0.rule)" })
    #expect(named.isSuperset(of: ["3 signature", "4 root-before", "5 body", "- unlogged-record"]))
    #expect(verdict.exitCode == 21)
    let keyless = try Desk.verifyLogWithoutKey(force.folders)
    #expect(keyless.findings.first?.rule == "signature")
    #expect(keyless.exitCode == 21)
  }

  @Test func `an old copy of the store is refused as rolled back`() throws {
    let force = try TaskForce()
    let old = force.root + "/old.sqlite"
    try force.desk("officer").backUp(to: old)
    _ = try force.submit(TaskForce.document())
    for name in try FileManager.default.contentsOfDirectory(atPath: force.folders.store) {
      try FileManager.default.removeItem(atPath: "\(force.folders.store)/\(name)")
    }
    try FileManager.default.copyItem(atPath: old, toPath: force.folders.store + "/store.sqlite")
    #expect { try force.desk("officer") } throws: { ExitStatus.code(of: $0) == 22 }
  }

  private static func run(_ statement: String, in folder: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["sqlite3", folder + "/store.sqlite", statement]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
