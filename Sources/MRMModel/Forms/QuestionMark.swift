/// Tells one question of a form from another: what was asked, and what could be chosen.
///
/// FNV-1a, 64 bits. It need resist nobody, as it is sealed with the answer: it notices that a later
/// version of the program, or a list that was changed meanwhile, asks something else at this place.
public struct QuestionMark: Hashable, Sendable {
  /// The mark itself.
  public let rawValue: UInt64

  /// Takes a stored mark over.
  public init(rawValue: UInt64) {
    self.rawValue = rawValue
  }

  /// The mark of a question as it is shown, and of its choices.
  public init(of question: String, choices: [String] = []) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for text in [question] + choices {
      // A byte that UTF-8 does not have keeps two texts from being one.
      for byte in Array(text.utf8) + [0xFF] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    rawValue = hash
  }
}
