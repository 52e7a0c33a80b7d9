import MRMExchange
import MRMModel
import Testing

@Suite struct RowIdentityTests {
  @Test func `a row that was imported before is left alone`() throws {
    let known = ImportOrigin(dataset: "invented-survey", row: "17")
    let reading = try ImportFixture.read(
      InventedRow(),
      .with { $0.id = "18" },
      known: [known],
    )
    #expect(reading.rows.first?.fate == .alreadyImported)
    #expect(reading.incidents.last?.origin.row == "18")
  }

  @Test func `the same row of another data set was not imported before`() throws {
    let known = ImportOrigin(dataset: "another-survey", row: "17")
    #expect(try !ImportFixture.read(InventedRow(), known: [known]).incidents.isEmpty)
  }

  @Test func `a second import of the same file brings nothing`() throws {
    let rows = (InventedRow(), InventedRow(), InventedRow.with { $0.id = "a|b#c" })
    let first = try ImportFixture.read(rows.0, rows.1, rows.2)
    let known = Set(first.incidents.map(\.origin))
    #expect(known.count == 3)
    let second = try ImportFixture.read(rows.0, rows.1, rows.2, known: known)
    #expect(second.summary.alreadyImported == 3)
  }

  @Test func `a row that has the identity of another is kept, made unique and flagged`() throws {
    let reading = try ImportFixture.read(
      .with { $0.date = "2022-01-05" },
      .with { $0.date = "2022-06-05" },
    )
    let incidents = reading.incidents
    #expect(incidents.map(\.origin.row) == ["17", "17#2"])
    #expect(incidents.map(\.flags) == [[.likelyDuplicate], [.likelyDuplicate]])
    #expect(incidents.map(\.resembles) == [[.row(3)], [.row(2)]])
    #expect(incidents.map(\.reasons) == [[], [.repeatedIdentity(row: 2)]])
  }

  @Test func `a row inserted above changes no other row's identity`() throws {
    let before = try ImportFixture.read(InventedRow(), InventedRow())
    let after = try ImportFixture.read(.with { $0.id = "3" }, InventedRow(), InventedRow())
    #expect(
      after.incidents.map(\.origin).dropFirst()
        == before.incidents.map(\.origin)[...]
    )
  }

  @Test(arguments: [
    (("a|b", "c"), ("a", "b|c")), (("a", "|b"), ("a|", "b")), (("a\\", "b"), ("a", "\\b")),
  ])
  func `columns that identify a row together do not run into each other`(
    first: (String, String),
    second: (String, String),
  ) throws {
    let reading = try ImportFixture.read(
      .with { ($0.id, $0.event) = first },
      .with { ($0.id, $0.event) = second },
      mapping: ImportFixture.mapping(
        (#""identity": ["id"]"#, #""identity": ["id", "event"]"#)
      ),
    )
    #expect(Set(reading.incidents.map(\.origin)).count == 2)
    #expect(reading.incidents.allSatisfy { $0.reasons.isEmpty })
  }

  @Test func `a value that looks like a second row of its kind is not taken for one`() throws {
    let reading = try ImportFixture.read(InventedRow(), InventedRow(), .with { $0.id = "17#2" })
    #expect(Set(reading.incidents.map(\.origin)).count == 3)
  }

  @Test(arguments: ["", "  ", "n/a"])
  func `a row that nothing identifies is rejected, for it would come twice`(id: String) throws {
    let problem = try ImportFixture.rejection { $0.id = id }
    #expect(problem?.reason == .identityMissing)
    #expect(problem?.column == "id")
  }

  @Test(arguments: [(128, nil), (129, RowProblem.Reason.identityTooLong)])
  func `an identity is as long as a record keeps`(
    length: Int,
    reason: RowProblem.Reason?,
  ) throws {
    let id = String(repeating: "x", count: length)
    #expect(try ImportFixture.rejection { $0.id = id }?.reason == reason)
  }
}
