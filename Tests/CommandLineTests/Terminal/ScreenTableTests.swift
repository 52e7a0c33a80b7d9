import Testing

@testable import mrm

@Suite struct ScreenTableTests {
  @Test func `columns are as wide as their cells, numbers on the right`() {
    let lines = table(header: ["NO.", "WHO"], rows: [["7", "Awa"], ["12", "É."]], width: 40)
    #expect(lines == ["NO.  WHO", "───  ───", "  7  Awa", " 12  É."])
  }

  @Test func `a cell that does not fit is broken at spaces`() {
    let lines = table(header: ["NO.", "WHAT"], rows: [["1", "saved a draft today"]], width: 18)
    #expect(lines == ["NO.  WHAT", "───  ─────────────", "  1  saved a draft", "     today"])
  }

  @Test func `no line is wider than the terminal`() {
    let rows = (0..<20).map { ["\($0)", String(repeating: "a word ", count: $0), "Ménaka 🧒🏾"] }
    for line in table(header: ["NO.", "WHAT", "WHERE"], rows: rows, width: 50) {
      #expect(line.displayWidth <= 50)
    }
  }

  @Test(arguments: [("abc", 3), ("é", 1), ("e\u{301}", 1), ("学校", 4), ("🧒🏾", 2), ("", 0)])
  func `a text takes the columns that a terminal gives it`(text: String, width: Int) {
    #expect(text.displayWidth == width)
  }

  private func table(header: [String], rows: [[String]], width: Int) -> [String] {
    ScreenTable(
      header: header,
      rows: rows,
      alignments: [.right],
      width: width,
      embolden: { $0 },
    ).lines
  }
}
