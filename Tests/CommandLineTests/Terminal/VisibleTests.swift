import Testing

@testable import mrm

@Suite struct VisibleTests {
  @Test(arguments: [
    ("a\u{1B}[31mb", "a‹U+001B›[31mb"), ("a\u{202E}b", "a‹U+202E›b"), ("a\tb", "a‹U+0009›b"),
    ("a\u{9B}b", "a‹U+009B›b"), ("\u{7F}", "‹U+007F›"), ("\u{2067}", "‹U+2067›"),
    ("\r\n", "‹U+000D›‹U+000A›"), ("\u{61C}\u{200F}", "‹U+061C›‹U+200F›"),
  ])
  func `what could act on the terminal is shown as its number`(text: String, expected: String) {
    #expect(Visible.text(text) == expected)
  }

  @Test(arguments: ["Fatoumata Keïta", "Tombouctou – « ville »", "👧🏾", ""])
  func `ordinary text is left alone`(text: String) {
    #expect(Visible.text(text) == text)
  }

  @Test func `a paragraph keeps its line ends and nothing else`() {
    #expect(Visible.paragraph("a\nb\u{1B}\r") == "a\nb‹U+001B›‹U+000D›")
  }
}
