import MRMExchange
import MRMModel
import Testing

@Suite struct DuplicateTests {
  @Test(arguments: ["2022-08-02", "2022-08-03", "2022-08-04"])
  func `the same violation in the same region a day apart is flagged in both rows`(
    date: String
  ) throws {
    let reading = try Self.pair { $0.date = date }
    #expect(Self.resemblances(reading) == [[.row(3)], [.row(2)]])
    #expect(reading.incidents.allSatisfy { $0.flags == [.likelyDuplicate] })
  }

  @Test(arguments: Difference.allCases)
  func `reports that differ in what tells events apart are not flagged`(
    difference: Difference
  ) throws {
    let reading = try Self.pair(difference.apply)
    #expect(Self.resemblances(reading) == [[], []])
  }

  @Test(arguments: ["n/a", "JNIM, FAMa"])
  func `parties that do not exclude each other do not tell events apart`(names: String) throws {
    let reading = try Self.pair { $0.actors = names }
    #expect(Self.resemblances(reading) == [[.row(3)], [.row(2)]])
  }

  @Test(arguments: [("14.92", [Resemblance.row(3)]), ("14.94", [])])
  func `points fifty kilometres apart tell events apart`(
    latitude: String,
    resembles: [Resemblance],
  ) throws {
    let reading = try Self.pair { $0.latitude = latitude }
    #expect(Self.resemblances(reading).first == resembles)
  }

  @Test func `a point that is missing does not tell events apart`() throws {
    let reading = try Self.pair { ($0.latitude, $0.longitude) = ("", "") }
    #expect(Self.resemblances(reading) == [[.row(3)], [.row(2)]])
  }

  @Test func `rows to which the source gives one event are flagged, whatever they say`() throws {
    let reading = try ImportFixture.read(
      .with { $0.event = "36" },
      .with { ($0.id, $0.event, $0.kind, $0.date) = ("18", "36", "clinic", "2021-01-01") },
      .with { ($0.id, $0.event, $0.date) = ("19", "37", "2020-01-01") },
    )
    #expect(Self.resemblances(reading) == [[.row(3)], [.row(2)], []])
  }

  @Test func `a row that shares its event with one imported before is flagged`() throws {
    let reading = try ImportFixture.read(
      .with { $0.event = "36" },
      .with { ($0.id, $0.event, $0.date) = ("18", "36", "2021-01-01") },
      known: [ImportOrigin(dataset: "invented-survey", row: "17")],
    )
    #expect(reading.rows.first?.fate == .alreadyImported)
    #expect(reading.incidents.last?.resembles == [.row(2)])
  }

  @Test(arguments: [
    (IncidentDate.Span.day(CalendarDay(number: 19_207)), true),
    (.day(CalendarDay(number: 19_210)), false),
    (.month(year: 2022, month: 8), true),
    (.range(CalendarDay(number: 19_100), CalendarDay(number: 19_300)), false),
    (.unknown, false),
  ])
  func `a row is compared with the store`(span: IncidentDate.Span, isFlagged: Bool) throws {
    let id = Identifier<Incident>.random()
    let known = KnownIncident(
      id: id,
      date: try IncidentDate(span),
      place: .area(try PlaceCode("ML0506"), nil),
      kind: .attackOnSchools,
      attribution: .unknown,
    )
    let reading = try ImportFixture.read(InventedRow(), existing: [known])
    #expect(Self.resemblances(reading) == [isFlagged ? [.incident(id)] : []])
  }

  @Test func `a crowd of rows that resemble each other is flagged with the first eight`() throws {
    let lines = (1...2000).map { number in InventedRow.with { $0.id = "\(number)" }.line }
    let text = ([InventedRow.header] + lines).joined(separator: "\n")
    let incidents = try ImportFixture.read(text: text).incidents
    #expect(incidents.count == 2000)
    #expect(incidents.allSatisfy { $0.flags == [.likelyDuplicate] })
    #expect(incidents.last?.resembles == (2...9).map { .row($0) })
  }

  /// Ways in which two reports can tell of two events.
  enum Difference: CaseIterable, Sendable {
    case day, kind, region, party, noDay, noRegion

    func apply(_ row: inout InventedRow) {
      switch self {
      case .day: row.date = "2022-08-05"
      case .kind: row.kind = "clinic"
      case .region: (row.region, row.code) = ("Gao", "ML07")
      case .party: row.actors = "FAMa"
      case .noDay: row.date = ""
      case .noRegion: (row.region, row.code) = ("", "")
      }
    }
  }

  private static func pair(_ change: (inout InventedRow) -> Void) throws -> ImportReading {
    try ImportFixture.read(
      InventedRow(),
      .with {
        $0.id = "18"
        change(&$0)
      },
    )
  }

  private static func resemblances(_ reading: ImportReading) -> [[Resemblance]] {
    reading.incidents.map(\.resembles)
  }
}
