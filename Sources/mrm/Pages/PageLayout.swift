import MRMModel

/// The lines of a page, laid out within a width.
///
/// Texts that come in are visible already: what people typed has passed `Visible`.
struct PageLayout {
  /// The width below which a page is no longer readable; a narrower terminal breaks lines itself.
  static let leastWidth = 40
  private static let labelWidth = 18

  /// Between facts on one line; no line begins with it.
  static let dot = "\u{A0}· "
  /// Between the items of a list whose items hold commas; no line begins with it.
  static let semicolon = Phrase(fr: "\u{A0}; ", en: "; ")

  let language: Language
  private let width: Int
  private var lines: [String] = []

  init(language: Language, width: Int) {
    self.language = language
    self.width = max(width, Self.leastWidth)
  }

  /// The page, with a final LF.
  var text: String { lines.joined(separator: "\n") + "\n" }

  /// The page's first line, underlined.
  mutating func title(_ text: String) {
    let broken = TextColumn.wrap(text, width: width)
    lines += broken
    lines.append(String(repeating: "═", count: broken.map(\.displayWidth).max() ?? 0))
  }

  /// A section's first line, underlined, after a blank one.
  mutating func heading(_ phrase: Phrase) {
    let text = phrase(language)
    lines += ["", text, String(repeating: "─", count: text.displayWidth)]
  }

  /// A label and its value; the value's other lines stand under its first.
  ///
  /// A label that is wider than its column has a line of its own, and all values stay aligned.
  mutating func field(_ label: Phrase, _ value: String, indent: Int = 2) {
    let column = min(Self.labelWidth, width / 3)
    let margin = String(repeating: " ", count: indent)
    let name = label(language)
    guard name.displayWidth < column else {
      line(name, indent: indent)
      line(value, first: String(repeating: " ", count: indent + column), rest: indent + column)
      return
    }
    let padded = TextColumn.padded(name + " ", to: column, .left)
    line(value, first: margin + padded, rest: indent + column)
  }

  /// One line, perhaps broken, its other lines as far in as its first or further.
  mutating func line(_ text: String, indent: Int = 2, hanging: Int = 2) {
    line(text, first: String(repeating: " ", count: indent), rest: indent + hanging)
  }

  /// A text of several lines; blank ones stay.
  mutating func paragraphs(_ text: String, indent: Int = 2) {
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      guard !paragraph.isEmpty else {
        lines.append("")
        continue
      }
      line(String(paragraph), indent: indent, hanging: 0)
    }
  }

  mutating func blank() {
    lines.append("")
  }

  private mutating func line(_ text: String, first: String, rest: Int) {
    let broken = TextColumn.wrap(text, width: width - max(first.displayWidth, rest))
    let margin = String(repeating: " ", count: rest)
    for (index, part) in broken.enumerated() { lines.append((index == 0 ? first : margin) + part) }
  }
}
