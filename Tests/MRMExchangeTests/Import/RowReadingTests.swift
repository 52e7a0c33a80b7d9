import MRMExchange
import MRMModel
import Testing

@Suite struct RowReadingTests {
  @Test func `a sound row is imported without flag or problem`() throws {
    let reading = try ImportFixture.read(InventedRow())
    #expect(reading.rows.map(\.fate) == [.imported])
    let incident = try #require(reading.incidents.first)
    #expect(incident.row == 2)
    #expect(incident.origin == ImportOrigin(dataset: "invented-survey", row: "17"))
    #expect(incident.kind == .attackOnSchools)
    #expect(incident.account == "Invented: a school was closed.")
    #expect(incident.flags.isEmpty && incident.problems.isEmpty && incident.resembles.isEmpty)
  }

  @Test(arguments: ["2022-08-03", "03/08/2022", " 2022-08-03 "])
  func `a day is read in each format of the mapping`(text: String) throws {
    let incident = try ImportFixture.incident { $0.date = text }
    #expect(incident.date.description == "2022-08-03")
  }

  @Test(arguments: [
    ("", RowProblem.Reason.dateMissing),
    ("n/a", .dateMissing),
    ("2022-02-30", .invalidDate),
    ("3/8/2022", .invalidDate),
    ("08-03-2022", .invalidDate),
    ("soon", .invalidDate),
    ("2022-10-02", .futureDate),
    ("2099-01-01", .futureDate),
  ])
  func `a row without a day to believe is kept with the problem named`(
    text: String,
    reason: RowProblem.Reason,
  ) throws {
    let incident = try ImportFixture.incident { $0.date = text }
    #expect(incident.date == .unknown)
    #expect(incident.flags == [.dateMissing])
    #expect(incident.problems.map(\.column) == ["date"])
    #expect(incident.reasons == [reason])
  }

  @Test func `today is no future date`() throws {
    let incident = try ImportFixture.incident { $0.date = "2022-10-01" }
    #expect(incident.date.description == "2022-10-01")
  }

  @Test func `a code the mapping does not list rejects the row by its column`() throws {
    let problem = try ImportFixture.rejection { $0.kind = "market" }
    #expect(problem?.row == 2)
    #expect(problem?.column == "kind")
    #expect(problem?.reason == .unknownKind)
  }

  @Test(arguments: ["", "n/a"])
  func `a row without a violation is rejected`(text: String) throws {
    #expect(try ImportFixture.rejection { $0.kind = text }?.reason == .kindMissing)
  }

  @Test func `a value is found blind to case`() throws {
    #expect(try ImportFixture.incident { $0.kind = " CLINIC " }.kind == .attackOnHospitals)
  }

  @Test(arguments: [("0", 0), ("8", 8), ("", 0), ("n/a", 0)])
  func `children are counted as of unknown sex`(text: String, count: Int) throws {
    let incident = try ImportFixture.incident { $0.children = text }
    #expect(incident.tally == (try VictimTally(boys: 0, girls: 0, unknown: count)))
    #expect(incident.problems.isEmpty)
  }

  @Test(arguments: ["-1", "1000001", "8.5", "eight", "99999999999999999999"])
  func `a count that is none leaves the tally empty and is named`(text: String) throws {
    let incident = try ImportFixture.incident { $0.children = text }
    #expect(incident.tally == .none)
    #expect(incident.reasons == [.invalidCount])
  }

  @Test(arguments: [
    ("yes", []),
    ("no", [QualityFlag.likelyOutOfScope]),
    ("ask", [.needsScreening]),
    ("", [.needsScreening]),
    ("perhaps", [.needsScreening]),
  ])
  func `what was screened before is flagged`(text: String, flags: [QualityFlag]) throws {
    #expect(try ImportFixture.incident { $0.screening = text }.flags == flags)
  }

  @Test func `the original row keeps every column as it came`() throws {
    let incident = try ImportFixture.incident {
      $0.region = "SÃ©gou"
      $0.code = "ML04"
      $0.note = "=cmd|'/c calc'!A1"
      $0.text = "first\nid: 18"
    }
    #expect(
      incident.original.text == """
        id: 17
        event: \("")
        date: 2022-08-03
        region: SÃ©gou
        code: ML04
        lat: 14.4843
        lon: -4.1963
        precision: village
        kind: school
        children: 0
        actor_type: group
        actors: JNIM
        screening: yes
        note: =cmd|'/c calc'!A1
        text: first
          id: 18
        """
    )
  }

  @Test func `a repaired text is flagged and the account whole`() throws {
    let incident = try ImportFixture.incident { $0.text = "lâ€™Ã©cole" }
    #expect(incident.account == "l’école")
    #expect(incident.flags == [.textRepaired])
  }

  @Test func `a row without a description has no account`() throws {
    #expect(try ImportFixture.incident { $0.text = "  " }.account == nil)
  }
}
