import Foundation
import MRMExchange
import MRMModel
import MRMService
import MRMTestSupport
import MRMWorkflow
import Testing

@Suite struct SubmittedEditTests {
  @Test func `an edit takes nothing from a submitted incident that submission asked for`() throws {
    let force = try TaskForce()
    let officer = try force.desk("officer")
    let read = try Self.read(force.submit(TaskForce.document()), officer)
    #expect(throws: Refusal.incomplete([.noSource])) {
      try officer.edit(read, to: read.document.without(sources: true))
    }
    #expect(throws: Refusal.incomplete([.dateUnknown])) {
      try officer.edit(read, to: read.document.without(date: true))
    }
    #expect(
      try officer.edit(read, to: read.document.without(firstReport: true)).state == .submitted
    )
    #expect(try officer.verifyLog().findings.isEmpty)
  }

  @Test func `a draft may lose what submission will ask for`() throws {
    let force = try TaskForce()
    let officer = try force.desk("officer")
    let read = try Self.read(officer.recordDraft(TaskForce.document()), officer)
    #expect(try officer.edit(read, to: read.document.without(sources: true)).state == .draft)
  }

  @Test func `an imported allegation is completed step by step`() throws {
    let force = try TaskForce()
    let officer = try force.desk("officer")
    let read = try Self.read(Self.imported(in: force, by: officer), officer)
    // It came without a date; the account may come first.
    let described = read.document.without(firstReport: true, account: "Invented: a school closed.")
    let saved = try officer.edit(read, to: described)
    let after = try Self.read(saved, officer)
    #expect(after.document.date == .unknown)
    #expect(throws: Refusal.incomplete([.noSource])) {
      try officer.edit(after, to: after.document.without(sources: true))
    }
  }

  @Test func `a new incident with the identities of another is refused`() throws {
    let force = try TaskForce()
    let officer = try force.desk("officer")
    let document = try ResponsesTests.document([ResponsesTests.advocacy(due: nil)])
    let shown = try Self.read(force.submit(document), officer).document
    #expect {
      try officer.recordDraft(shown)
    } throws: { error in
      guard case DocumentError.refused(let problems) = error else { return false }
      return problems.map(\.pointer.description) == [
        "/violations/0/id", "/sources/0/id", "/responses/0/id",
      ] && problems.allSatisfy { $0.reason == .identityOfNew } && ExitStatus.code(of: error) == 65
    }
    #expect(try officer.recordDraft(TaskForce.document()).state == .draft)
  }

  private static func read(_ row: IncidentRow, _ desk: Desk) throws -> CaseFile {
    try desk.page(of: IncidentName(row.id.description)).file
  }

  /// Imports one report that has no date.
  private static func imported(in force: TaskForce, by officer: Desk) throws -> IncidentRow {
    let file = force.root + "/reports.csv"
    let header = [
      "source_dataset", "source_event_id", "date", "admin1_source", "admin1_pcode", "latitude",
      "longitude", "geo_precision", "suggested_violation", "children_reported",
      "alleged_perpetrator_type", "alleged_perpetrator_name", "weapon", "mrm_screening_hint",
      "screening_reason", "description",
    ]
    let row = [
      "invented", "1", "", "Gao", "ML07", "", "", "(4) Province; State; Governorate",
      "attacks_schools", "0", "unknown", "No Information", "Arson", "in_scope_candidate", "",
      "Invented report: a school was closed.",
    ]
    let text = [header, row].map { $0.joined(separator: ",") }.joined(separator: "\n") + "\n"
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    _ = try officer.importIncidents(
      csv: file,
      mapping: root.appendingPathComponent("docs/mappings/insecurity-insight.json").path,
      isDryRun: false,
    )
    return try #require(officer.incidents().rows.first { $0.origin != nil })
  }
}

extension IncidentDocument {
  /// The same incident without some of it, or with another account.
  fileprivate func without(
    sources isWithoutSources: Bool = false,
    date isWithoutDate: Bool = false,
    firstReport isWithoutReport: Bool = false,
    account other: String? = nil,
  ) -> IncidentDocument {
    IncidentDocument(
      date: isWithoutDate ? .unknown : date,
      firstReport: isWithoutReport ? nil : firstReport,
      place: place,
      account: other ?? account,
      shareableAccount: shareableAccount,
      violations: violations,
      children: children,
      sources: isWithoutSources ? [] : sources,
    )
  }
}
