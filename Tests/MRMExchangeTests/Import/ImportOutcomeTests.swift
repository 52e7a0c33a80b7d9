import MRMExchange
import MRMModel
import Testing

@Suite struct ImportOutcomeTests {
  @Test func `every row has one outcome, in the order of the file`() throws {
    let reading = try Self.everyOutcome()
    #expect(reading.rows.map(\.row) == [2, 3, 4, 5, 6])
    let summary = reading.summary
    #expect(summary.rows == 5)
    #expect(summary.imported == 1)
    #expect(summary.flagged == 1)
    #expect(summary.rejected == 2)
    #expect(summary.alreadyImported == 1)
  }

  @Test func `flags are counted by row, and problems too`() throws {
    let summary = try Self.everyOutcome().summary
    #expect(summary.flags == [.dateMissing: 1, .placeUnresolved: 1])
    #expect(summary.withProblems == 1)
  }

  @Test func `a flagged row carries its flags in the order of the codes`() throws {
    let reading = try Self.everyOutcome()
    #expect(reading.rows[1].fate == .flagged)
    #expect(reading.rows[1].flags == [.placeUnresolved, .dateMissing])
    #expect(reading.incidents[1].flags == reading.rows[1].flags)
  }

  @Test func `a file without rows is read and says so`() throws {
    #expect(try ImportFixture.read(text: InventedRow.header).summary.rows == 0)
  }

  @Test func `a column the mapping needs must be in the file`() throws {
    let header = InventedRow.header.split(separator: ",").dropLast().joined(separator: ",")
    #expect(throws: ImportError.missingColumn(key: "description", column: "text")) {
      try ImportFixture.read(text: header + "\n")
    }
  }

  @Test func `a column nobody thought of stops the import`() throws {
    #expect(throws: ImportError.unmappedColumn(16)) {
      try ImportFixture.read(text: InventedRow.header + ",victim_name\n")
    }
  }

  @Test(
    arguments: [
      ImportError.missingColumn(key: "date.column", column: "date"), .unmappedColumn(3),
    ],
    Language.allCases
  )
  func `a mapping that does not fit says what to do`(error: ImportError, language: Language) {
    #expect(Explanation.isComplete(error, in: language))
  }

  @Test(
    arguments: [
      RowProblem.Reason.unevenRow(expected: 2, found: 1), .identityMissing, .identityTooLong,
      .rowTooLong(limit: 1), .kindMissing, .unknownKind, .dateMissing, .invalidDate, .futureDate,
      .placeMissing, .countryOnly, .unknownPlaceName, .unknownPlaceCode, .placeConflict,
      .invalidCoordinates, .unknownPrecision, .unknownPartyType, .unknownParty, .invalidCount,
      .unknownScreening, .repeatedIdentity(row: 2), .unexpectedValue, .textTooLong(limit: 1),
      .otherWithoutWords, .endsBeforeItBegins, .totalDisagrees, .unknownViolation, .sourceUnclassed,
      .partyTwice, .partyKindDiffers, .verifiedWithoutDate, .closedThere, .duplicateThere,
      .disabledThere, .otherModule, .notARecord, .tooManyParts(limit: 1),
    ],
    Language.allCases
  )
  func `a problem names row and column`(reason: RowProblem.Reason, language: Language) {
    let problem = RowProblem(row: 12, column: "where", reason: reason)
    #expect(Explanation.isComplete(problem, in: language))
    #expect(problem.problem(in: language).contains("12"))
    #expect(problem.problem(in: language).contains("where"))
  }

  /// Imported, flagged, uneven, of unknown kind, already imported.
  private static func everyOutcome() throws -> ImportReading {
    let rows = [
      InventedRow().line,
      InventedRow.with {
        ($0.id, $0.date, $0.region, $0.code) = ("18", "", "", "")
      }.line,
      "one,two",
      InventedRow.with { ($0.id, $0.kind) = ("20", "market") }.line,
      InventedRow.with { $0.id = "21" }.line,
    ]
    return try ImportFixture.read(
      text: ([InventedRow.header] + rows).joined(separator: "\n"),
      known: [ImportOrigin(dataset: "invented-survey", row: "21")],
    )
  }
}
