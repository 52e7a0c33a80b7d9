/// On which side of its column a text stands.
enum Alignment {
  case left
  case right
}

/// Lays text out in a column.
enum TextColumn {
  /// The text with spaces up to a width; a longer text stays as it is.
  static func padded(_ text: String, to width: Int, _ alignment: Alignment) -> String {
    let spaces = String(repeating: " ", count: max(0, width - text.displayWidth))
    switch alignment {
    case .left: return text + spaces
    case .right: return spaces + text
    }
  }

  /// Lines of at most `width` columns, broken at spaces, or inside a word that is longer.
  ///
  /// There is always one line; `width` must be positive.
  static func wrap(_ text: String, width: Int) -> [String] {
    precondition(width > 0, "a column has a width")
    guard text.displayWidth > width else { return [text] }
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.displayWidth + 1 + String(word).displayWidth > width {
        lines.append(line)
        line = ""
      }
      if !line.isEmpty { line += " " }
      for character in word {
        if !line.isEmpty, (line + String(character)).displayWidth > width {
          lines.append(line)
          line = ""
        }
        line.append(character)
      }
    }
    lines.append(line)
    return lines
  }
}
