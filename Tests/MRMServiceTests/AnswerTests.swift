import MRMModel
import MRMService
import MRMTestSupport
import MRMWorkflow
import Testing

/// A question with which an incident went back, and the answer it was handed in again with.
@Suite struct AnswerTests {
  private let force: TaskForce
  private let name: IncidentName

  init() throws {
    force = try TaskForce()
    name = try IncidentName(force.submit(TaskForce.document()).id.description)
  }

  private func sendBack(_ question: String, at seconds: Int64) throws {
    let time = Timestamp(milliseconds: TaskForce.now.milliseconds + seconds * 1000)
    _ = try force.desk("focal", at: time).returnIncident(name, question: question)
  }

  private func handIn(_ answer: String?, at seconds: Int64) throws {
    let time = Timestamp(milliseconds: TaskForce.now.milliseconds + seconds * 1000)
    _ = try force.desk("officer", at: time).submit(name, answer: answer)
  }

  @Test func `a returned incident is handed in with an answer, and not without`() throws {
    try sendBack("Who saw it?", at: 1)
    #expect(throws: Refusal.unanswered) { try handIn(nil, at: 2) }
    for blank in ["", " \n"] {
      #expect(throws: ValueError.text) { try handIn(blank, at: 2) }
    }
    try handIn("A trader, from across the road.", at: 2)
    #expect(try force.desk("focal").page(of: name).file.row.state == .submitted)
  }

  @Test func `an answer to nothing is refused`() throws {
    let draft = try force.desk("officer").recordDraft(TaskForce.document())
    #expect(throws: Refusal.nothingAsked) {
      try force.desk("officer").submit(IncidentName(draft.id.description), answer: "Yes.")
    }
    #expect(throws: Refusal.alreadySubmitted) { try handIn("Yes.", at: 1) }
  }

  @Test func `every question keeps its answer, with who and when, the oldest first`() throws {
    try sendBack("Who saw it?", at: 1)
    try handIn("A trader.", at: 2)
    try sendBack("Where from?", at: 3)
    try handIn("Across the road.", at: 4)
    try sendBack("At what time?", at: 5)
    let exchanges = try force.desk("focal").page(of: name).file.exchanges
    #expect(
      exchanges.map(\.question.question) == ["Who saw it?", "Where from?", "At what time?"]
    )
    #expect(exchanges.map(\.answer?.text) == ["A trader.", "Across the road.", nil])
    let officer = try force.desk("officer").personID
    #expect(exchanges.compactMap(\.answer?.answered.by) == [officer, officer])
    #expect(
      exchanges.compactMap(\.question.asked?.at.milliseconds)
        == [1, 3, 5].map { TaskForce.now.milliseconds + $0 * 1000 }
    )
  }

  @Test func `an answer is part of its incident, and no decision covers it`() throws {
    try sendBack("Who saw it?", at: 1)
    try handIn("A trader.", at: 2)
    #expect(try force.desk("auditor").verifyLog().findings.isEmpty)
    #expect(try force.desk("officer").checkStore().isSound)
    #expect(try force.desk("reporting").checkStore().isSound)
    let file = try force.desk("focal").page(of: name).file
    let violation = try #require(file.row.violations.first)
    #expect(file.row.parts.contains { $0.record.kind == .incidentAnswer })
    #expect(!file.coveredVersions(of: violation).contains { $0.kind == .incidentAnswer })
  }

  @Test func `an edit leaves questions and answers where they are`() throws {
    try sendBack("Who saw it?", at: 1)
    try handIn("A trader.", at: 2)
    let officer = try force.desk("officer")
    let file = try officer.page(of: name).file
    _ = try officer.edit(file, to: TaskForce.document(boys: 2))
    let exchanges = try officer.page(of: name).file.exchanges
    #expect(exchanges.map(\.answer?.text) == ["A trader."])
  }
}
