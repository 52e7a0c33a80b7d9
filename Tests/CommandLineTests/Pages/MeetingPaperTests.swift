import MRMExchange
import MRMModel
import MRMTestSupport
import Testing

@testable import MRMService
@testable import mrm

/// What a printed sitting says, and what it never does.
@Suite struct MeetingPaperTests {
  let force: TaskForce
  let meeting: MeetingHandle

  init() throws {
    force = try TaskForce()
    let row = try force.submit(TaskForce.document())
    let name = try IncidentName("\(try #require(row.reference))/1")
    try force.desk("focal").propose(TaskForce.verified(name, .focalPoint))
    try force.desk("technical").propose(TaskForce.verified(name, .technical))
    let chair = try force.desk("ctfmr-1")
    meeting = try chair.openMeeting(
      Sitting(
        level: .ctfmr,
        day: CalendarDay(parsing: "2022-10-01"),
        place: "Bamako",
        present: [chair.attendee(ColleagueName("ctfmr-2")), Attendee(guest: "co-chair, OHCHR")],
        minutes: "The agenda was adopted.",
      )
    )
    try chair.add([name], to: meeting)
    let request = try TaskForce.verified(name, .ctfmr)
    let noted = DecisionRequest(
      name: name,
      level: .ctfmr,
      status: .verified,
      date: request.date,
      judgement: request.judgement,
      basis: nil,
      reasons: [],
      note: "Corroborated by the trader.",
      attributed: [try PartyCode("JNIM")],
    )
    try chair.decide(noted, at: meeting, seen: chair.mark(of: name))
    try chair.closeMeeting(meeting, seen: #require(chair.meeting(meeting).mark))
    let second = try force.desk("ctfmr-2")
    try second.concur(inMeeting: meeting, seen: #require(second.meeting(meeting).mark))
  }

  private func paper(_ language: Language, withMinutes: Bool = false) throws -> String {
    try MeetingPaper(
      meeting: force.desk("ctfmr-2").meeting(meeting),
      language: language,
      withMinutes: withMinutes,
    ).text(width: 100)
  }

  @Test(arguments: Language.allCases)
  func `a paper holds no name of a child or source, no account and no note`(
    language: Language
  ) throws {
    let paper = try paper(language, withMinutes: true)
    let words = [
      "Child Invented", "Witness Invented", "at the school", "a trader", "the trader",
      "near the well", "Two children were killed", "Corroborated",
    ]
    for word in words { #expect(!paper.contains(word), "\(word)") }
    // They are there: on the page of the meeting, and on that of the incident.
    let page = try force.desk("ctfmr-2").meeting(meeting)
    let shown = MeetingPageText.render(page, language: language, width: 100)
    #expect(shown.contains("Corroborated by the trader."))
    let signed = MeetingPageText.signed(
      try proposed(),
      language: language,
      width: 100,
    )
    #expect(signed.contains("near the well") && signed.contains("a trader"))
  }

  @Test(arguments: [(Language.english, "JNIM verified"), (.french, "JNIM vérifiée")])
  func `a paper and what is signed say to whom it is attributed`(
    language: Language,
    finding: String,
  ) throws {
    #expect(try paper(language).contains(finding))
    let signed = MeetingPageText.signed(try proposed(), language: language, width: 100)
    #expect(signed.contains(finding))
  }

  /// The meeting with what one would have signed of it.
  private func proposed() throws -> MeetingPage {
    let page = try force.desk("ctfmr-2").meeting(meeting)
    return MeetingPage(
      id: page.id,
      chair: page.chair,
      sitting: page.sitting,
      isSigned: page.isSigned,
      items: page.items,
      quorum: page.quorum,
      people: page.people,
      toSign: page.items,
      mark: nil,
    )
  }

  @Test func `it says level, day, persons, facts, finding, basis and who signed, in English`()
    throws
  {
    let paper = try paper(.english)
    let words = [
      "Meeting \(meeting): decisions", "CTFMR", "1 October 2022", "Bamako", "Moussa Test",
      "co-chair, OHCHR", "ML-MOP-2022-0001-6/1", "1 boy, 1 girl (2 children)", "office MOP",
      "verified", "decided", "S1 (", "Mariam Test", "1 case",
    ]
    for word in words { #expect(paper.contains(word), "\(word): \(paper)") }
    #expect(!paper.contains("The agenda was adopted."))
  }

  @Test func `it says the same in French, and the minutes when they are asked for`() throws {
    let paper = try paper(.french, withMinutes: true)
    let words = [
      "Réunion \(meeting)", "1er octobre 2022", "1 garçon, 1 fille (2 enfants)", "bureau MOP",
      "vérifié", "décidé", "Procès-verbal", "The agenda was adopted.", "1 cas",
    ]
    for word in words { #expect(paper.contains(word), "\(word): \(paper)") }
  }

  @Test func `the incident's page names the meeting of a decision`() throws {
    let page = try force.desk("ctfmr-2").page(of: IncidentName("ML-MOP-2022-0001-6"))
    let text = IncidentPageText.render(page, language: .english, width: 200)
    #expect(text.contains("\(meeting)"))
    let document = page.file.document.json(
      includingIdentities: false,
      status: page.file.status(on: page.today),
    )
    #expect("\(document)".contains("\(meeting)"))
  }

  @Test func `who opens no case of it is told that there is one, and nothing of it`() throws {
    let page = try force.desk("ctfmr-2").meeting(meeting)
    let closed = MeetingPage.Item(
      incident: page.items[0].incident,
      page: nil,
      violation: nil,
      decision: nil,
      standing: .closed,
    )
    let paper = MeetingPaper(
      meeting: MeetingPage(
        id: page.id,
        chair: page.chair,
        sitting: page.sitting,
        isSigned: true,
        items: [closed],
        quorum: 2,
        people: page.people,
        toSign: [],
        mark: nil,
      ),
      language: .english,
      withMinutes: false,
    ).text(width: 100)
    #expect(paper.contains("your keys do not open this incident"))
    #expect(!paper.contains("ML-MOP") && !paper.contains("verified"))
  }

  @Test func `the log tells a sitting in one sentence`() throws {
    var filter = LogFilter()
    filter.acts = [.sittingProposed, .sittingConcurred]
    let told = try force.desk("ctfmr-2").auditLog(filter).map {
      LogSentence(line: $0).predicate(.english)
    }
    #expect(
      told == [
        "proposed 1 decision of meeting \(meeting) (CTFMR, 1 October 2022): "
          + "ML-MOP-2022-0001-6/1 (verified, attribution to the 1st party verified)",
        "concurred in 1 decision of meeting \(meeting) (CTFMR, 1 October 2022): "
          + "ML-MOP-2022-0001-6/1 (verified, attribution to the 1st party verified, decided)",
      ]
    )
    let french = try force.desk("auditor").auditLog(filter).map {
      LogSentence(line: $0).predicate(.french)
    }
    #expect(french.allSatisfy { $0.contains("de la réunion \(meeting)") })
    #expect(french.allSatisfy { !$0.contains("ML-MOP") })
  }
}
