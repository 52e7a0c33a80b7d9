internal import MRMModel

/// A name as it sounds, so that spellings of one name of Mali and its neighbours are found as one.
///
/// The rules are few, and each is for a difference that registers really have: French against
/// English or Bambara spelling (*Ousmane*, *Usman*; *Coulibaly*, *Kulibaly*; *Diallo*, *Jallow*), and
/// given names that have one root (*Fatoumata*, *Fatimata*). They find too much rather than too
/// little: what is found is proposed to a person, and nothing follows by itself.
public struct NameKey: Hashable, Sendable {
  /// One word of a name.
  public struct Word: Hashable, Sendable {
    /// Without case and accents.
    public let spelling: String
    /// As it sounds; the same for the names of one root.
    public let sound: String
  }

  /// Its words, in their order.
  public let words: [Word]

  /// Takes a name as it was written.
  public init(_ name: String) {
    words = SearchKey.of(name).split(separator: " ").map { word in
      let spelling = String(word)
      return Word(spelling: spelling, sound: NameSound.of(spelling))
    }
  }

  /// How much two names have in common, 0–100: their words in any order, each once.
  ///
  /// A word is worth 100 when it is spelled alike, 90 when it sounds alike, 70 when one letter of four
  /// or more differs. Words that only one of two longer names has cost 10 each.
  public func likeness(to other: NameKey) -> Int {
    let (shorter, longer) =
      words.count <= other.words.count ? (words, other.words) : (other.words, words)
    guard !shorter.isEmpty else { return 0 }
    var rest = longer
    var sum = 0
    for word in shorter {
      let values = rest.map { Self.likeness(word, $0) }
      guard let best = values.max(), best > 0, let position = values.firstIndex(of: best) else {
        continue
      }
      sum += best
      rest.remove(at: position)
    }
    return max(0, sum / shorter.count - 10 * (longer.count - shorter.count))
  }

  private static func likeness(_ one: Word, _ other: Word) -> Int {
    if one.spelling == other.spelling { return 100 }
    if one.sound == other.sound { return 90 }
    let isLong = min(one.sound.count, other.sound.count) >= 4
    return isLong && differInOneLetter(Array(one.sound), Array(other.sound)) ? 70 : 0
  }

  /// Whether one letter replaced, added or left out makes one of the other.
  private static func differInOneLetter(_ one: [Character], _ other: [Character]) -> Bool {
    guard abs(one.count - other.count) <= 1 else { return false }
    let common = zip(one, other).prefix { $0 == $1 }.count
    let (left, right) = (one.dropFirst(common), other.dropFirst(common))
    if left.count == right.count { return left.dropFirst().elementsEqual(right.dropFirst()) }
    let (short, long) = left.count < right.count ? (left, right) : (right, left)
    return long.dropFirst().elementsEqual(short)
  }
}
