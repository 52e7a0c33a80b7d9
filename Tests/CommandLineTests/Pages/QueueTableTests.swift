import MRMModel
import MRMTestSupport
import MRMWorkflow
import Testing

@testable import MRMService
@testable import mrm

/// What a queue says of each thing, in a row and in a paragraph.
@Suite struct QueueTableTests {
  private static let today = TaskForce.now.day

  /// A queue of one thing that has waited some days for a deadline of its own.
  private static func queue(
    _ need: QueueNeed,
    _ deadline: Deadline,
    waiting days: Int,
    lateness: Lateness? = .pastCutOff,
    missing: [MissingDatum] = [.sex, .children],
  ) throws -> ReviewQueue {
    let violation = ViolationRow(
      id: .random(),
      number: 1,
      kind: .deprivationOfLiberty,
      tally: try VictimTally(boys: 2, girls: 0, unknown: 0),
      attribution: .unknown,
      verification: Verification(),
    )
    let row = IncidentRow(
      id: .random(),
      reference: try IncidentReference(parsing: "ML-MOP-2022-0143-7"),
      office: try OfficeCode("MOP"),
      state: .submitted,
      loggedBy: .random(),
      loggedOn: today,
      date: try IncidentDate(parsing: "2022-08-03"),
      firstReport: nil,
      place: .area(try PlaceCode("ML0506"), nil),
      flags: [],
      contributors: [],
      parts: [],
      violations: [violation],
      children: [],
      origin: nil,
    )
    let wait = QueueWait(since: today.adding(days: -days), deadline, in: .standard)
    let clock = QueueClock(deadlines: .standard, now: TaskForce.now)
    let urgency = clock.urgency(of: wait)
    return ReviewQueue(
      now: TaskForce.now,
      total: 1,
      overdue: urgency == .overdue ? 1 : 0,
      items: [
        QueueItem(
          incident: row,
          violation: violation,
          need: need,
          daysSinceFirstReport: 73,
          wait: wait,
          urgency: urgency,
          lateness: lateness,
          missing: missing,
        )
      ],
    )
  }

  @Test(arguments: [
    (QueueNeed.concur(.ctfmr), Deadline.concurrence, 9, "overdue 2 d"),
    (.concur(.ctfmr), .concurrence, 7, "today"), (.concur(.ctfmr), .concurrence, 1, "in 6 d"),
    (.propose(.ctfmr), .review, 91, "overdue 1 d (review)"),
    (.propose(.ctfmr), .review, 90, "today (review)"),
    (.handover, .handover, 1, "in 12 h"), (.handover, .handover, 3, "overdue 36 h"),
    (.handover, .handover, 12, "overdue 10 d"),
  ])
  func `how far a deadline is, in days or in hours`(
    need: QueueNeed,
    deadline: Deadline,
    days: Int,
    text: String,
  ) throws {
    let queue = try Self.queue(need, deadline, waiting: days)
    #expect(QueueTable.rows(queue, .english)[0][0] == text)
    #expect(QueueTable.rows(queue, .english)[0][2] == "\(days)")
  }

  @Test(arguments: Language.allCases, [40, 60, 80])
  func `on a narrow terminal nothing is lost, and the reference is whole`(
    language: Language,
    width: Int,
  ) throws {
    let queue = try Self.queue(.propose(.ctfmr), .ctfmr, waiting: 33)
    let text = QueueTable.narrow(queue, language, width: width)
    let lines = text.split(separator: "\n")
    #expect(lines.allSatisfy { String($0).displayWidth <= width })
    #expect(lines[0].hasPrefix("ML-MOP-2022-0143-7/1"))
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for cell in QueueTable.rows(queue, language)[0] {
      #expect(words.contains(cell), "\(cell)")
    }
  }

  @Test func `how much of a queue is overdue is said, and whose it is`() throws {
    let late = try Self.queue(.propose(.ctfmr), .ctfmr, waiting: 33)
    #expect(
      QueueTable.count(late, isOwn: true).english == "1 thing waits for you, 1 overdue"
    )
    let early = try Self.queue(.propose(.ctfmr), .ctfmr, waiting: 3)
    #expect(QueueTable.count(early, isOwn: false).french == "1 chose attend")
  }
}
