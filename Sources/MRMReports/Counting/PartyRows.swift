import MRMModel

/// Which row of a grid stands for which attribution.
///
/// Fixed rows first, then the parties of the register in their order, then codes it does not know in
/// the order they are met.
struct PartyRows: Sendable {
  static let unidentified = 0
  static let crossfire = 1
  static let several = 2
  private static let firstParty = 3

  private let register: PartyRegister
  private var codes: [PartyCode]
  private var rows: [PartyCode: Int] = [:]
  /// For each row, the last violation it was named for: how a party named twice is noticed.
  private var lastViolation: [Int]

  init(register: PartyRegister) {
    self.register = register
    codes = register.parties.map(\.code)
    lastViolation = Array(repeating: 0, count: Self.firstParty + codes.count)
    for (offset, code) in codes.enumerated() where rows[code] == nil {
      rows[code] = Self.firstParty + offset
    }
  }

  /// The row of a party; nil when it was already named for the same violation.
  mutating func row(of code: PartyCode, violation: Int) -> Int? {
    let row = rows[code] ?? appendedRow(of: code)
    guard lastViolation[row] != violation else { return nil }
    lastViolation[row] = violation
    return row
  }

  private mutating func appendedRow(of code: PartyCode) -> Int {
    let row = Self.firstParty + codes.count
    codes.append(code)
    rows[code] = row
    lastViolation.append(0)
    return row
  }

  /// The rows of a table: parties that have figures, then the fixed rows that are asked for.
  func breakdown(of grid: FigureGrid, severalParties: Bool) -> [BreakdownRow<Attributed>] {
    let known = register.parties.count
    let order =
      Array(codes.indices.prefix(known))
      + codes.indices.dropFirst(known).sorted { codes[$0] < codes[$1] }
    var table: [BreakdownRow<Attributed>] = []
    for index in order where rows[codes[index]] == Self.firstParty + index {
      let figures = grid[Self.firstParty + index]
      guard !figures.isEmpty else { continue }
      let code = codes[index]
      let label = register.party(code)?.name ?? Phrase(fr: code.rawValue, en: code.rawValue)
      table.append(BreakdownRow(key: .party(code), label: label, figures: figures))
    }
    if severalParties {
      table.append(
        Self.fixed(.severalParties, Self.several, grid, "plusieurs parties", "several parties")
      )
    }
    table.append(Self.fixed(.crossfire, Self.crossfire, grid, "tirs croisés", "crossfire"))
    table.append(
      Self.fixed(.unidentified, Self.unidentified, grid, "auteur non identifié", "unidentified")
    )
    return table
  }

  private static func fixed(
    _ key: Attributed,
    _ row: Int,
    _ grid: FigureGrid,
    _ french: String,
    _ english: String,
  ) -> BreakdownRow<Attributed> {
    BreakdownRow(key: key, label: Phrase(fr: french, en: english), figures: grid[row])
  }
}
