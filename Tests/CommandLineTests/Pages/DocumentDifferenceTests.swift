import MRMExchange
import MRMModel
import Testing

@testable import mrm

@Suite struct DocumentDifferenceTests {
  let id = Identifier<Source>.random()

  func document(_ identity: IdentityDisclosure, note: String = "") -> IncidentDocument {
    IncidentDocument(
      sources: [
        SourceDocument(
          id: id,
          number: 3,
          category: .secondary,
          type: .other,
          note: note,
          identity: identity,
        )
      ]
    )
  }

  func paths(_ before: IncidentDocument, _ after: IncidentDocument) -> [String] {
    DocumentDifference(from: before, to: after, .english).changes.map(\.path)
  }

  @Test func `the same document differs in nothing`() {
    #expect(paths(document(.withheld, note: "n"), document(.withheld, note: "n")).isEmpty)
  }

  @Test func `a changed text is named and not shown`() throws {
    let difference = DocumentDifference(
      from: document(.absent, note: "the teacher"),
      to: document(.absent, note: "the nurse"),
      .english,
    )
    #expect(difference.changes.map(\.path) == ["sources/3/note"])
    #expect(difference.lines(.english) == ["~ sources/3/note: rewritten"])
  }

  @Test func `an identity that is replaced is a change, one that stays withheld is none`() throws {
    let details = try #require(PersonDetails(name: "A. B."))
    #expect(paths(document(.withheld), document(.given(details))).contains("sources/3/name"))
    #expect(paths(document(.withheld), document(.withheld)).isEmpty)
  }

  @Test func `a response that is followed up shows what changed, and what was added`() throws {
    let response = Identifier<Response>.random()
    func document(_ followUp: FollowUp, _ others: [ResponseDocument] = []) -> IncidentDocument {
      var details = ResponseDetails()
      details.followUp = followUp
      return IncidentDocument(
        responses: [ResponseDocument(id: response, violation: 1, details: details)] + others
      )
    }
    let difference = DocumentDifference(
      from: document(.pending(PendingFollowUp())),
      to: document(.taken, [ResponseDocument(violation: 2)]),
      .english,
    )
    #expect(
      difference.lines(.english)
        == ["~ responses/1/details/follow_up: pending → taken", "+ responses/2"]
    )
    #expect(paths(document(.taken), IncidentDocument()) == ["responses/1"])
  }

  @Test func `an element without identity is new, and one that is gone is removed`() {
    let new = IncidentDocument(
      sources: [SourceDocument(number: 3, category: .secondary, type: .other)]
    )
    let changes = DocumentDifference(from: document(.absent), to: new, .english).changes
    #expect(changes.map(\.what) == [.added, .removed])
  }

  @Test func `a number or code is shown before and after`() throws {
    let before = IncidentDocument(date: .unknown)
    let after = IncidentDocument(date: try IncidentDate(parsing: "2022-08-03"))
    let lines = DocumentDifference(from: before, to: after, .english).lines(.english)
    #expect(lines == ["~ date: unknown → 3 August 2022"])
  }
}
