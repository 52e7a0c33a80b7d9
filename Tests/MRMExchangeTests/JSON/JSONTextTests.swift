import MRMExchange
import Testing

@Suite struct JSONTextTests {
  @Test func `a value is written two spaces a level with a final line end`() {
    let value = JSONValue.object([
      .init("b", .array([.integer(1), .decimal("1.50"), .null])),
      .init("a", .object([])),
      .init("c", .array([])),
      .init("d", .bool(false)),
    ])
    #expect(
      value.text == """
        {
          "b": [
            1,
            1.50,
            null
          ],
          "a": {},
          "c": [],
          "d": false
        }

        """
    )
  }

  @Test func `keys are sorted at every level when asked`() {
    let inner = JSONValue.object([.init("z", .null), .init("B", .null), .init("a", .null)])
    let sorted = JSONValue.object([.init("B", .null), .init("a", .null), .init("z", .null)])
    #expect(
      JSONValue.object([.init("y", .array([inner])), .init("x", inner)]).sortedByKey
        == .object([.init("x", sorted), .init("y", .array([sorted]))])
    )
  }

  @Test(arguments: [
    ("\"\\\n\r\t", "\"\\\"\\\\\\n\\r\\t\""),
    ("é 😀", "\"é 😀\""),
    ("\u{1B}[2J", "\"\\u001b[2J\""),
    ("\u{0}\u{7F}\u{9B}", "\"\\u0000\\u007f\\u009b\""),
    ("a\u{202E}b\u{2066}c\u{200F}", "\"a\\u202eb\\u2066c\\u200f\""),
    ("\u{2028}\u{FEFF}", "\"\\u2028\\ufeff\""),
  ])
  func `what could move a terminal's cursor is escaped`(text: String, written: String) {
    #expect(JSONValue.string(text).text == written + "\n")
  }

  @Test func `an escaped direction mark is read back`() throws {
    let value = JSONValue.string("a\u{202E}b")
    #expect(try StrictJSON.parse(Array(value.text.utf8)) == value)
  }
}
