import MRMExchange
import MRMModel
import MRMService
import MRMTestSupport
import Testing

/// Who changed what of an incident since somebody read it.
@Suite struct ChangesSinceTests {
  private let force: TaskForce
  private let name: IncidentName
  private let read: CaseFile

  init() throws {
    force = try TaskForce()
    name = try IncidentName(force.submit(TaskForce.document()).id.description)
    read = try force.desk("officer").page(of: name).file
  }

  private func edit(account: String? = nil, sources: [SourceDocument]? = nil) throws {
    let colleague = try force.desk("officer-2")
    let file = try colleague.page(of: name).file
    let old = file.document
    _ = try colleague.edit(
      file,
      to: IncidentDocument(
        date: old.date,
        firstReport: old.firstReport,
        place: old.place,
        account: account ?? old.account,
        shareableAccount: old.shareableAccount,
        violations: old.violations,
        children: old.children,
        sources: sources ?? old.sources,
      ),
    )
  }

  private func changes() throws -> [MeanwhileChange] {
    let officer = try force.desk("officer")
    return try officer.changes(
      since: officer.editedVersions(of: read),
      ofKinds: .entered,
      in: name,
    )
  }

  @Test func `nothing changed is nothing to tell`() throws {
    #expect(try changes().isEmpty)
    try force.desk("focal").propose(TaskForce.verified(name, .focalPoint))
    #expect(try changes().isEmpty, "a decision is no edit")
  }

  @Test func `a part that was changed is named, with who and when`() throws {
    try edit(account: "Told anew.")
    let change = try #require(changes().first)
    #expect(try changes().count == 1)
    #expect(change.part(.english) == "account (confidential)")
    #expect(change.by == "Coumba Test")
    #expect(change.at == TaskForce.now)
    #expect(!change.isRemoved)
  }

  @Test func `a source that is new or gone is named by its number`() throws {
    let old = try #require(read.document.sources.first)
    let added = SourceDocument(
      number: 2,
      category: .primaryVictim,
      type: .oralTestimony,
      reliability: .high,
      credibility: .high,
      consentToReport: .given,
      violations: [1],
    )
    try edit(sources: [old, added])
    #expect(try changes().map { $0.part(.english) } == ["source S2"])
    try edit(sources: [added])
    #expect(try changes().contains { $0.isRemoved && $0.part(.english).hasPrefix("source") })
  }

  @Test func `what was read is taken from the document that said it`() throws {
    let json = read.document.json(
      includingIdentities: false,
      status: read.status(on: TaskForce.now.day),
    )
    let records = try #require(try IncidentDocument.records(in: json))
    #expect(try Set(records) == Set(force.desk("officer").editedVersions(of: read)))
    let patch = try IncidentDocument.json(parsing: Array(#"{"account": "Told anew."}"#.utf8))
    #expect(try IncidentDocument.records(in: patch) == nil)
  }

  @Test(arguments: [
    #"{"status": {"records": 7}}"#, #"{"status": {"records": [{"kind": "source"}]}}"#,
    #"{"status": {"records": [{"kind": "source", "id": "x", "version": 1}]}}"#,
  ])
  func `a list of what was read that is none is refused`(text: String) throws {
    let json = try IncidentDocument.json(parsing: Array(text.utf8))
    #expect(throws: DocumentError.self) { try IncidentDocument.records(in: json) }
  }
}
