import MRMExchange
import MRMModel
import Testing

@Suite struct CSVRefusalTests {
  @Test(arguments: [
    ("", CSVError.empty),
    ("a,b\n1\",2\n", .loneQuote(row: 2, column: 1)),
    ("a,b\n1,\"2\" \n", .loneQuote(row: 2, column: 2)),
    ("a,b\n1,\"2\"x\n", .loneQuote(row: 2, column: 2)),
    ("a,b\n1,\"2\"\r3\n", .loneQuote(row: 2, column: 2)),
    ("a,b\n1,2\n3,\"4\n5,6\n", .unclosedQuote(row: 3, column: 2)),
    ("a,b\n1,2\r3,4\n", .loneCarriageReturn(row: 2, column: 2)),
    ("a,b\r", .loneCarriageReturn(row: 1, column: 2)),
    ("a,b\n1,x\0y\n", .nulByte(row: 2, column: 2)),
    ("a,b\n1,\"x\0y\"\n", .nulByte(row: 2, column: 2)),
    ("a,b,a\n", .duplicateColumn(first: 1, second: 3)),
    ("a,,\n", .duplicateColumn(first: 2, second: 3)),
  ])
  func `what makes the rest of the file doubtful is refused with its place`(
    text: String,
    error: CSVError,
  ) {
    #expect(throws: error) { try CSVSample.rows(text) }
  }

  @Test(
    arguments: [
      ([0xE9], 1),
      ([0xFF, 0xFE], 1),
      ([0x31, 0x2C, 0xC3, 0x28], 2),
      ([0x31, 0x2C, 0x22, 0xED, 0xA0, 0x80, 0x22], 2),
      ([0x31, 0x2C, 0xC0, 0xAF], 2),
    ] as [([UInt8], Int)]
  )
  func `bytes of another encoding are refused`(bytes: [UInt8], column: Int) {
    #expect(throws: CSVError.notUTF8(row: 2, column: column)) {
      try CSVSample.rows(Array("a,b\n".utf8) + bytes + [10])
    }
  }

  @Test func `a byte order mark alone is an empty file`() {
    #expect(throws: CSVError.empty) { try CSVSample.rows([0xEF, 0xBB, 0xBF]) }
  }

  @Test(arguments: [
    ("a,b\n12345678,\"12\"\"45678\"\n", nil),
    ("a,b\n123456789,2\n", CSVError.fieldTooLong(row: 2, column: 1, limit: 8)),
    ("a,b\n1,\"12\"\"456789\"\n", .fieldTooLong(row: 2, column: 2, limit: 8)),
    ("a,b,c\n1,2,3\n", nil),
    ("a,b,c,d\n", .tooManyColumns(row: 1, limit: 3)),
    ("a,b\n1,2,3,4\n", .tooManyColumns(row: 2, limit: 3)),
    ("a,b\n1,2\n3,4\n", nil),
    ("a,b\n1,2\n3,4\n5,6\n", .tooManyRows(limit: 2)),
    ("a,b\n" + String(repeating: "1", count: 97), .fileTooLarge(limit: 100)),
  ])
  func `a limit is kept to the byte`(text: String, error: CSVError?) {
    guard let error else {
      #expect(throws: Never.self) { try CSVSample.rows(text, limits: CSVSample.smallLimits) }
      return
    }
    #expect(throws: error) { try CSVSample.rows(text, limits: CSVSample.smallLimits) }
  }

  @Test func `a field of 100 MB is refused before it is read`() {
    let file = Array("a,b\n1,".utf8) + [UInt8](repeating: 0x78, count: 100_000_000)
    #expect(throws: CSVError.fileTooLarge(limit: 64 << 20)) { try CSVSample.rows(file) }
  }

  @Test func `a field of 2 MB is refused with its place`() {
    let file = Array("a,b\n1,".utf8) + [UInt8](repeating: 0x78, count: 2_000_000)
    #expect(throws: CSVError.fieldTooLong(row: 2, column: 2, limit: 1 << 20)) {
      try CSVSample.rows(file)
    }
  }

  @Test func `a million columns are refused at the first too many`() {
    let commas = [UInt8](repeating: UInt8(ascii: ","), count: 1_000_000)
    #expect(throws: CSVError.tooManyColumns(row: 1, limit: 512)) { try CSVSample.rows(commas) }
    #expect(throws: CSVError.tooManyColumns(row: 2, limit: 512)) {
      try CSVSample.rows(Array("a,b\n".utf8) + commas)
    }
  }

  @Test(
    arguments: [
      CSVError.fileTooLarge(limit: 1), .empty, .notUTF8(row: 1, column: 1),
      .nulByte(row: 1, column: 1), .loneQuote(row: 1, column: 1), .unclosedQuote(row: 1, column: 1),
      .loneCarriageReturn(row: 1, column: 1), .fieldTooLong(row: 1, column: 1, limit: 1),
      .tooManyColumns(row: 1, limit: 1), .tooManyRows(limit: 1),
      .duplicateColumn(first: 1, second: 2),
    ],
    Language.allCases
  )
  func `a refusal says what is wrong and what to do`(error: CSVError, language: Language) {
    #expect(Explanation.isComplete(error, in: language))
  }
}
