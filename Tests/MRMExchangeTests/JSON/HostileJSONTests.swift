import MRMExchange
import Testing

@Suite struct HostileJSONTests {
  private func reason(
    _ text: String,
    limits: JSONLimits = .standard,
  ) -> JSONError.Reason? {
    do throws(JSONError) {
      _ = try StrictJSON.parse(Array(text.utf8), limits: limits)
      return nil
    } catch {
      return error.reason
    }
  }

  private func limits(
    fileBytes: Int = 1_000,
    depth: Int = 4,
    values: Int = 10,
    stringBytes: Int = 8,
    numberCharacters: Int = 6,
  ) -> JSONLimits {
    JSONLimits(
      fileBytes: fileBytes,
      depth: depth,
      values: values,
      stringBytes: stringBytes,
      numberCharacters: numberCharacters,
    )
  }

  @Test(arguments: ["[", "{\"a\":", "[{\"a\":"])
  func `a hundred thousand levels are refused`(opening: String) {
    #expect(reason(String(repeating: opening, count: 100_000)) == .tooDeep(limit: 32))
  }

  @Test(arguments: [("[", "[]", "]"), ("{\"a\":", "{}", "}")])
  func `thirty-two levels are read and thirty-three are not`(
    opening: String,
    innermost: String,
    closing: String,
  ) {
    func nested(_ depth: Int) -> String {
      String(repeating: opening, count: depth - 1) + innermost
        + String(repeating: closing, count: depth - 1)
    }
    #expect(reason(nested(32)) == nil)
    #expect(reason(nested(33)) == .tooDeep(limit: 32))
  }

  @Test(arguments: [
    "1" + String(repeating: "0", count: 400), "-" + String(repeating: "9", count: 400),
    "0." + String(repeating: "1", count: 400), "1e" + String(repeating: "9", count: 400),
    String(repeating: "7", count: 1_000_000),
  ])
  func `a number without end is refused`(text: String) {
    #expect(reason(text) == .numberTooLong(limit: 32))
  }

  @Test func `a short number of a huge size stays text`() throws {
    #expect(try StrictJSON.parse(Array("1e400".utf8)) == .decimal("1e400"))
  }

  @Test func `a text as large as the limit is read and one byte more is not`() {
    let limits = limits(fileBytes: 10)
    #expect(reason("\"12345678\"", limits: limits) == nil)
    #expect(reason("\"12345678\" ", limits: limits) == .tooLarge(limit: 10))
  }

  @Test func `sixteen mebibytes and a byte are refused`() {
    let text = String(repeating: " ", count: JSONLimits.standard.fileBytes + 1)
    #expect(reason(text) == .tooLarge(limit: 16_777_216))
  }

  @Test func `a string as long as the limit is read and one byte more is not`() {
    #expect(reason("\"ééég\\n\"", limits: limits()) == nil)
    #expect(reason("\"éééé\\n\"", limits: limits()) == .stringTooLong(limit: 8))
  }

  @Test func `a key as long as the limit is read and one byte more is not`() {
    #expect(reason("{\"12345678\":1}", limits: limits()) == nil)
    #expect(reason("{\"123456789\":1}", limits: limits()) == .stringTooLong(limit: 8))
  }

  @Test func `as many values as the limit are read and one more is not`() {
    #expect(reason("[1,2,3,4,5,6,7,8,9]", limits: limits()) == nil)
    #expect(reason("[1,2,3,4,5,6,7,8,9,0]", limits: limits()) == .tooManyValues(limit: 10))
  }

  @Test func `a million empty arrays are refused`() {
    let text = "[" + String(repeating: "[],", count: 1_000_000) + "[]]"
    #expect(reason(text) == .tooManyValues(limit: 500_000))
  }

  @Test func `a document cut off at any byte is refused and nothing worse`() {
    let bytes = Array(DocumentSample.full.utf8)
    let last = bytes.lastIndex(of: UInt8(ascii: "}")) ?? 0
    for end in 0...last {
      #expect(throws: JSONError.self) { try StrictJSON.parse(Array(bytes[..<end])) }
    }
  }

  @Test(arguments: [0x00, 0x22, 0x5C, 0x7B, 0x80, 0xC2, 0xFF] as [UInt8])
  func `a document with any byte replaced is read or refused and nothing worse`(byte: UInt8) {
    let bytes = Array(DocumentSample.full.utf8)
    var refused = 0
    for index in bytes.indices {
      var changed = bytes
      changed[index] = byte
      do { _ = try StrictJSON.parse(changed) } catch { refused += 1 }
    }
    #expect(refused > bytes.count / 4)
  }
}
