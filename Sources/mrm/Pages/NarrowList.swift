import MRMModel

/// Rows of a table that is too wide for the terminal: a paragraph each.
enum NarrowList {
  /// The first `leading` cells on a line of their own, the others indented under it.
  static func text(
    _ rows: [[String]],
    leading: Int,
    _ language: Language,
    width: Int,
  ) -> String {
    var page = PageLayout(language: language, width: width)
    for row in rows {
      page.line(joined(row.prefix(leading)), indent: 0)
      page.line(joined(row.dropFirst(leading)), indent: 2, hanging: 0)
    }
    return rows.isEmpty ? "" : page.text
  }

  private static func joined(_ cells: ArraySlice<String>) -> String {
    cells.filter { !$0.isEmpty }.map(Visible.text).joined(separator: PageLayout.dot)
  }
}
