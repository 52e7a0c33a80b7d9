import MRMModel

extension Output {
  private static let gap = 2

  /// Prints what a thing has, one line each: aligned on a terminal, tab-separated elsewhere.
  ///
  /// - Parameter fields: Labels, and values as people typed them.
  func fields(_ fields: [(label: Phrase, value: String)]) {
    let lines = fields.map { (label: $0.label(language), value: Visible.text($0.value)) }
    guard isTerminal else {
      for line in lines { print("\(line.label)\t\(line.value)") }
      return
    }
    let column = (lines.map(\.label.displayWidth).max() ?? 0) + Self.gap
    for line in lines {
      let label = TextColumn.padded(line.label, to: column, .left)
      let margin = String(repeating: " ", count: column)
      let parts = TextColumn.wrap(line.value, width: max(width - column, column))
      for (index, part) in parts.enumerated() { print((index == 0 ? label : margin) + part) }
    }
  }

  /// Prints a list under a heading, with an empty line before it.
  func list(_ heading: Phrase, _ items: [String]) {
    print("")
    print(usesColor ? Style.bold(heading(language)) : heading(language))
    for item in items { print("  " + Visible.text(item)) }
  }
}
