import MRMModel

extension PrimeroObject {
  /// The parts of a tally; its stored total is checked against them and, where it disagrees, kept.
  ///
  /// A part that is missing is nobody. A tally with anything else in it is not understood.
  mutating func counts(
    _ field: String,
    male: String,
    female: String,
  ) -> (male: Int, female: Int, unknown: Int)? {
    guard let value = value(field) else { return nil }
    guard case .object(let members) = value else {
      note(field, .unexpectedValue)
      return nil
    }
    var parts: [String: Int] = [:]
    for member in members where member.value != .null {
      guard [male, female, Self.unknown, Self.total].contains(member.key),
        case .integer(let number) = member.value, Count.range.contains(number)
      else {
        note(field, .invalidCount)
        return nil
      }
      parts[member.key] = number
    }
    let counts = (parts[male] ?? 0, parts[female] ?? 0, parts[Self.unknown] ?? 0)
    if let total = parts[Self.total], total != counts.0 + counts.1 + counts.2 {
      note(field, .totalDisagrees)
    } else {
      take(field)
    }
    return counts
  }

  static let unknown = "unknown"
  static let total = "total"
}
