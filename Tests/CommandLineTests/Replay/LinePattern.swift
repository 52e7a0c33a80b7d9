import Foundation

/// A line of a transcript, as a pattern for what the program prints today.
///
/// `…` stands for any run of characters. `{name}` stands for a run of letters, digits and hyphens:
/// any the first time, and the same ever after, in commands too. Everything else stands for itself.
struct LinePattern {
  let text: String

  /// What names stand for once the line matches; nil when it does not.
  func names(matching line: String, knowing known: [String: String]) -> [String: String]? {
    var pattern = ""
    var learnt: [String] = []
    for part in parts {
      switch part {
      case "…": pattern += ".*"
      case _ where part.hasPrefix("{"):
        if let value = known[part] {
          pattern += NSRegularExpression.escapedPattern(for: value)
        } else {
          pattern += "([0-9A-Za-z-]+)"
          learnt.append(part)
        }
      default: pattern += NSRegularExpression.escapedPattern(for: part)
      }
    }
    guard let match = try? Regex(pattern).wholeMatch(in: line) else { return nil }
    var names = known
    for (name, capture) in zip(learnt, match.output.dropFirst()) {
      guard let value = capture.substring.map(String.init) else { return nil }
      guard names[name, default: value] == value else { return nil }
      names[name] = value
    }
    return names
  }

  /// The line with what is known put in the place of names.
  func filled(with names: [String: String]) -> String {
    parts.map { names[$0] ?? $0 }.joined()
  }

  /// The line as it stands, cut before and after every mask.
  private var parts: [String] {
    var parts: [String] = []
    var rest = text[...]
    while let mask = rest.firstMatch(of: /…|\{[a-z][a-z0-9-]*\}/) {
      parts += [String(rest[..<mask.range.lowerBound]), String(mask.output)]
      rest = rest[mask.range.upperBound...]
    }
    return (parts + [String(rest)]).filter { !$0.isEmpty }
  }
}
