import MRMExchange
import MRMModel
import Testing

@Suite struct IncidentDocumentTests {
  @Test func `an empty object is a draft of which nothing is known`() throws {
    #expect(try DocumentSample.read("{}") == IncidentDocument())
  }

  @Test func `what a document says of the incident is read`() throws {
    let document = try DocumentSample.read(DocumentSample.full)
    let first = try CalendarDay(year: 2022, month: 8, day: 1)
    let date = try IncidentDate(.range(first, first.adding(days: 4)), isEstimated: true)
    let point = try Coordinates(
      latitudeMicrodegrees: 14_490_000,
      longitudeMicrodegrees: -4_200_000,
      uncertaintyMeters: 500,
    )
    #expect(document.date == date)
    #expect(document.firstReport == first.adding(days: 8))
    #expect(try document.place == .area(PlaceCode("ML0506"), point))
    #expect(document.account == "Deux enfants ont été tués près du puits.\nUn témoin l’a vu.")
    #expect(document.shareableAccount == "Deux enfants tués.")
  }

  @Test func `what a document says of violations is read`() throws {
    let violations = try DocumentSample.read(DocumentSample.full).violations
    let parties = [
      PartyAttribution(party: try PartyCode("JNIM")),
      PartyAttribution(party: try PartyCode("DNA")),
    ]
    #expect(violations.map(\.number) == [1, 3])
    #expect(violations.map(\.kind) == [.killing, .attackOnSchools])
    #expect(violations.map(\.attribution) == [.parties(parties, .joint), .unknown])
    #expect(try violations.first?.tally == VictimTally(boys: 1, girls: 0, unknown: 1))
    #expect(violations.last?.tally == VictimTally.none)
    #expect(violations.first?.id?.description == "00000000-0000-4000-8000-000000000001")
    #expect(violations.last?.id == nil)
  }

  @Test func `what a document says of children is read`() throws {
    let children = try DocumentSample.read(DocumentSample.full).children
    let details = PersonDetails(
      name: "Awa Exemple",
      dateOfBirth: try CalendarDay(year: 2010, month: 2, day: 28),
      contact: "chez sa tante",
    )
    #expect(children.map(\.identity) == [.given(try #require(details)), .withheld])
    #expect(children.map(\.sex) == [.female, .male])
    #expect(
      children.map(\.age) == [.years(12, isEstimated: true), .months(8, isEstimated: false)]
    )
    #expect(children.map(\.consentToReport) == [.given, .refused])
    #expect(children.map(\.violations) == [[1, 3], [1]])
  }

  @Test func `what a document says of sources is read`() throws {
    let source = try #require(DocumentSample.read(DocumentSample.full).sources.first)
    let details = try #require(PersonDetails(name: "Moussa Exemple", contact: "0000"))
    let expected = SourceDocument(
      id: source.id,
      number: 1,
      category: .primaryWitness,
      type: .oralTestimony,
      reliability: .high,
      credibility: .medium,
      consentToReport: .given,
      violations: [1],
      note: "enseignant du village",
      identity: .given(details),
    )
    #expect(source == expected)
    #expect(source.id?.description == "00000000-0000-4000-8000-000000000004")
  }

  @Test(arguments: [
    (#"{"violations":[{"kind":"killing"},{"kind":"maiming"}]}"#, [1, 2]),
    (#"{"violations":[{"kind":"killing","number":4},{"kind":"maiming"}]}"#, [4, 5]),
    (#"{"violations":[{"kind":"killing"},{"kind":"maiming","number":1}]}"#, [2, 1]),
  ])
  func `a number left out is the next above the highest`(text: String, numbers: [Int]) throws {
    #expect(try DocumentSample.read(text).violations.map(\.number) == numbers)
  }

  @Test(arguments: [
    (#"{"form":"unknown"}"#, Attribution.unknown),
    (#"{"form":"unknown","parties":[]}"#, .unknown),
    (#"{"form":"crossfire"}"#, .crossfire([])),
  ])
  func `a form that needs no party is read without one`(
    text: String,
    attribution: Attribution,
  ) throws {
    let document = #"{"violations":[{"kind":"killing","attribution":\#(text)}]}"#
    #expect(try DocumentSample.read(document).violations.map(\.attribution) == [attribution])
  }

  @Test(
    arguments: [
      (#"{"country_only":true}"#, nil, nil),
      (#"{"country_only":true,"latitude":"14.5","longitude":-4}"#, 14_500_000, -4_000_000),
      (#"{"code":"ML05","latitude":14.4912345,"longitude":"-4"}"#, 14_491_235, -4_000_000),
      (#"{"code":"ML05","country_only":false}"#, nil, nil),
    ] as [(String, Int?, Int?)]
  )
  func `a place is an area or the country, with or without a point`(
    text: String,
    latitude: Int?,
    longitude: Int?,
  ) throws {
    let place = try DocumentSample.read(#"{"place":\#(text)}"#).place
    #expect(place.coordinates?.latitudeMicrodegrees == latitude)
    #expect(place.coordinates?.longitudeMicrodegrees == longitude)
    #expect((place.code == nil) == text.contains("true"))
  }

  @Test func `the block of a stored incident's status is passed over`() throws {
    let text = #"{"status":{"state":"submitted","anything":[1]},"date":"2022-08"}"#
    #expect(try DocumentSample.read(text).date.description == "2022-08")
  }
}
