/// The languages the program speaks; every sentence for a person exists in both.
public enum Language: String, CaseIterable, Sendable {
  case french = "fr"
  case english = "en"
}

/// One sentence or label in every language the program speaks.
///
/// A missing translation does not compile.
public struct Phrase: Hashable, Sendable {
  /// The French text.
  public let french: String
  /// The English text.
  public let english: String

  /// Creates a phrase from its two texts.
  public init(fr french: String, en english: String) {
    self.french = french
    self.english = english
  }

  /// The text in one language.
  public func callAsFunction(_ language: Language) -> String {
    switch language {
    case .french: french
    case .english: english
    }
  }
}
