/// Whom a ``Headcount`` counts: children and adults do not mix.
public protocol CountedPeople: Sendable {
  /// The keys of its parts in files.
  static var keys: (male: String, female: String) { get }
  /// What the males are called in a question.
  static var males: Phrase { get }
  /// What the females are called in a question.
  static var females: Phrase { get }
}

/// People under 18.
public enum Children: CountedPeople {
  /// See ``CountedPeople``.
  public static var keys: (male: String, female: String) { ("boys", "girls") }
  /// See ``CountedPeople``.
  public static var males: Phrase { Phrase(fr: "garçons", en: "boys") }
  /// See ``CountedPeople``.
  public static var females: Phrase { Phrase(fr: "filles", en: "girls") }
}

/// People of 18 and more: the staff of a school, a hospital or a relief organisation.
public enum Adults: CountedPeople {
  /// See ``CountedPeople``.
  public static var keys: (male: String, female: String) { ("men", "women") }
  /// See ``CountedPeople``.
  public static var males: Phrase { Phrase(fr: "hommes", en: "men") }
  /// See ``CountedPeople``.
  public static var females: Phrase { Phrase(fr: "femmes", en: "women") }
}
