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
      SourceDocument(
        number: 2,
        category: .secondary,
        type: .other,
        violations: [1],
        particulars: SourceParticulars(reliabilityReason: "was there"),
      )
    ],
    responses: [ResponseDocument(violation: 1), ResponseDocument(violation: 4)],
  )

  @Test func `a violation that goes leaves no child and no source behind that names it`() {
    var entry = IncidentEntry(twoViolations)
    entry.removeViolation(at: 0)
    #expect(entry.violations.map(\.number) == [4])
    #expect(entry.children.map(\.violations) == [[4]])
    #expect(entry.sources.map(\.violations) == [[]])
  }

  @Test func `a violation that goes takes its responses with it, and nothing else of a source`() {
    var entry = IncidentEntry(twoViolations)
    entry.removeViolation(at: 0)
    #expect(entry.responses.map(\.violation) == [4])
    #expect(entry.sources.map(\.particulars) == twoViolations.sources.map(\.particulars))
  }

  @Test func `numbers go on above the highest and are not used twice`() {
    let entry = IncidentEntry(twoViolations)
    #expect(entry.nextViolation == 5)
    #expect(entry.nextSource == 3)
  }

  @Test func `a form of which everything is left for later is a form`() throws {
    let script = Script([
      "-", "-", "", "", "", "", "later", "n", "n", "later", ".", ".",
    ])
    #expect(try IncidentQuestions(script.interview).all().document == IncidentDocument())
    #expect(script.isOver)
  }

  @Test func `a response is asked for one violation, with its due date while it waits`() throws {
    let script = Script([
      "/4", "public_statement other", "a letter", "2022-08-20", "n", "the governor", "sent", ".",
      "pending", "2022-09-30", "none yet", ".",
    ])
    let response = try IncidentQuestions(script.interview)
      .response(nil, of: IncidentEntry(twoViolations))
    var details = ResponseDetails()
    details.kinds = OpenChoices([.publicStatement], other: try FreeText("a letter"))
    details.date = Estimated(try CalendarDay(parsing: "2022-08-20"))
    details.addressee = try FreeText("the governor")
    details.action = try FreeText("sent")
    var pending = PendingFollowUp()
    pending.due = Estimated(try CalendarDay(parsing: "2022-09-30"))
    details.followUp = .pending(pending)
    details.followUpNotes = try FreeText("none yet")
    #expect(response == ResponseDocument(violation: 4, details: details))
    #expect(script.isOver)
  }

  @Test func `a follow-up that was taken has no due date to ask for`() throws {
    let script = Script(["/1", "", "", "", ".", "taken", "."])
    let response = try IncidentQuestions(script.interview)
      .response(nil, of: IncidentEntry(twoViolations))
    #expect(response.details.followUp == .taken)
    #expect(script.isOver)
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
    let script = Script(["1", "12", "n", "1", "2", "M. T.", "2010-02-03", "an aunt", "n"])
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

  @Test func `what is known of a child is asked for, and nothing that does not apply`() throws {
    let script = Script([
      "1", "12", "n", "1", "2", "", "", "",
      "", "document", "birth_certificate", "no", "internally_displaced", "separated recruited",
      "given", "given", "unicef",
    ])
    let child = try IncidentQuestions(script.interview)
      .child(nil, of: IncidentEntry(twoViolations))
    var details = ChildDetails()
    var document = AgeDocumentSeen()
    document.which = .birthCertificate
    details.ageBasis = .document(document)
    details.disability = .no
    details.displacement = .internallyDisplaced
    details.vulnerabilities = [.separated, .recruited]
    details.consentToContact = .given
    var recipients = ReferralRecipients()
    recipients.with = [.unicef]
    details.consentToRefer = .given(recipients)
    #expect(child.details == details)
    #expect(script.isOver)
  }

  @Test func `an age that nobody typed is the one that the date of birth gives`() throws {
    var entry = IncidentEntry(twoViolations)
    entry.date = try IncidentDate(.day(CalendarDay(parsing: "2022-08-03")))
    let script = Script(["1", "", "1", "2", "M. T.", "2010-09-03", "", "n"])
    let child = try IncidentQuestions(script.interview).child(nil, of: entry)
    #expect(child.age == .years(11, isEstimated: false))
    #expect(script.isOver)
  }

  @Test func `an age that differs from the date of birth is kept unless the person says otherwise`()
    throws
  {
    var entry = IncidentEntry(twoViolations)
    entry.date = try IncidentDate(.day(CalendarDay(parsing: "2022-08-03")))
    for (answer, age) in [("n", 13), ("y", 11)] {
      let script = Script(["1", "13", "n", "1", "2", "M. T.", "2010-09-03", "", "n", answer])
      let child = try IncidentQuestions(script.interview).child(nil, of: entry)
      #expect(child.age == .years(age, isEstimated: false))
      #expect(script.isOver)
    }
  }

  @Test func `an identity that is not shown is kept when nobody replaces it`() throws {
    let current = ChildDocument(identity: .withheld, sex: .female, violations: [1])
    let script = Script(["", "", "", "", "", "n"])
    let child = try IncidentQuestions(script.interview)
      .child(current, of: IncidentEntry(twoViolations))
    #expect(child == current)
  }
}
