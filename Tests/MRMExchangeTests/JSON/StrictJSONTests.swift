import MRMExchange
import MRMModel
import Testing

@Suite struct StrictJSONTests {
  @Test(arguments: [
    ("{}", JSONValue.object([])),
    (" [ ] \n", .array([])),
    ("true", .bool(true)),
    ("false", .bool(false)),
    ("null", .null),
    ("0", .integer(0)),
    ("-0", .integer(0)),
    ("-17", .integer(-17)),
    ("9223372036854775807", .integer(.max)),
    ("14.49", .decimal("14.49")),
    ("-1E+3", .decimal("-1E+3")),
    ("\"\"", .string("")),
    ("\"Ségou\"", .string("Ségou")),
    ("\"a\\u0062\\n\\t\\\\\\/\\\"\"", .string("ab\n\t\\/\"")),
    ("\"\\uD83D\\uDE00\"", .string("😀")),
    (
      "[1,[2,{\"a\":3}]]",
      .array([.integer(1), .array([.integer(2), .object([.init("a", .integer(3))])])])
    ),
  ])
  func `what JSON allows is read`(text: String, value: JSONValue) throws {
    #expect(try StrictJSON.parse(Array(text.utf8)) == value)
  }

  @Test(arguments: [
    ("", JSONError.Reason.endsEarly),
    ("  ", .endsEarly),
    ("{", .endsEarly),
    ("{\"a\"", .endsEarly),
    ("{\"a\":", .endsEarly),
    ("[1,", .endsEarly),
    ("\"a", .endsEarly),
    ("\"\\", .endsEarly),
    ("\"\\u12", .endsEarly),
    ("tru", .endsEarly),
    ("-", .endsEarly),
    ("1.", .endsEarly),
    ("1e", .endsEarly),
    ("True", .unexpected),
    ("trux", .unexpected),
    ("NaN", .unexpected),
    ("'a'", .unexpected),
    ("{a:1}", .unexpected),
    ("{\"a\" 1}", .unexpected),
    ("{\"a\":1,}", .unexpected),
    ("[1,]", .unexpected),
    ("[,1]", .unexpected),
    ("[1 2]", .unexpected),
    ("// a\n1", .unexpected),
    (".5", .unexpected),
    ("+1", .unexpected),
    ("é", .unexpected),
    ("1 1", .trailing),
    ("{}x", .trailing),
    ("{}\u{0}", .trailing),
    ("01", .number),
    ("-01", .number),
    ("-x", .number),
    ("1.x", .number),
    ("1e+x", .number),
    ("9223372036854775808", .numberTooLong(limit: 32)),
    ("\"\\x\"", .escape),
    ("\"\\u12g4\"", .escape),
    ("\"\\uD800\"", .loneSurrogate),
    ("\"\\uDC00\"", .loneSurrogate),
    ("\"\\uD800\\n\"", .loneSurrogate),
    ("\"\\uD800\\uD800\"", .loneSurrogate),
    ("\"\\u0000\"", .controlCharacter),
    ("\"\\u001b[2J\"", .controlCharacter),
    ("\"\\u009b\"", .controlCharacter),
    ("\"\\b\"", .controlCharacter),
    ("\"\u{0}\"", .controlCharacter),
    ("\"\n\"", .controlCharacter),
    ("\"\u{1B}\"", .controlCharacter),
    ("\"\u{7F}\"", .controlCharacter),
    ("\"\u{9B}\"", .controlCharacter),
    ("{\"a\":1,\"a\":1}", .duplicateKey),
    ("{\"a\":1,\"\\u0061\":2}", .duplicateKey),
    ("[{\"b\":{\"a\":1,\"c\":2,\"a\":3}}]", .duplicateKey),
    ("\u{FEFF}{}", .notUTF8),
  ])
  func `what JSON forbids or leaves open is refused`(text: String, reason: JSONError.Reason) {
    let error = #expect(throws: JSONError.self) { try StrictJSON.parse(Array(text.utf8)) }
    #expect(error?.reason == reason)
  }

  @Test(
    arguments: [
      [0xFF], [0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xC2],
    ] as [[UInt8]]
  )
  func `a string of bytes that are not UTF-8 is refused`(bytes: [UInt8]) {
    let quote = UInt8(ascii: "\"")
    let error = #expect(throws: JSONError.self) { try StrictJSON.parse([quote] + bytes + [quote]) }
    #expect(error?.reason == .notUTF8)
  }

  @Test func `one key in two objects is no duplicate`() throws {
    let value = try StrictJSON.parse(Array("[{\"a\":1},{\"a\":2}]".utf8))
    #expect(
      value == .array([.object([.init("a", .integer(1))]), .object([.init("a", .integer(2))])])
    )
  }

  @Test func `an error names its line and its column in characters`() {
    let text = "{\n  \"a\": \"é\", \"b\": x\n}"
    let error = #expect(throws: JSONError.self) { try StrictJSON.parse(Array(text.utf8)) }
    #expect(error?.line == 2)
    #expect(error?.column == 18)
  }

  @Test func `an error names the keys it was told of and no others`() {
    let text = "{\"children\":[0,{\"Awa Diallo\":{\"age\":01}}]}"
    let error = #expect(throws: JSONError.self) {
      try StrictJSON.parse(Array(text.utf8), knownKeys: ["children", "age"])
    }
    #expect(error?.pointer.description == "/children/1/…/age")
  }

  @Test func `an error says where and what in two languages`() {
    let error = JSONError(
      reason: .duplicateKey,
      line: 2,
      column: 7,
      pointer: JSONPointer(steps: [.key("tally"), .key("boys")]),
    )
    #expect(
      error.problem(in: .french)
        == "ligne 2, colonne 7 (/tally/boys) : une clé figure deux fois dans un objet"
    )
    #expect(
      error.problem(in: .english)
        == "line 2, column 7 (/tally/boys): a key stands twice in one object"
    )
    #expect(error.remedy(in: .english) == "keep one of the two")
  }

  @Test func `a key with a slash or tilde is escaped in a pointer`() {
    #expect(JSONPointer(steps: [.key("a/b~c"), .index(3)]).description == "/a~1b~0c/3")
  }
}
