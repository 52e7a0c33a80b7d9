extension JSONValue {
  /// The value as a JSON text for people and programs: two spaces a level, a final LF.
  ///
  /// Control characters and those that turn the direction of writing are escaped: the text means
  /// the same and cannot rearrange a terminal.
  public var text: String {
    var text = ""
    write(to: &text, indentation: "\n")
    text += "\n"
    return text
  }

  /// The value as a JSON text in one line, without an end, for files of one value a line.
  public var compactText: String {
    var text = ""
    write(to: &text, indentation: nil)
    return text
  }

  /// `indentation` is an LF and the spaces before a member; nil for all in one line.
  private func write(to text: inout String, indentation: String?) {
    switch self {
    case .object(let members):
      Self.list(members, between: "{", "}", to: &text, indentation) { member, text, inner in
        Self.write(member.key, to: &text)
        text += inner == nil ? ":" : ": "
        member.value.write(to: &text, indentation: inner)
      }
    case .array(let elements):
      Self.list(elements, between: "[", "]", to: &text, indentation) { element, text, inner in
        element.write(to: &text, indentation: inner)
      }
    case .string(let string): Self.write(string, to: &text)
    case .integer(let number): text += String(number)
    case .decimal(let number): text += number
    case .bool(let isTrue): text += isTrue ? "true" : "false"
    case .null: text += "null"
    }
  }

  private static func list<Item>(
    _ items: [Item],
    between opening: String,
    _ closing: String,
    to text: inout String,
    _ indentation: String?,
    write: (Item, inout String, String?) -> Void,
  ) {
    text += opening
    let inner = indentation.map { $0 + "  " }
    for (index, item) in items.enumerated() {
      if index > 0 { text += "," }
      text += inner ?? ""
      write(item, &text, inner)
    }
    if let indentation, !items.isEmpty { text += indentation }
    text += closing
  }

  private static func write(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where isEscaped(scalar):
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }

  /// Control characters, line and paragraph separators, direction marks (Unicode TR 9, 2), and the
  /// byte order mark; all of them below U+10000.
  private static func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
      true
    default: false
    }
  }
}
