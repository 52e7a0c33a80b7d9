/// A table on a terminal: no boxes, the header underlined, cells broken where the width ends.
struct ScreenTable {
  private static let gap = 2
  /// A column is not made narrower than this; a terminal that cannot hold it breaks lines itself.
  private static let leastColumn = 8

  let header: [String]
  /// Each with as many cells as the header.
  let rows: [[String]]
  /// Of the first columns; the others stand on the left.
  let alignments: [Alignment]
  let width: Int
  /// Emboldens the header; it is underlined anyway.
  let embolden: (String) -> String

  /// The lines, without spaces at their ends.
  var lines: [String] {
    let widths = columnWidths
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: gap)
    return lines(of: header, widths).map(embolden) + [rule] + rows.flatMap { lines(of: $0, widths) }
  }

  private var gap: String { String(repeating: " ", count: Self.gap) }

  /// As wide as the longest cell; while the table is too wide, the widest column gives way.
  private var columnWidths: [Int] {
    var widths = header.map(\.displayWidth)
    for row in rows {
      for (column, cell) in row.enumerated() {
        widths[column] = max(widths[column], cell.displayWidth)
      }
    }
    var excess = widths.reduce(0, +) + Self.gap * (widths.count - 1) - width
    while excess > 0 {
      guard let widest = widths.indices.max(by: { widths[$0] < widths[$1] }),
        widths[widest] > Self.leastColumn
      else { break }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }

  private func lines(of cells: [String], _ widths: [Int]) -> [String] {
    let broken = zip(cells, widths).map { TextColumn.wrap($0, width: max($1, 1)) }
    let height = broken.map(\.count).max() ?? 0
    return (0..<height).map { level in
      let parts = broken.enumerated().map { column, parts in
        let alignment = column < alignments.count ? alignments[column] : .left
        let part = level < parts.count ? parts[level] : ""
        return TextColumn.padded(part, to: widths[column], alignment)
      }
      return Self.trimmed(parts.joined(separator: gap))
    }
  }

  private static func trimmed(_ line: String) -> String {
    let end = line.lastIndex { $0 != " " }
    return end.map { String(line[...$0]) } ?? ""
  }
}
