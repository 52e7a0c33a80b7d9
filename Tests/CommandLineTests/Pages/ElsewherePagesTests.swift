import MRMExchange
import MRMModel
import MRMTestSupport
import MRMWorkflow
import Testing

@testable import MRMService
@testable import mrm

/// What is shown of a decision taken elsewhere, which is never shown as decided here.
@Suite struct ElsewherePagesTests {
  private static let second = Identifier<Person>.random()
  private static let time = Timestamp(milliseconds: 1_665_835_200_000)

  private static func decided(on date: String? = "2021-03-03") throws -> ElsewhereVerification {
    try #require(
      ElsewhereVerification(
        system: .primero,
        technical: ElsewhereDecision(status: .reportedNotVerified, date: nil),
        ctfmr: ElsewhereDecision(
          status: .verified,
          date: try date.map { try CalendarDay(parsing: $0) },
        ),
      )
    )
  }

  private static func row(
    _ standing: AttestationStanding,
    on date: String? = "2021-03-03",
  ) throws -> IncidentRow {
    let violation = ViolationRow(
      id: .random(),
      number: 1,
      kind: .killing,
      tally: try VictimTally(boys: 2, girls: 0, unknown: 0),
      attribution: .unknown,
      verification: Verification(),
      attested: AttestedVerification(
        decided: try decided(on: date),
        stamp: [UInt8](repeating: 7, count: 32),
        standing: standing,
      ),
    )
    return IncidentRow(
      id: .random(),
      reference: try IncidentReference(parsing: "ML-MOP-2022-0143-7"),
      office: try OfficeCode("MOP"),
      state: .submitted,
      loggedBy: .random(),
      loggedOn: try CalendarDay(parsing: "2022-10-01"),
      date: try IncidentDate(parsing: "2021-02-01"),
      firstReport: nil,
      place: .area(try PlaceCode("ML0506"), nil),
      flags: [],
      contributors: [],
      parts: [],
      violations: [violation],
      children: [],
      origin: nil,
    )
  }

  private static func lines(
    _ standing: AttestationStanding,
    on date: String? = "2021-03-03",
    isChanged: Bool = false,
    _ language: Language = .english,
  ) throws -> String {
    var page = PageLayout(language: language, width: 80)
    ElsewhereLines(
      attested: AttestedVerification(
        decided: try decided(on: date),
        stamp: [],
        standing: standing,
      ),
      isChanged: isChanged,
      importer: "Binta",
      name: { _ in "Mariam" },
    ).write(in: &page)
    return page.text
  }

  @Test func `a page says where it was decided, when, and who attests it`() throws {
    let confirmed = AttestationStanding.confirmed(by: Self.second, at: Self.time)
    #expect(
      try Self.lines(confirmed) == """
              decided elsewhere (Primero), not here:
                technical level   reported, not verified, on no known day
                CTFMR             verified, 3 March 2021
                attested by       Binta (import) and Mariam, 15 October 2022

        """
    )
    let french = try Self.lines(confirmed, .french)
    #expect(french.contains("décidé ailleurs (Primero), non ici :"))
    #expect(french.contains("Binta (importation) et Mariam, le 15 octobre 2022"))
  }

  @Test func `what only the importer attests says that a second person is missing`() throws {
    #expect(try Self.lines(.waiting).contains("Binta (import); a second person is missing"))
    let withdrawn = AttestationStanding.withdrawn(by: Self.second, at: Self.time)
    #expect(try Self.lines(withdrawn).contains("withdrawn by Mariam, 15 October 2022"))
  }

  @Test func `what cannot count is marked, unless it was withdrawn`() throws {
    let undated = try Self.lines(.waiting, on: nil, isChanged: true)
    #expect(undated.contains("! changed since the import: it needs a decision here"))
    #expect(undated.contains("! verified elsewhere on no known day: pending here"))
    let withdrawn = AttestationStanding.withdrawn(by: Self.second, at: Self.time)
    #expect(try !Self.lines(withdrawn, on: nil, isChanged: true).contains("!"))
  }

  @Test func `a list says elsewhere in place of a status here`() throws {
    func status(_ standing: AttestationStanding, on date: String? = "2021-03-03") throws -> String {
      IncidentTable.rows([try Self.row(standing, on: date)], .english)[0][5]
    }
    #expect(
      try status(.waiting, on: nil) == "elsewhere (Primero), to be attested: verified (no date)"
    )
    #expect(
      try status(.confirmed(by: Self.second, at: Self.time)) == "elsewhere (Primero): verified"
    )
    #expect(try status(.waiting) == "elsewhere (Primero), to be attested: verified")
    #expect(
      try status(.withdrawn(by: Self.second, at: Self.time)) == "report pending verification"
    )
  }

  @Test(arguments: [
    AttestationStanding.waiting, .confirmed(by: second, at: time), .withdrawn(by: second, at: time),
  ])
  func `as JSON it has the published shape, apart from the levels`(
    standing: AttestationStanding
  ) throws {
    let others = try JSONOutputTests.others()
    for date in ["2021-03-03", nil] {
      let row = try Self.row(standing, on: date)
      let list = IncidentListDocument.json(FoundIncidents(total: 1, rows: [row], unsearched: nil))
      let listed = JSONSchema(try JSONOutputTests.json("incident-list"), others: others)
      #expect(listed.problems(with: list) == [])
      #expect("\(list)".contains("elsewhere"))
      let item = AttestationList.Item(incident: row, violation: row.violations[0])
      let attestations = AttestationList(
        total: 3,
        items: [item],
        mark: try SeenMark(bytes: [UInt8](repeating: 1, count: 32)),
      )
      let shape = JSONSchema(try JSONOutputTests.json("command-output"), others: others)
      #expect(shape.problems(with: AttestationsDocument.json(attestations)) == [])
      #expect(shape.problems(with: AttestationsDocument.json(signed: [item])) == [])
      let day = try CalendarDay(parsing: "2022-10-14")
      let queue = ReviewQueue(
        now: TaskForce.now,
        total: 1,
        overdue: 0,
        items: [
          QueueItem(
            incident: row,
            violation: row.violations[0],
            need: .attest,
            daysSinceFirstReport: 1,
            wait: QueueWait(since: day, .concurrence, in: .standard),
            urgency: .later,
            lateness: .lateVerification,
            missing: [.sex],
          )
        ],
      )
      let waiting = JSONSchema(try JSONOutputTests.json("queue"), others: others)
      #expect(waiting.problems(with: QueueDocument.json(queue)) == [])
    }
  }

  @Test func `the log tells what was attested, and what was withdrawn`() throws {
    #expect(
      try Self.sentence(.attestationsConfirmed, [1]).predicate(.english)
        == "attested, as the import does, what was decided elsewhere on ML-MOP-2022-0143-7/1 "
        + "(Primero; technical level: reported, not verified; CTFMR: verified, 2021-03-03)"
    )
    #expect(
      try Self.sentence(.attestationsConfirmed, Array(1...7)).predicate(.english)
        == "attested, as the import does, what was decided elsewhere on 7 violations: "
        + (1...5).map { "ML-MOP-2022-0143-7/\($0)" }.joined(separator: ", ") + " and 2 more"
    )
    #expect(
      try Self.sentence(.attestationWithdrawn, [1]).predicate(.french)
        == "a retiré l’attestation de ce qui fut décidé ailleurs sur ML-MOP-2022-0143-7/1"
    )
  }

  private static func sentence(_ act: AuditAct, _ violations: [Int]) throws -> LogSentence {
    let reference = try IncidentReference(parsing: "ML-MOP-2022-0143-7")
    let attestations = try violations.map { number in
      LogAttestation(
        incident: LogIncident(id: .random(), reference: reference, violation: number),
        decided: act == .attestationWithdrawn ? nil : try decided(),
      )
    }
    return LogSentence(
      line: LogLine(
        index: 7,
        time: time,
        person: LogPerson(id: second, name: "Mariam", office: nil, roles: []),
        act: act,
        incident: nil,
        matter: .attestations(attestations),
      )
    )
  }
}
