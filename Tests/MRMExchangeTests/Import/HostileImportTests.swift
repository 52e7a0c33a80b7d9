import MRMExchange
import MRMModel
import Testing

@Suite struct HostileImportTests {
  @Test(arguments: [
    ("\u{0}", CSVError.nulByte(row: 2, column: 15)),
    ("a\"b", .loneQuote(row: 2, column: 15)),
    ("\"ab", .unclosedQuote(row: 2, column: 15)),
    (String(repeating: ",", count: 1_000_000), .tooManyColumns(row: 2, limit: 512)),
  ])
  func `a file that cannot be split stops the import`(field: String, error: CSVError) {
    let start = InventedRow.with { $0.text = "" }.line
    #expect(throws: error) {
      try ImportFixture.read(text: "\(InventedRow.header)\n\(start)\(field)\n")
    }
  }

  @Test func `a file in another encoding stops the import`() throws {
    let row = InventedRow.with { $0.text = "" }.line
    let bytes = Array("\(InventedRow.header)\n\(row)d".utf8) + [0xE9, 0x74, 0xE9, 10]
    #expect(throws: CSVError.notUTF8(row: 2, column: 15)) {
      try IncidentImport.read(
        csv: bytes,
        mapping: ImportFixture.mapping(),
        gazetteer: .mali,
        register: .mali,
        today: CalendarDay(number: 19_000),
        knownOrigins: [],
        existing: [],
      )
    }
  }

  @Test func `limits can be set lower`() {
    let limits = CSVLimits(fileBytes: 10_000, fieldBytes: 16, columns: 20, rows: 5)
    #expect(throws: CSVError.fieldTooLong(row: 2, column: 15, limit: 16)) {
      try ImportFixture.read(text: "\(InventedRow.header)\n\(InventedRow().line)", limits: limits)
    }
  }

  @Test(arguments: [
    "=cmd|'/c calc'!A1", "+1", "-1", "@SUM(1)", "＝1+1", "=HYPERLINK(\"http://a.invalid\")",
  ])
  func `a formula stays the text it is`(formula: String) throws {
    let incident = try ImportFixture.incident { $0.text = formula }
    #expect(incident.account == formula)
    #expect(incident.original.text.hasSuffix("\ntext: " + formula))
    #expect(incident.flags.isEmpty)
  }

  @Test func `more text than a record keeps rejects the row, and the next is read`() throws {
    let reading = try ImportFixture.read(
      .with { $0.text = String(repeating: "x", count: Account.maximumTextBytes) },
      .with { $0.id = "18" },
    )
    let limit = Account.maximumTextBytes
    #expect(
      reading.rows.first?.problems
        == [RowProblem(row: 2, column: nil, reason: .rowTooLong(limit: limit))]
    )
    #expect(reading.rows.first?.fate == .rejected)
    #expect(reading.incidents.last?.origin.row == "18")
  }

  @Test func `the longest row that is taken fits an account`() throws {
    let limit = Account.maximumTextBytes
    let text = String(repeating: "line\n", count: limit / 7 - 100)
    let incident = try ImportFixture.incident { $0.text = text }
    #expect((limit - 1000...limit).contains(incident.original.text.utf8.count))
  }
}
