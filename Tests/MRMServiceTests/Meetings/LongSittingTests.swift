import MRMExchange
import MRMModel
import MRMTestSupport
import Testing

@testable import MRMService

/// As many cases as one sitting may decide.
@Suite struct LongSittingTests {
  @Test func `two hundred cases are signed as one, and one more is not listed`() throws {
    let force = try TaskForce()
    let names = try Self.violations(Meeting.maximumCount + 1, in: force)
    let focal = try force.desk("focal")
    for name in names { try focal.propose(Self.request(name, .focalPoint)) }
    let technical = try force.desk("technical")
    let meeting = try force.open(level: .technical, as: "technical")
    #expect(throws: MeetingError.tooMany(limit: 200)) {
      try technical.add(names, to: meeting)
    }
    #expect(try technical.addWaiting(to: meeting) == (200, 1))
    let listed = try technical.meeting(meeting).items.map { try IncidentName($0.name) }
    for name in listed {
      try technical.decide(
        Self.request(name, .technical),
        at: meeting,
        seen: technical.mark(of: name),
      )
    }
    try force.close(meeting, as: "technical")
    let items = try technical.meeting(meeting).items
    #expect(items.count == 200)
    #expect(items.allSatisfy { if case .decided = $0.standing { true } else { false } })
    #expect(try force.desk("auditor").verifyLog().findings.isEmpty)
  }

  /// So many violations, a hundred an incident at most.
  private static func violations(_ count: Int, in force: TaskForce) throws -> [IncidentName] {
    let document = try TaskForce.document(kind: .denialOfHumanitarianAccess, boys: 0, girls: 0)
    let kind = try #require(document.violations.first)
    var names: [IncidentName] = []
    while names.count < count {
      let numbers = 1...min(20, count - names.count)
      let row = try force.submit(
        IncidentDocument(
          date: document.date,
          firstReport: document.firstReport,
          place: document.place,
          account: document.account,
          shareableAccount: document.shareableAccount,
          violations: numbers.map {
            ViolationDocument(
              number: $0,
              kind: kind.kind,
              tally: kind.tally,
              attribution: kind.attribution,
            )
          },
          children: [],
          sources: [
            SourceDocument(
              number: 1,
              category: .primaryWitness,
              type: .oralTestimony,
              reliability: .high,
              credibility: .high,
              consentToReport: .given,
              violations: Array(numbers),
              note: "",
              identity: .absent,
            )
          ],
        )
      )
      let reference = try #require(row.reference)
      names += try numbers.map { try IncidentName("\(reference)/\($0)") }
    }
    return names
  }

  private static func request(
    _ name: IncidentName,
    _ level: VerificationLevel,
  ) throws -> DecisionRequest {
    DecisionRequest(
      name: name,
      level: level,
      status: .reportPendingVerification,
      date: try CalendarDay(parsing: TaskForce.meetingDay),
      judgement: Decision.Judgement(isCredible: false, isLinkedToConflict: false, isByParty: false),
      basis: nil,
      reasons: [],
      note: "",
    )
  }
}
