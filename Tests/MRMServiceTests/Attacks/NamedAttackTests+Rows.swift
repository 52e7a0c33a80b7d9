import Foundation
import MRMAudit
import MRMModel
import MRMStore
import MRMTestSupport
import MRMVault
import Testing

@testable import MRMService

/// What somebody does to the file with the `sqlite3` program.
extension NamedAttackTests {
  @Test(arguments: [RecordKind.incident, .violation, .account, .source, .childEntry, .decision])
  func `a direct SQL edit of a record's row`(kind: RecordKind) throws {
    let attacked = try AttackedCase()
    try attacked.decideBelow()
    let record = try attacked.part(kind)
    try attacked.force.edit(
      """
      UPDATE record SET blob = CAST(substr(blob, 1, 99) || CASE substr(blob, 100, 1)
        WHEN x'5A' THEN x'25' ELSE x'5A' END || substr(blob, 101) AS BLOB)
      WHERE id = \(record.id.sql) AND version = \(record.version)
      """
    )
    // It is not read, and nothing is decided over it.
    attacked.isRefused(.record(record)) {
      _ = try attacked.force.desk("ctfmr-1").page(of: attacked.name())
    }
    attacked.isRefused(.record(record)) {
      _ = try attacked.force.desk("ctfmr-1")
        .propose(TaskForce.verified(attacked.name(), .ctfmr))
    }
    try attacked.isFound(
      saying: "\(kind.label(.english)) \(record.id), version \(record.version): "
        + "not what was signed [rule 110: record]"
    )
  }

  @Test func `a direct SQL edit of a row of the index`() throws {
    let attacked = try AttackedCase()
    try attacked.force.edit(
      """
      UPDATE index_part SET blob = CAST(substr(blob, 1, 99) || CASE substr(blob, 100, 1)
        WHEN x'5A' THEN x'25' ELSE x'5A' END || substr(blob, 101) AS BLOB)
      WHERE rowid = (SELECT max(rowid) FROM index_part)
      """
    )
    attacked.isRefused(.index) { _ = try attacked.force.desk("officer").incidents() }
    attacked.isRefused(.index) {
      _ = try attacked.force.desk("reporting").report(Quarter(year: 2022, number: 3))
    }
    try attacked.isFound(
      saying: "the index is not the one the log signed for [rule 112: index]",
      by: "officer",
    )
  }

  @Test func `a direct SQL edit of an entry's row`() throws {
    let attacked = try AttackedCase()
    let last = try attacked.size() - 1
    try attacked.force.edit(
      "UPDATE entry SET signature = zeroblob(64) WHERE number = \(last)"
    )
    try attacked.isFound(saying: "entry \(last): a wrong signature [rule 14: signature]")
    guard SecondVerifier.isPresent else { return }
    #expect(try SecondVerifier.codes(of: [attacked.force.folders.store]) == [21])
  }

  @Test func `a replayed older row of a record`() throws {
    let attacked = try AttackedCase()
    try attacked.edit()
    let account = try attacked.part(.account)
    try #require(account.version == 2)
    try attacked.force.edit(
      """
      UPDATE record SET blob = (
        SELECT blob FROM record WHERE id = \(account.id.sql) AND version = 1
      ) WHERE id = \(account.id.sql) AND version = 2
      """
    )
    attacked.isRefused(.record(account)) {
      _ = try attacked.force.desk("focal").page(of: attacked.name())
    }
    try attacked.isFound(
      saying: "\(RecordKind.account.label(.english)) \(account.id), version 2: "
        + "not what was signed [rule 110: record]"
    )
  }

  @Test func `a newer row taken out, so that the older one stands`() throws {
    let attacked = try AttackedCase()
    try attacked.edit()
    let account = try attacked.part(.account)
    try attacked.force.edit(
      "DELETE FROM record WHERE id = \(account.id.sql) AND version = 2"
    )
    #expect(throws: (any Error).self) {
      try attacked.force.desk("focal").page(of: attacked.name())
    }
    try attacked.isFound(
      saying: "record \(account.id) and the log do not agree [rule 110: unlogged-record]"
    )
  }

  @Test func `a replayed older row of the index`() throws {
    let attacked = try AttackedCase()
    try attacked.force.keepCopy()
    try attacked.edit()
    try attacked.force.edit(
      """
      ATTACH '\(attacked.force.root)/kept/store.sqlite' AS old;
      DELETE FROM main.index_part WHERE id NOT IN (SELECT id FROM old.index_part);
      INSERT INTO main.index_part SELECT * FROM old.index_part
        WHERE id NOT IN (SELECT id FROM main.index_part);
      DETACH old
      """
    )
    attacked.isRefused(.index) {
      _ = try attacked.force.desk("reporting").report(Quarter(year: 2022, number: 3))
    }
    try attacked.isFound(
      saying: "the index is not the one the log signed for [rule 112: index]",
      by: "officer",
    )
  }

  @Test(arguments: [true, false])
  func `a deleted return: the entry taken out`(isGapClosed: Bool) throws {
    let attacked = try AttackedCase()
    _ = try attacked.force.desk("focal").returnIncident(attacked.name(), question: "Who saw it?")
    let entry = try attacked.size() - 1
    try attacked.edit()
    try attacked.force.edit(
      "DELETE FROM entry WHERE number = \(entry)"
        + (isGapClosed ? "; UPDATE entry SET number = number - 1 WHERE number > \(entry)" : "")
    )
    if isGapClosed {
      // Whoever saw the log longer than it now is.
      #expect(try attacked.force.verifyAside("officer").exitCode == 22)
      #expect {
        try attacked.force.desk("officer")
      } throws: { ExitStatus.code(of: $0) == 22 }
    }
    // Whoever has no pin that knows better finds the place.
    try attacked.force.forgetPins()
    let verdict = try attacked.force.auditDesk("auditor").verifyLog()
    #expect(verdict.exitCode == 21)
    let said = verdict.findings.map { $0.sentence(in: .english) }
    if isGapClosed {
      #expect(said.contains("entry \(entry): a malformed entry [rule 3: form]"), "\(said)")
    } else {
      let next = "entry \(entry + 1): "
      #expect(
        said.contains(next + "entries are missing, from \(entry) on [rule 10: gap]"),
        "\(said)"
      )
      #expect(
        said.contains(
          next + "its author saw another log than the one before it [rule 12: root-before]"
        ),
        "\(said)"
      )
    }
    guard SecondVerifier.isPresent else { return }
    #expect(try SecondVerifier.codes(of: [attacked.force.folders.store]) == [21])
  }

  /// The whole past written anew from the return on, with every number and root as it should be.
  @Test func `a deleted return: what follows signed again by the attacker`() throws {
    var copy = try LogCopy()
    let forged = try ForgedCase(appendedTo: &copy)
    let returned = copy.size
    try copy.append(
      .incidentReturned(forged.move(.submitted, .returned)),
      by: "focal",
      writing: [try forged.question()],
    )
    try copy.append(.incidentEdited(forged.move(.returned, .returned)), by: "officer")
    let followed = try LogCopyLine.body(copy.lines[copy.size])
    copy.lines.removeSubrange((returned + 1)...)
    let attacker = try copy.force.desk("focal").person.keys.signing
    try copy.append(followed, signedWith: attacker)
    let verdict = try copy.verdict()
    #expect(verdict.exitCode == 21)
    let found = verdict.findings.filter { $0.entry == returned }
    #expect(found.contains { $0.numbers.contains(21) })
    guard CopyVerifier.isHere else { return }
    let (code, text) = try CopyVerifier.run(["--copy", copy.path])
    #expect(code == 21 && text.contains("entry \(returned): rule 21: "), "\(text)")
  }

  @Test func `a deleted return: the last entries cut off`() throws {
    let attacked = try AttackedCase()
    _ = try attacked.force.desk("focal").returnIncident(attacked.name(), question: "Who saw it?")
    let entry = try attacked.size() - 1
    let note = try attacked.force.desk("focal").checkpoint().note
    try attacked.force.edit(
      "DELETE FROM entry WHERE number >= \(entry); \(Tampering.nodesAfter)\(entry)"
    )
    #expect {
      try attacked.force.desk("focal")
    } throws: { ExitStatus.code(of: $0) == 22 }
    let verdict = try attacked.force.verifyAside("focal")
    #expect(verdict.exitCode == 22)
    #expect(verdict.findings.contains { $0.numbers == [91] })
    // Somebody who never saw it needs what was kept elsewhere.
    let folders = attacked.force.folders
    let keyless = try Desk.verifyLogWithoutKey(folders, against: Array(note.utf8))
    #expect(keyless.exitCode == 22)
    guard SecondVerifier.isPresent else { return }
    let file = attacked.force.root + "/checkpoint.txt"
    try Data(note.utf8).write(to: URL(filePath: file))
    #expect(try SecondVerifier.codes(of: [folders.store], against: file) == [22])
  }

  @Test func `a deleted return: its record taken out`() throws {
    let attacked = try AttackedCase()
    _ = try attacked.force.desk("focal").returnIncident(attacked.name(), question: "Who saw it?")
    let record = try attacked.part(.incidentReturn)
    try attacked.force.edit(
      "DELETE FROM record WHERE id = \(record.id.sql); "
        + "DELETE FROM wrap WHERE record = \(record.id.sql)"
    )
    #expect(throws: (any Error).self) {
      try attacked.force.desk("officer").page(of: attacked.name())
    }
    try attacked.isFound(
      saying: "record \(record.id) and the log do not agree [rule 110: unlogged-record]"
    )
  }
}
