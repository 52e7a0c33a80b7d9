import MRMModel
import Testing

@Suite struct ValueTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2022-08-03", 19_207),
  ])
  func `a day is its number since 1970 and back`(text: String, number: Int) throws {
    let day = try CalendarDay(parsing: text)
    #expect(day.number == number)
    #expect(CalendarDay(number: number).description == text)
  }

  @Test(arguments: [
    "2022-02-29", "2022-13-01", "2022-1-01", "22-01-01", "2022-01-32", "", "1899-12-31",
  ])
  func `a day that is not in the calendar is refused`(text: String) {
    #expect(throws: ValueError.day) { try CalendarDay(parsing: text) }
  }

  @Test func `a quarter holds its first and last day and no other`() throws {
    let quarter = try Quarter(parsing: "2022-q3")
    #expect(quarter.contains(try CalendarDay(parsing: "2022-07-01")))
    #expect(quarter.contains(try CalendarDay(parsing: "2022-09-30")))
    #expect(!quarter.contains(try CalendarDay(parsing: "2022-06-30")))
    #expect(!quarter.contains(try CalendarDay(parsing: "2022-10-01")))
  }

  @Test func `a reference is read back, and each wrong character is noticed`() throws {
    let reference = try IncidentReference(
      country: CountryCode("ML"),
      office: OfficeCode("MOP"),
      year: 2022,
      number: 143,
    )
    let text = reference.description
    #expect(try IncidentReference(parsing: text.lowercased()) == reference)
    for position in text.indices where text[position] != "-" {
      for other in "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ" where other != text[position] {
        var wrong = text
        wrong.replaceSubrange(position...position, with: String(other))
        #expect(throws: ValueError.self) { try IncidentReference(parsing: wrong) }
      }
    }
  }

  @Test func `a tally refuses a negative count`() throws {
    #expect(throws: ValueError.count) { try VictimTally(boys: -1, girls: 0, unknown: 0) }
    #expect(try VictimTally(boys: 1, girls: 2, unknown: 3).total == 6)
  }

  @Test func `a range that ends before it begins is refused`() throws {
    #expect(throws: ValueError.rangeOrder) { try IncidentDate(parsing: "2022-08-05/2022-08-03") }
    #expect(try IncidentDate(parsing: "2022-08").end == CalendarDay(parsing: "2022-08-31"))
  }

  @Test(arguments: ["Ségou", "segou", "SEGOU", "Segou"])
  func `a region is found whatever its accents and case`(name: String) throws {
    #expect(Gazetteer.mali.area(named: name, level: 1)?.code == (try PlaceCode("ML04")))
  }
}
