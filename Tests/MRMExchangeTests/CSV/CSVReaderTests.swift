import MRMExchange
import Testing

@Suite struct CSVReaderTests {
  @Test(arguments: [
    ("a,b\r\n1,2\r\n", [["1", "2"]]),
    ("a,b\n1,2\n", [["1", "2"]]),
    ("a,b\r\n1,2", [["1", "2"]]),
    ("a,b\n", []),
    ("a,b\n,\n", [["", ""]]),
    ("a,b\n1,", [["1", ""]]),
    ("a,b\n\"1\",\"\"\n", [["1", ""]]),
    ("a,b\n\"1,5\",2\n", [["1,5", "2"]]),
    ("a,b\n\"one\r\ntwo\",\"three\nfour\"\n", [["one\r\ntwo", "three\nfour"]]),
    ("a,b\n\"say \"\"no\"\"\",\"\"\"\"\n", [["say \"no\"", "\""]]),
    ("a,b\n 1 ,\"  2\"\n", [[" 1 ", "  2"]]),
    ("a,b\nMénaka,école\n3,4\n", [["Ménaka", "école"], ["3", "4"]]),
  ])
  func `a file is split into the fields it means`(text: String, rows: [[String]]) throws {
    #expect(try CSVSample.cells(text) == rows)
  }

  @Test func `a byte order mark is no part of the first column's name`() throws {
    let reader = try CSVReader([0xEF, 0xBB, 0xBF] + Array("a,b\n1,2\n".utf8))
    #expect(reader.header == ["a", "b"])
  }

  @Test(arguments: ["=cmd|'/c calc'!A1", "+1+1", "-2+3", "@SUM(A1)", "\tx", "＝1"])
  func `a formula is a text like any other`(formula: String) throws {
    #expect(try CSVSample.cells("a,b\n\(formula),x\n") == [[formula, "x"]])
  }

  @Test func `rows are numbered as a spreadsheet numbers them`() throws {
    let rows = try CSVSample.rows("a,b\n\"1\n1\",2\n3,4\n")
    #expect(rows.map(\.number) == [2, 3])
  }

  @Test func `a row keeps its bytes as they came, without the line end`() throws {
    let rows = try CSVSample.rows("a,b\r\n\"1\"\"\",2\r\n3,4")
    #expect(rows.map { String(decoding: $0.source, as: UTF8.self) } == ["\"1\"\"\",2", "3,4"])
  }

  @Test(arguments: [("1", 1), ("1,2,3", 3), ("", 1)])
  func `a row of another width is a problem of its own, and the next is read`(
    row: String,
    found: Int,
  ) throws {
    let rows = try CSVSample.rows("a,b\n\(row)\n5,6\n")
    try #require(rows.count == 2)
    #expect(rows[0].number == 2)
    #expect(throws: RowProblem.self) { try rows[0].cells.get() }
    guard case .failure(let problem) = rows[0].cells else { return }
    #expect(problem.row == 2)
    #expect(problem.reason == .unevenRow(expected: 2, found: found))
    #expect(try rows[1].cells.get() == ["5", "6"])
  }
}
