import Testing

@testable import MRMReports

@Suite struct TextTableTests {
  private let table = TextTable(
    heads: ["boys", "girls", "total"],
    rows: [(label: "killing of children", cells: ["1", "2", "3"])],
  )

  @Test func `numbers stand under the end of their heads`() {
    #expect(
      table.lines(width: 80) == [
        "                     boys  girls  total",
        "killing of children     1      2      3",
      ]
    )
  }

  @Test func `a label too long for the width goes on below, indented`() {
    let long = TextTable(
      heads: ["total"],
      rows: [(label: "Mouvement pour l’unicité et le jihad", cells: ["7"])],
    )
    #expect(
      long.lines(width: 34) == [
        "                             total",
        "Mouvement pour l’unicité et      7",
        "  le jihad",
      ]
    )
  }

  @Test func `columns that do not fit follow in a block of their own`() {
    #expect(
      table.lines(width: 32) == [
        "                    boys  girls",
        "killing of             1      2",
        "  children",
        "",
        "                    total",
        "killing of              3",
        "  children",
      ]
    )
  }

  @Test func `a number wider than its head widens the column`() {
    let wide = TextTable(heads: ["n"], rows: [(label: "a", cells: ["1,234"])])
    #expect(wide.lines(width: 80) == ["       n", "a  1,234"])
  }
}
