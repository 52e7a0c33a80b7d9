import Foundation
import MRMAudit
import MRMExchange
import MRMModel
import MRMTestSupport
import MRMVault
import Testing

@testable import MRMService
@testable import MRMStore

/// A case of a whole store, and what somebody does to it around the program: with SQL, or with their
/// own keys and a program that checks nothing.
struct AttackedCase {
  let force: TaskForce
  let id: Identifier<Incident>
  let reference: IncidentReference

  /// Hands in an incident; nothing is decided on it yet.
  init(_ document: IncidentDocument? = nil) throws {
    force = try TaskForce()
    let row = try force.submit(document ?? TaskForce.document())
    id = row.id
    reference = try #require(row.reference)
  }

  func name(_ violation: Int = 1) throws -> IncidentName {
    try IncidentName("\(reference)/\(violation)")
  }

  /// Has both levels below the CTFMR find a violation verified.
  func decideBelow(on violation: Int = 1, date: String = "2022-10-01") throws {
    let name = try name(violation)
    _ = try force.desk("focal").propose(TaskForce.verified(name, .focalPoint, on: date))
    _ = try force.desk("technical").propose(TaskForce.verified(name, .technical, on: date))
  }

  /// Changes the account as the officer: every violation's facts are others then.
  func edit(_ account: String = "Two children were hit near the well, a second witness says.")
    throws
  {
    let officer = try force.desk("officer")
    let file = try officer.page(of: name()).file
    let old = file.document
    _ = try officer.edit(
      file,
      to: IncidentDocument(
        date: old.date,
        firstReport: old.firstReport,
        place: old.place,
        account: account,
        shareableAccount: old.shareableAccount,
        violations: old.violations,
        children: old.children,
        sources: old.sources,
      ),
    )
  }

  /// The index's row, as somebody who may read it finds it.
  func row() throws -> IncidentRow { try force.desk("officer").page(of: name()).file.row }

  /// The newest version of a record of a kind; of several that which was changed most.
  func part(_ kind: RecordKind) throws -> RecordVersion {
    try #require(
      row().parts.map(\.record).filter { $0.kind == kind }.max { $0.version < $1.version }
    )
  }

  /// What the log says so far.
  func bodies() throws -> [EntryBody] {
    let desk = try force.desk("auditor")
    return try desk.store.read(as: desk.person) { view in
      var bodies: [EntryBody] = []
      try view.replay { _, body in bodies.append(body) }
      return bodies
    }
  }

  /// How many entries the log has.
  func size() throws -> Int {
    let desk = try force.auditDesk("auditor")
    return try #require(
      Int(
        SQLiteShell.run(
          ".open '\(desk.folders.store)/store.sqlite'\nSELECT count(*) FROM entry;",
          in: force.root,
        )[0]
      )
    )
  }

  /// Signs and saves as a changed program does, which asks nothing first.
  ///
  /// - Returns: The number of the entry.
  func sign(
    _ label: String,
    at time: Timestamp = TaskForce.now,
    _ body: (CaseChange) throws -> AuditEvent,
  ) throws -> Int {
    let desk = try force.desk(label)
    var entry = 0
    try desk.store.change(by: desk.person, at: time) { change in
      entry = change.entryIndex
      return try body(change)
    }
    return entry
  }
}

extension AttackedCase {
  /// What `mrm audit verify --full` prints of its findings, to somebody.
  func sentences(by label: String = "auditor") throws -> [String] {
    try force.verifyAside(label).findings.map { $0.sentence(in: .english) }
  }

  /// Holds that a verification finds an entry against a rule, with exit code 21, and that the second
  /// verifier finds the same of a copy of the log.
  func isFound(
    entry: Int,
    rule: Int,
    saying sentence: String,
    by label: String = "auditor",
  ) throws {
    let verdict = try force.verifyAside(label)
    #expect(verdict.exitCode == 21)
    let findings = verdict.findings.filter { $0.entry == entry }
    let said = findings.map { $0.sentence(in: .english) }
    #expect(findings.contains { $0.numbers.contains(rule) }, "\(said)")
    #expect(said.contains(sentence), "\(said)")
    guard CopyVerifier.isHere else { return }
    let path = force.root + "/copy-" + UUID().uuidString
    _ = try force.desk("auditor").exportLog(to: path, .plain)
    let (code, text) = try CopyVerifier.run(["--copy", path])
    #expect(code == 21, "\(text)")
    #expect(text.contains("entry \(entry): rule \(rule): "), "\(text)")
  }

  /// Holds that a verification says this, with exit code 21: the store is not what its log says.
  func isFound(saying sentence: String, by label: String = "auditor") throws {
    let verdict = try force.verifyAside(label)
    let said = verdict.findings.map { $0.sentence(in: .english) }
    #expect(verdict.exitCode == 21, "\(said)")
    #expect(said.contains(sentence), "\(said)")
  }

  /// Holds that the program refuses an act over what was tampered with, naming it.
  func isRefused(_ finding: StoreError.Finding, _ act: () throws -> Void) {
    #expect {
      try act()
    } throws: { error in
      error as? StoreError == .tampered(finding) && ExitStatus.code(of: error) == 21
    }
  }
}

extension RecordID {
  /// As SQL writes it.
  var sql: String {
    "x'" + bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined() + "'"
  }
}
