import enum MRMModel.ViolationKind

/// Figures by row and kind in one block of memory, which grows by rows and never by incidents.
struct FigureGrid: Sendable {
  private static let width = ViolationKind.allCases.count
  private var cells: [Int] = []

  /// Adds to one cell; rows appear as they are named.
  mutating func add(_ amount: Int, row: Int, kind: ViolationKind) {
    let first = row * Self.width
    if first >= cells.count {
      cells.append(contentsOf: repeatElement(0, count: first + Self.width - cells.count))
    }
    cells[first + kind.position] += amount
  }

  /// The figures of one row; zeros for a row that was never named.
  subscript(row: Int) -> KindFigures {
    let first = row * Self.width
    guard first < cells.count else {
      return KindFigures(repeatElement(0, count: Self.width))
    }
    return KindFigures(cells[first..<first + Self.width])
  }
}
