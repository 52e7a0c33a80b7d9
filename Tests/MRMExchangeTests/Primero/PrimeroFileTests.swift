@testable import MRMExchange
import MRMModel
import Testing

@Suite struct PrimeroFileTests {
  private static let record = PrimeroFixture.record()
  private static let other = PrimeroFixture.record()
    .split(separator: "6a0f5c1e").joined(separator: "7b0f5c1e")

  @Test(arguments: [
    record, "[\(record)]", "{\"data\": \(record)}", "{\"data\": [\(record)]}",
    "{\"metadata\": {\"total\": 1}, \"data\": [\(record)], \"more\": [1, 2]}",
  ])
  func `one record, a list and a page are read alike`(text: String) throws {
    let file = try PrimeroFixture.file(text)
    #expect(file.rows.map(\.row) == [1])
    #expect(file.count == 1)
    #expect(
      file.incidents(0..<1).map(\.incident.origin.row) == [
        "6a0f5c1e-6c0e-4c39-9a53-0f5f7a3a1d01"
      ]
    )
  }

  @Test func `every record has one outcome`() throws {
    let text = "[\(Self.record), 7, \(Self.other), \(Self.record), {\"id\": \"x\"}]"
    let known = ImportOrigin(dataset: "primero", row: "7b0f5c1e-6c0e-4c39-9a53-0f5f7a3a1d01")
    let file = try PrimeroFixture.file(text, known: [known])
    #expect(
      file.rows.map(\.fate) == [.imported, .rejected, .alreadyImported, .rejected, .rejected]
    )
    #expect(
      file.rows.flatMap(\.problems).map(\.reason) == [
        .notARecord, .repeatedIdentity(row: 1), .kindMissing,
      ]
    )
    let summary = file.summary
    #expect(summary.rows == 5)
    #expect(summary.imported + summary.rejected + summary.alreadyImported == 5)
  }

  @Test func `two records of one event are flagged, two violations of one record are not`() throws {
    let file = try PrimeroFixture.file("[\(Self.record), \(Self.other)]")
    #expect(file.rows.map(\.resembles) == [[.row(2)], [.row(1)]])
    #expect(file.incidents(0..<2).allSatisfy { $0.incident.flags == [.likelyDuplicate] })
    let two = """
      {"id": "a", "incident_date": "2022-08-03", "incident_location": "ML0501",
       "killing": [{"unique_id": "v1"}, {"unique_id": "v2"}]}
      """
    #expect(try PrimeroFixture.file(two).rows.map(\.resembles) == [[]])
  }

  @Test func `what is kept aside is counted by field, but not what the peer computes`() throws {
    let text = PrimeroFixture.record(
      #""is_late_verification": true, "verifier_id_code": "M-7""#,
      incident: #""incident_title": "an invented title", "owned_by": "somebody", "Ōdd näme": 1"#,
    )
    let file = try PrimeroFixture.file(text)
    #expect(file.keptAside == ["incident_title": 1, "verifier_id_code": 1, "…": 1])
  }

  @Test(arguments: [
    "", "{", "[1, 2", "{\"data\": [}", "{\"id\": \"a\", \"id\": \"b\"}", "{\"id\": \"\\ud800\"}",
    String(repeating: "[", count: 40), "{\"data\": []} x", "nul",
  ])
  func `what is not JSON is refused as a whole`(text: String) {
    #expect(throws: JSONError.self) { try PrimeroFixture.file(text) }
  }

  @Test func `a file, a record or a nesting beyond the limits is refused`() throws {
    func limits(fileBytes: Int = 4096, depth: Int = 8, values: Int = 40) -> JSONLimits {
      JSONLimits(
        fileBytes: fileBytes,
        depth: depth,
        values: values,
        stringBytes: 256,
        numberCharacters: 32,
      )
    }
    let records = [String](repeating: Self.record, count: 6).joined(separator: ",")
    // The limit on values is one for each record, not for the file.
    #expect(try PrimeroFixture.file("[\(records)]", limits: limits(values: 12)).rows.count == 6)
    #expect(throws: JSONError.self) {
      try PrimeroFixture.file("[\(records)]", limits: limits(values: 5))
    }
    #expect(throws: JSONError.self) {
      try PrimeroFixture.file("[\(records)]", limits: limits(fileBytes: 1000))
    }
    #expect(throws: JSONError.self) {
      try PrimeroFixture.file("{\"data\": [\(Self.record)]}", limits: limits(depth: 3))
    }
  }
}
