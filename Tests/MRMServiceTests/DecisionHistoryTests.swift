import MRMExchange
import MRMModel
import MRMService
import MRMTestSupport
import MRMWorkflow
import Testing

/// A violation that was verified and then decided anew, over other facts.
@Suite struct DecisionHistoryTests {
  private let force: TaskForce
  private let name: IncidentName

  init() throws {
    force = try TaskForce()
    name = try IncidentName("\(force.submit(TaskForce.document()).id)/1")
    try force.verify(name)
  }

  private func row() throws -> ViolationRow {
    try #require(force.desk("focal").page(of: name).file.row.violations.first)
  }

  private func addSource() throws {
    let officer = try force.desk("officer")
    let file = try officer.page(of: name).file
    let old = file.document
    let source = SourceDocument(
      number: 2,
      category: .primaryVictim,
      type: .oralTestimony,
      reliability: .high,
      credibility: .high,
      consentToReport: .given,
      violations: [1],
      note: "a sister",
    )
    _ = try officer.edit(
      file,
      to: IncidentDocument(
        date: old.date,
        firstReport: old.firstReport,
        place: old.place,
        account: old.account,
        shareableAccount: old.shareableAccount,
        violations: old.violations,
        children: old.children,
        sources: old.sources + [source],
      ),
    )
  }

  @Test func `a new source leaves what was decided, and every level may decide anew`() throws {
    let before = try row().verification
    try addSource()
    #expect(try row().verification == before)
    try force.verify(name, on: "2022-10-02")
    for level in VerificationLevel.allCases {
      let state = try row().verification[level]
      #expect(state.earlier.map(\.signed) == [before[level].decision].compactMap(\.self))
      #expect(state.earlier.first?.replacedBy == state.decision?.decision)
      #expect(state.earlier.allSatisfy { $0.wasDecided })
    }
    let decisions = try #require(force.desk("focal").page(of: name).file.decisions)
    #expect(decisions.count == 6)
  }

  @Test func `a decision keeps the versions it covers`() throws {
    try addSource()
    try force.verify(name, on: "2022-10-02")
    let file = try force.desk("focal").page(of: name).file
    let violation = try #require(file.row.violations.first)
    let covered = file.coveredVersions(of: violation)
    let decisions = try #require(file.decisions)
    for level in VerificationLevel.allCases {
      let state = violation.verification[level]
      let current = decisions.first { $0.id == state.decision?.decision }
      let earlier = decisions.first { $0.id == state.earlier.first?.signed.decision }
      #expect(current?.covers == covered)
      #expect(earlier?.covers.count == covered.count - 1)
    }
  }

  @Test func `the log, the index and a kept verification agree on what was replaced`() throws {
    _ = try force.desk("auditor").verifyLog(.new)
    try addSource()
    _ = try force.desk("officer").verifyLog(.new)
    try force.verify(name, on: "2022-10-02")
    #expect(try force.desk("officer").verifyLog(.new).findings.isEmpty)
    #expect(try force.desk("officer").verifyLog().findings.isEmpty)
    #expect(try force.desk("officer").checkStore().isSound)
    let before = try force.desk("focal").page(of: name).file.row
    _ = try force.desk("officer").rebuildIndex()
    #expect(try force.desk("focal").page(of: name).file.row == before)
  }

  @Test func `levels that have not decided anew, or found otherwise, are found in the list`() throws
  {
    var filter = IncidentFilter()
    filter.isDisagreed = true
    func found() throws -> Int { try force.desk("focal").incidents(filter).total }
    #expect(try found() == 0)
    try addSource()
    #expect(try found() == 0)
    try force.desk("focal").propose(TaskForce.verified(name, .focalPoint, on: "2022-10-02"))
    #expect(try found() == 1)
    try force.desk("technical").propose(TaskForce.verified(name, .technical, on: "2022-10-02"))
    try force.desk("ctfmr-1").propose(TaskForce.verified(name, .ctfmr, on: "2022-10-02"))
    #expect(try found() == 1)
    try force.desk("ctfmr-2").concur(in: name, level: .ctfmr)
    #expect(try found() == 0)
  }
}
