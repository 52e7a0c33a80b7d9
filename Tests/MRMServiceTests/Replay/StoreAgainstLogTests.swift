import MRMVault
import Foundation
import MRMAudit
import MRMModel
import MRMStore
import MRMTestSupport
import Testing

@testable import MRMService

/// Rows, wraps, grants and keys against the entries, both ways; each named by its own finding.
@Suite struct StoreAgainstLogTests {
  /// An edit of the file and what is found; `…` stands for any identity.
  static let edits: [(String, String)] = [
    (
      "INSERT INTO record SELECT randomblob(16), version, blob FROM record LIMIT 1",
      "record … and the log do not agree"
    ),
    (
      "INSERT INTO record SELECT id, version + 7, blob FROM record LIMIT 1",
      "record … and the log do not agree"
    ),
    (
      "DELETE FROM record WHERE rowid = (SELECT max(rowid) FROM record)",
      "record … and the log do not agree"
    ),
    (
      "UPDATE record SET blob = CAST(x'0101' || zeroblob(1104) AS BLOB)"
        + " WHERE rowid = (SELECT max(rowid) FROM record)",
      "incident …, version 2: not what was signed"
    ),
    (
      "INSERT INTO wrap SELECT randomblob(16), wrap FROM wrap LIMIT 1",
      "record … and the log do not agree"
    ),
    (
      "DELETE FROM wrap WHERE record = (SELECT id FROM record ORDER BY rowid DESC LIMIT 1)",
      "record … and the log do not agree"
    ),
    ("DELETE FROM access_grant WHERE number = 4", "a grant is not the one the log names"),
    (
      "INSERT INTO access_grant (sealed) SELECT sealed FROM access_grant WHERE number = 4",
      "a grant is not the one the log names"
    ),
    (
      "INSERT INTO signer VALUES (randomblob(32), randomblob(32))",
      "a grant is not the one the log names"
    ),
  ]

  private static let besides: Set = [
    "a key nobody enrolled",
    "versions of record … are missing",
    "record … and the wrapped keys do not belong together",
    "something sealed has the form of no format",
  ]

  @Test(arguments: edits)
  func `what the entries do not say is found`(statement: String, finding: String) throws {
    let force = try TaskForce()
    _ = try force.submit(TaskForce.document())
    let auditor = try force.desk("auditor")
    #expect(try auditor.verifyLog().findings.isEmpty)
    try force.execute(statement)
    let verdict = try auditor.verifyLog()
    // A key that is gone may besides leave entries that nobody signed, and a row show without a key.
    let found = Set(verdict.findings.map { withoutIdentity($0.phrase.english) })
    #expect(found.subtracting(Self.besides) == [finding])
    #expect(verdict.exitCode == 21)
  }

  private func withoutIdentity(_ text: String) -> String {
    text.replacing(/[0-9a-f]{8}-[0-9a-f-]{27}/, with: "…")
  }

  // MARK: - The index

  /// What somebody with the keys of the facts and a changed program could sign into the index.
  private static func forged(
    _ change: (inout IncidentRow, TaskForce) throws -> Void
  ) throws -> (TaskForce, IncidentRow) {
    let force = try TaskForce()
    let row = try force.submit(TaskForce.document())
    var forged = row
    try change(&forged, force)
    let officer = try force.desk("officer")
    try officer.store.change(by: officer.person, at: officer.now) { change in
      try change.put(forged)
      return .backupWritten
    }
    return (force, row)
  }

  static let forgeries: [(String, @Sendable (inout IncidentRow) throws -> Void)] = [
    ("state", { $0.state = .returned }),
    ("contributors", { $0.contributors = [] }),
    ("author", { $0.loggedBy = .random() }),
    ("parts", { $0.parts.removeLast() }),
    ("day of the last step", { $0.movedOn = $0.movedOn?.adding(days: 1) }),
    ("day of the last edit", { $0.changedOn = $0.movedOn }),
    ("duplicates", { $0.duplicates.state(.distinctFrom, of: .random()) }),
    (
      "decision",
      { row in
        row.violations[0].verification.ctfmr.decision = LevelDecision(
          decision: .random(),
          status: .verified,
          date: try CalendarDay(parsing: "2022-10-01"),
          persons: [.random(), .random()],
          stamp: [UInt8](repeating: 1, count: 32),
          signedAt: TaskForce.now,
        )
      }
    ),
  ]

  @Test(arguments: forgeries.map(\.0))
  func `a row of the index that the entries do not lead to is found`(field: String) throws {
    let forgery = try #require(Self.forgeries.first { $0.0 == field }).1
    let (force, row) = try Self.forged { row, _ in try forgery(&row) }
    let expected = StoreError.Finding.indexRow(row.id.retyped()).phrase
    #expect(try force.desk("officer").verifyLog().findings.map(\.phrase) == [expected])
    #expect(try force.desk("officer").checkStore().differing == [row.id])
  }

  @Test func `a row under another office is found`() throws {
    let force = try TaskForce()
    var row = try force.submit(TaskForce.document())
    let everywhere = try force.desk("ctfmr-1")
    row.office = try OfficeCode("GAO")
    try everywhere.store.change(by: everywhere.person, at: everywhere.now) { change in
      try change.put(row)
      return .backupWritten
    }
    let expected = StoreError.Finding.indexRow(row.id.retyped()).phrase
    #expect(try everywhere.verifyLog().findings.map(\.phrase) == [expected])
  }

  @Test func `keys that no entry made are found`() throws {
    let force = try TaskForce()
    let auditor = try force.desk("auditor")
    let strange = try CompartmentKey.make(
      id: .random(),
      epoch: 1,
      kind: .facts,
      office: OfficeCode("MOP")
    )
    let deceived = Desk(
      folders: force.folders,
      label: auditor.label,
      now: auditor.now,
      store: auditor.store,
      person: try auditor.person.adding([strange], lastGrantTried: 0),
    )
    let expected = StoreError.Finding.grant.phrase
    #expect(try deceived.verifyLog().findings.map(\.phrase) == [expected])
  }

  @Test func `a row of an incident that was never logged is found`() throws {
    let (force, _) = try Self.forged { row, _ in row.id = .random() }
    let officer = try force.desk("officer")
    #expect(try officer.verifyLog().findings.count == 1)
    #expect(try officer.checkStore().differing.count == 1)
  }

  @Test func `a draft's row that is missing is found by its author alone`() throws {
    let force = try TaskForce()
    let officer = try force.desk("officer")
    let draft = try officer.recordDraft(TaskForce.document())
    try officer.store.change(by: officer.person, at: officer.now) { change in
      change.removeDraftRow(of: draft.id)
      return .backupWritten
    }
    let expected = StoreError.Finding.indexRow(draft.id.retyped()).phrase
    #expect(try officer.verifyLog().findings.map(\.phrase) == [expected])
    let check = try officer.checkStore()
    #expect(check.differing == [draft.id] && !check.isSound)
    #expect(try force.desk("officer-2").verifyLog().findings.isEmpty)
  }

  @Test func `figures that the records do not give are found, and put right by rebuilding`() throws
  {
    let (force, row) = try Self.forged { row, _ in
      row.violations[0].tally = try VictimTally(boys: 50, girls: 50, unknown: 0)
    }
    let officer = try force.desk("officer")
    #expect(try officer.checkStore().differing == [row.id])
    _ = try officer.rebuildIndex()
    #expect(try officer.checkStore().isSound)
    #expect(try officer.incidents().rows.map(\.violations) == [row.violations])
  }

  @Test func `a colleague shown under another name than their enrolment's is found`() throws {
    let force = try TaskForce()
    let auditor = try force.desk("auditor")
    let row = try #require(try auditor.people().first { $0.name == "Mariam Test" })
    try auditor.store.change(by: auditor.person, at: auditor.now) { change in
      try change.put(
        PersonRow(
          id: row.id,
          name: "Somebody Else",
          office: row.office,
          roles: row.roles,
          verificationKey: row.verificationKey,
          agreementKey: row.agreementKey,
        )
      )
      return .backupWritten
    }
    let expected = StoreError.Finding.indexRow(row.id.retyped()).phrase
    #expect(try auditor.verifyLog().findings.map(\.phrase) == [expected])
  }

  @Test func `nobody grants themselves a compartment by a row of the roster`() throws {
    let force = try TaskForce()
    let reporting = try force.desk("reporting")
    let officer = try force.desk("officer")
    let identities = try #require(officer.person.readable(.identities).first)
    try reporting.store.change(by: reporting.person, at: reporting.now) { change in
      try change.put(
        GrantAuthorisation(
          id: .random(),
          person: reporting.person.person,
          compartment: identities.row.id,
        )
      )
      return .backupWritten
    }
    // The officer's next unlock would have fulfilled it.
    #expect { try force.desk("officer") } throws: { ExitStatus.code(of: $0) == 21 }
    #expect(throws: (any Error).self) { try force.desk("reporting") }
  }

  @Test func `a defect of the file is counted`() throws {
    let force = try TaskForce()
    let officer = try force.desk("officer")
    #expect(try officer.checkStore().fileDefects == 0)
    // A length that its table's own rule forbids: SQLite's check names it, no key is needed.
    try force.execute(
      "PRAGMA ignore_check_constraints = ON; UPDATE access_grant SET sealed = x'00' WHERE number = 1"
    )
    let check = try officer.checkStore()
    #expect(check.fileDefects > 0 && !check.isSound)
  }
}

extension TaskForce {
  /// Runs statements on the store's file behind the program's back.
  func execute(_ statements: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["sqlite3", folders.store + "/store.sqlite", statements]
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
  }
}
