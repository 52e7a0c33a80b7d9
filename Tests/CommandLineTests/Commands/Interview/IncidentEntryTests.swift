import MRMExchange
import MRMModel
import Testing

@testable import mrm

@Suite struct IncidentEntryTests {
  let twoViolations = IncidentDocument(
    violations: [
      ViolationDocument(number: 1, kind: .killing), ViolationDocument(number: 4, kind: .abduction),
    ],
    children: [ChildDocument(violations: [1, 4])],
    sources: [
      SourceDocument(number: 2, category: .secondary, type: .other, violations: [1])
    ],
  )

  @Test func `a violation that goes leaves no child and no source behind that names it`() {
    var entry = IncidentEntry(twoViolations)
    entry.removeViolation(at: 0)
    #expect(entry.violations.map(\.number) == [4])
    #expect(entry.children.map(\.violations) == [[4]])
    #expect(entry.sources.map(\.violations) == [[]])
  }

  @Test func `numbers go on above the highest and are not used twice`() {
    let entry = IncidentEntry(twoViolations)
    #expect(entry.nextViolation == 5)
    #expect(entry.nextSource == 3)
  }

  @Test func `changes laid over a newer version keep what both persons changed`() throws {
    let old = IncidentDocument(account: "old")
    let newer = IncidentDocument(
      firstReport: try CalendarDay(parsing: "2022-08-06"),
      account: "old",
    )
    var mine = IncidentEntry(old)
    mine.account = "mine"
    let merged = mine.rebased(from: old, onto: newer)
    #expect(merged.account == "mine")
    #expect(merged.firstReport == newer.firstReport)
  }

  @Test func `a child who is typed in keeps everything that was answered`() throws {
    let script = Script(["1", "12", "n", "1", "2", "M. T.", "2010-02-03", "an aunt"])
    let questions = IncidentQuestions(script.interview)
    let child = try questions.child(nil, of: IncidentEntry(twoViolations))
    let details = PersonDetails(
      name: "M. T.",
      dateOfBirth: try CalendarDay(parsing: "2010-02-03"),
      contact: "an aunt",
    )
    #expect(
      child
        == ChildDocument(
          identity: .given(try #require(details)),
          sex: .male,
          age: .years(12, isEstimated: false),
          consentToReport: .given,
          violations: [4],
        )
    )
    #expect(script.isOver)
  }

  @Test func `an identity that is not shown is kept when nobody replaces it`() throws {
    let current = ChildDocument(identity: .withheld, sex: .female, violations: [1])
    let script = Script(["", "", "", "", ""])
    let child = try IncidentQuestions(script.interview)
      .child(current, of: IncidentEntry(twoViolations))
    #expect(child == current)
  }
}
