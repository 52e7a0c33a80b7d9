/// Two texts, line by line: what is gone, what is new, and a little of what stands around it.
struct LineDifference: CustomStringConvertible {
  private static let context = 3

  let before: String
  let after: String

  var description: String {
    let (before, after) = (Self.lines(before), Self.lines(after))
    var removed: [Int: String] = [:]
    var inserted: [Int: String] = [:]
    for change in after.difference(from: before) {
      switch change {
      case .remove(let offset, let line, _): removed[offset] = line
      case .insert(let offset, let line, _): inserted[offset] = line
      }
    }
    var shown: [(line: String, isChange: Bool)] = []
    var (old, new) = (0, 0)
    while old < before.count || new < after.count {
      if let line = removed[old] {
        shown.append(("- " + line, true))
        old += 1
      } else if let line = inserted[new] {
        shown.append(("+ " + line, true))
        new += 1
      } else {
        shown.append(("  " + after[new], false))
        old += 1
        new += 1
      }
    }
    let near = shown.indices.filter { index in
      shown[max(0, index - Self.context)...min(shown.count - 1, index + Self.context)]
        .contains(where: \.isChange)
    }
    return "\n" + near.map { shown[$0].line }.joined(separator: "\n")
  }

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
