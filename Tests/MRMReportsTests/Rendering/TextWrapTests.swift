import Testing

@testable import MRMReports

@Suite struct TextWrapTests {
  @Test(arguments: [
    ("", 10, [""]),
    ("one two", 10, ["one two"]),
    ("one two three", 8, ["one two", "  three"]),
    ("abcdefghijkl", 5, ["abcde", "  fgh", "  ijk", "  l"]),
    ("a abcdefghijkl", 5, ["a", "  abc", "  def", "  ghi", "  jkl"]),
    ("total\u{A0}: 12 x", 9, ["total\u{A0}:", "  12 x"]),
  ])
  func `a text breaks at spaces, or inside a word that is too long`(
    text: String,
    width: Int,
    expected: [String],
  ) {
    #expect(TextWrap.lines(text, width: width, indent: "  ") == expected)
  }
}
