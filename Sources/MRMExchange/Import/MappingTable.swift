import MRMModel

/// What the values of one column mean.
///
/// A value is found as the mapping writes it or, failing that, blind to case, accents and
/// punctuation: exports of one office differ in such things from one month to the next.
struct MappingTable<Meaning: Hashable & Sendable>: Sendable {
  private let exact: [String: Meaning]
  /// Differences of case alone are the usual ones, and far quicker to see through.
  private let lowercased: [String: Meaning]
  private let folded: [String: Meaning]

  /// Creates a table; nil when two values that read alike mean different things.
  init?(_ meanings: [String: Meaning]) {
    var folded: [String: Meaning] = [:]
    for (value, meaning) in meanings {
      let earlier = folded.updateValue(meaning, forKey: SearchKey.of(value))
      guard earlier == nil || earlier == meaning else { return nil }
    }
    exact = meanings
    lowercased = Dictionary(
      meanings.map { ($0.lowercased(), $1) },
      uniquingKeysWith: { first, _ in first },
    )
    self.folded = folded
  }

  /// The meaning of a value; nil when the mapping does not say.
  func meaning(of value: String) -> Meaning? {
    exact[value] ?? lowercased[value.lowercased()] ?? folded[SearchKey.of(value)]
  }
}
