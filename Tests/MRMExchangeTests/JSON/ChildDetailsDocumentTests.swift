import MRMExchange
import MRMModel
import Testing

@Suite struct ChildDetailsDocumentTests {
  private func child(_ members: String) throws -> ChildDocument {
    let text = #"{"children": [{"# + members + "}]}"
    let document = try IncidentDocument(
      parsing: Array(text.utf8),
      gazetteer: .mali,
      parties: .mali,
    )
    return try #require(document.children.first)
  }

  private func problem(_ members: String) -> DocumentProblem? {
    do {
      _ = try child(members)
      return nil
    } catch DocumentError.refused(let problems) {
      return problems.first
    } catch {
      return nil
    }
  }

  @Test func `each of three consents is read by itself`() throws {
    let child = try child(
      #"""
      "consent_to_report": "refused", "details": {"consent_to_contact": "given",
        "consent_to_refer": {"answer": "given", "with": ["unicef", "service_providers"]}}
      """#
    )
    #expect(child.consentToReport == .refused)
    #expect(child.details.consentToContact == .given)
    var recipients = ReferralRecipients()
    recipients.with = [.unicef, .serviceProviders]
    #expect(child.details.consentToRefer == .given(recipients))
  }

  @Test func `an age that its basis calls estimated is an estimate`() throws {
    let child = try child(#""age": 12, "details": {"age_basis": "estimated"}"#)
    #expect(child.age == .years(12, isEstimated: true))
  }

  @Test func `with whom is not asked where the referral was refused`() {
    let problem = problem(
      #""details": {"consent_to_refer": {"answer": "refused", "with": ["unicef"]}}"#
    )
    #expect(problem?.reason == .notAsked)
    #expect(problem?.pointer.description == "/children/0/details/consent_to_refer/with")
  }

  @Test(arguments: [
    #""details": {"vulnerabilities": ["disabled"]}"#,
    #""details": {"displacement": "idp"}"#,
    #""details": {"age_basis": {"basis": "document", "which": "a letter"}}"#,
  ])
  func `a code that no list has is refused`(members: String) {
    guard case .value(.unknownCode) = problem(members)?.reason else {
      Issue.record("not refused")
      return
    }
  }

  @Test func `an answer to a question about violations is not one about a child`() {
    #expect(problem(#""details": {"cross_border": "yes"}"#)?.reason == .notAsked)
  }
}
