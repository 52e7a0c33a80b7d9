/// Shows text that others wrote without letting it act on the terminal.
///
/// Control characters could move the cursor or answer for the person; marks that turn the direction
/// of writing could make a name or a number read as another (Unicode TR 36, 2; TR 9).
enum Visible {
  /// One line: every such character is shown as `‹U+202E›`, line ends and tabs too.
  static func text(_ text: String) -> String { shown(text, keeping: []) }

  /// Lines: as ``text(_:)``, but line feeds stay.
  static func paragraph(_ text: String) -> String { shown(text, keeping: ["\n"]) }

  private static func shown(_ text: String, keeping kept: Set<Unicode.Scalar>) -> String {
    guard text.unicodeScalars.contains(where: { isActive($0) && !kept.contains($0) }) else {
      return text
    }
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isActive(scalar), !kept.contains(scalar) {
        shown.append(contentsOf: escaped(scalar).unicodeScalars)
      } else {
        shown.append(scalar)
      }
    }
    return String(shown)
  }

  /// C0, DEL and C1 controls, line and paragraph separators, direction marks and the byte order
  /// mark.
  private static func isActive(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
      true
    default: false
    }
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "‹U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "›"
  }
}
