import MRMModel
import Testing

@Suite struct SeenMarkTests {
  static let digits = String(repeating: "0aF9", count: 16)

  @Test func `a mark is read as it is written, in any case`() throws {
    let mark = try SeenMark(parsing: Self.digits)
    #expect(mark.description == Self.digits.lowercased())
    #expect(try SeenMark(bytes: mark.bytes) == mark)
  }

  @Test(arguments: [
    "", "0a", String(digits.dropLast()), digits + "0", String(digits.dropLast()) + "g",
    String(digits.dropLast()) + " ", String(digits.dropLast(2)) + "é",
  ])
  func `anything but 64 hexadecimal digits is refused`(text: String) {
    #expect(throws: ValueError.seenMark) { try SeenMark(parsing: text) }
  }

  @Test(arguments: [0, 31, 33])
  func `a digest of another length is refused`(count: Int) {
    #expect(throws: ValueError.seenMark) {
      try SeenMark(bytes: [UInt8](repeating: 1, count: count))
    }
  }
}
