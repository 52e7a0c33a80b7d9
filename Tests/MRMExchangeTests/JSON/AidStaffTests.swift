import MRMExchange
import MRMModel
import Testing

/// Sexual exploitation and abuse by aid or UN staff is not the mechanism's to record.
@Suite struct AidStaffTests {
  private static func read(_ answer: String) throws -> IncidentDocument {
    let text = """
      {"violations": [{"kind": "sexual_violence", "tally": {"boys": 0, "girls": 1, "unknown": 0},
        "details": {"types": ["rape"], "by_aid_staff": "\(answer)"}}]}
      """
    return try IncidentDocument(parsing: Array(text.utf8), gazetteer: .mali, parties: .mali)
  }

  @Test func `it is refused, and the channel it belongs to is named`() throws {
    let error = #expect(throws: DocumentError.self) { try Self.read("yes") }
    guard case .refused(let problems) = error else { return }
    #expect(problems.map(\.reason) == [.value(.exploitationByAidStaff)])
    #expect(problems.map(\.pointer.description) == ["/violations/0/details"])
    #expect(problems[0].remedy(in: .english).contains("PSEA"))
    #expect(problems[0].remedy(in: .french).contains("PEAS"))
  }

  @Test(arguments: ["no", "unknown"])
  func `what is none, or may be none, is read`(answer: String) throws {
    #expect(try Self.read(answer).violations.count == 1)
  }
}
