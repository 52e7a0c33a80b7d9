/// Breaks a text into lines.
enum TextWrap {
  /// Lines of at most `width` characters, broken at spaces, or inside a word that is longer.
  ///
  /// A no-break space breaks nothing. There is always one line.
  static func lines(_ text: String, width: Int, indent: String = "") -> [String] {
    let width = max(width, 4)
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      var rest = word
      if !line.isEmpty && line != indent && line.count + 1 + rest.count > width {
        lines.append(line)
        line = indent
      }
      if !line.isEmpty && line != indent { line += " " }
      while line.count + rest.count > width {
        let room = width - line.count
        lines.append(line + rest.prefix(room))
        rest = rest.dropFirst(room)
        line = indent
      }
      line += rest
    }
    return lines + [line]
  }
}
