/// Lays out a table in columns of one width each: labels on the left, numbers right-aligned.
///
/// Made to fit a width: first the labels are broken at spaces, then the gaps narrow, then the columns
/// follow each other in blocks that repeat the labels.
struct TextTable {
  /// What stands over the labels.
  var corner = ""
  let heads: [String]
  /// Each with as many cells as there are heads.
  let rows: [(label: String, cells: [String])]

  private static let comfortableLabel = 26
  private static let narrowLabel = 18

  /// The lines, none longer than `width` unless a single number is.
  func lines(width: Int) -> [String] {
    let natural = ([corner] + rows.map(\.label)).map(\.count).max() ?? 0
    for (gap, least) in [(2, Self.comfortableLabel), (1, Self.narrowLabel)] {
      let room = width - columnWidths.reduce(0) { $0 + $1 + gap }
      if room >= min(natural, least) {
        return block(heads.indices, label: min(natural, room), gap: gap)
      }
    }
    return blocks(width: width, label: min(natural, Self.narrowLabel))
  }

  private var columnWidths: [Int] {
    heads.indices.map { column in
      max(heads[column].count, rows.map { $0.cells[column].count }.max() ?? 0)
    }
  }

  private func blocks(width: Int, label: Int) -> [String] {
    let gap = 2
    let widths = columnWidths
    var lines: [String] = []
    var first = 0
    while first < heads.count {
      var end = first + 1
      var used = label + gap + widths[first]
      while end < heads.count, used + gap + widths[end] <= width {
        used += gap + widths[end]
        end += 1
      }
      if first > 0 { lines.append("") }
      lines += block(first..<end, label: label, gap: gap)
      first = end
    }
    return lines
  }

  private func block(_ columns: Range<Int>, label width: Int, gap: Int) -> [String] {
    let widths = columns.map { columnWidths[$0] }
    let head = (label: corner, cells: heads)
    return ([head] + rows).flatMap { row in
      let label = TextWrap.lines(row.label, width: width, indent: "  ")
      return [line(label[0], columns.map { row.cells[$0] }, widths, width, gap)] + label.dropFirst()
    }
  }

  private func line(
    _ label: String,
    _ cells: [String],
    _ widths: [Int],
    _ labelWidth: Int,
    _ gap: Int,
  ) -> String {
    var text = label + String(repeating: " ", count: max(0, labelWidth - label.count))
    for (cell, width) in zip(cells, widths) {
      text += String(repeating: " ", count: gap + max(0, width - cell.count)) + cell
    }
    return text
  }
}
