import MRMExchange
import MRMModel
import Testing

@Suite struct UnlistedLinkDocumentTests {
  private func read(_ links: String) throws -> IncidentDocument {
    let text =
      #"{"violations": [{"kind": "abduction"}, {"kind": "recruitment"}, {"kind": "killing"}], "#
      + #""same_unlisted_children": "# + links + "}"
    return try IncidentDocument(parsing: Array(text.utf8), gazetteer: .mali, parties: .mali)
  }

  @Test func `violations that had the same unlisted children are read and written`() throws {
    let document = try read("[[2, 1]]")
    #expect(document.unlistedLinks == [[1, 2]])
    #expect(
      document.json(includingIdentities: true)["same_unlisted_children"]
        == .array([.array([.integer(1), .integer(2)])])
    )
  }

  @Test(arguments: [
    ("[[1]]", DocumentProblem.Reason.missing, "/same_unlisted_children/0/1"),
    ("[[1, 4]]", .noSuchViolation, "/same_unlisted_children/0/1"),
    ("[[1, 1]]", .repeated, "/same_unlisted_children/0/1"),
    ("[[1, 2], [2, 3]]", .repeated, "/same_unlisted_children/1/0"),
    ("[1, 2]", .notA(.list), "/same_unlisted_children/0"),
    ("[[1, \"2\"]]", .notA(.wholeNumber), "/same_unlisted_children/0/1"),
  ])
  func `a set that links nothing, or twice, is refused`(
    links: String,
    reason: DocumentProblem.Reason,
    pointer: String,
  ) throws {
    let error = #expect(throws: DocumentError.self) { try read(links) }
    guard case .refused(let problems) = error else {
      Issue.record("not refused by its values")
      return
    }
    #expect(problems.first?.reason == reason)
    #expect(problems.first?.pointer.description == pointer)
  }
}
