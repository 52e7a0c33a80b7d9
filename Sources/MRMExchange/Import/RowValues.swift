import MRMModel

/// The fields of one row while it is read, with what was noticed on the way.
struct RowValues: Sendable {
  let number: Int
  private let cells: [String]
  private let noInformation: Set<String>
  private(set) var problems: [RowProblem] = []
  private(set) var flags: Set<QualityFlag> = []

  init(number: Int, cells: [String], noInformation: Set<String>) {
    self.number = number
    self.cells = cells
    self.noInformation = noInformation
  }

  /// What a field says, repaired, without spaces around it; nil when it says nothing.
  mutating func text(_ column: ColumnBinding.Column?) -> String? {
    guard let column else { return nil }
    let repaired = TextRepair.repair(cells[column.index])
    if repaired.isChanged { flag(.textRepaired) }
    return information(repaired.text)
  }

  /// A text without spaces around it; nil when it says nothing.
  func information(_ text: some StringProtocol) -> String? {
    let trimmed = text.drop(while: \.isWhitespace)
    guard let last = trimmed.lastIndex(where: { !$0.isWhitespace }) else { return nil }
    let bare = String(trimmed[...last])
    return noInformation.contains(bare) ? nil : bare
  }

  /// A problem with a column; nil when the row as a whole is meant.
  func problem(_ reason: RowProblem.Reason, _ column: ColumnBinding.Column?) -> RowProblem {
    RowProblem(row: number, column: column?.name, reason: reason)
  }

  mutating func note(_ reason: RowProblem.Reason, _ column: ColumnBinding.Column?) {
    problems.append(problem(reason, column))
  }

  mutating func flag(_ flag: QualityFlag) {
    flags.insert(flag)
  }
}
