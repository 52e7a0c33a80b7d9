/// Whom a ``Headcount`` counts: children and adults do not mix.
public protocol CountedPeople: Sendable {
  /// The keys of its parts in files.
  static var keys: (male: String, female: String) { get }
  /// What one and several males are called.
  static var males: (one: Phrase, many: Phrase) { get }
  /// What one and several females are called.
  static var females: (one: Phrase, many: Phrase) { get }
}

/// People under 18.
public enum Children: CountedPeople {
  /// See ``CountedPeople``.
  public static var keys: (male: String, female: String) { ("boys", "girls") }
  /// See ``CountedPeople``.
  public static var males: (one: Phrase, many: Phrase) {
    (Phrase(fr: "garçon", en: "boy"), Phrase(fr: "garçons", en: "boys"))
  }
  /// See ``CountedPeople``.
  public static var females: (one: Phrase, many: Phrase) {
    (Phrase(fr: "fille", en: "girl"), Phrase(fr: "filles", en: "girls"))
  }
}

/// People of 18 and more: the staff of a school, a hospital or a relief organisation.
public enum Adults: CountedPeople {
  /// See ``CountedPeople``.
  public static var keys: (male: String, female: String) { ("men", "women") }
  /// See ``CountedPeople``.
  public static var males: (one: Phrase, many: Phrase) {
    (Phrase(fr: "homme", en: "man"), Phrase(fr: "hommes", en: "men"))
  }
  /// See ``CountedPeople``.
  public static var females: (one: Phrase, many: Phrase) {
    (Phrase(fr: "femme", en: "woman"), Phrase(fr: "femmes", en: "women"))
  }
}
