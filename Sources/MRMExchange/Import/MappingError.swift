public import MRMModel

/// Why a mapping file cannot be used.
///
/// It names the key, by a path such as `place.precision.values`, never what the file maps.
public enum MappingError: ExplainedError, Hashable {
  /// Not JSON, or more than ``CSVMapping/limits`` allow; with the place.
  case notJSON(JSONError)
  /// JSON, but without the `format` this program writes in its documentation.
  case notAMapping
  /// A key the format does not have.
  case unknownKey(String)
  /// A key that must be there.
  case missingKey(String)
  /// A value of the wrong type, empty, too long, or not one of those allowed.
  case invalidValue(String)
  /// Two values of a table that read alike and mean different things.
  case ambiguousValues(String)

  /// See ``ExplainedError``.
  public func problem(in language: Language) -> String {
    phrases.problem(language)
  }

  /// See ``ExplainedError``.
  public func remedy(in language: Language) -> String {
    phrases.remedy(language)
  }

  private var phrases: (problem: Phrase, remedy: Phrase) {
    switch self {
    case .notJSON(let error):
      (
        Phrase(
          fr: "le fichier de correspondance ne se lit pas : \(error.problem(in: .french))",
          en: "the mapping file cannot be read: \(error.problem(in: .english))"
        ),
        Phrase(fr: error.remedy(in: .french), en: error.remedy(in: .english))
      )
    case .notAMapping:
      (
        Phrase(
          fr: "ce fichier JSON n’est pas une correspondance de ce programme",
          en: "this JSON file is not a mapping of this program"
        ),
        Phrase(
          fr: "écrire la clé « format » comme dans docs/import.md",
          en: "write the key “format” as in docs/import.md"
        )
      )
    case .unknownKey(let key):
      (
        Phrase(fr: "clé inconnue « \(key) »", en: "unknown key “\(key)”"),
        Phrase(
          fr: "la corriger ou l’enlever ; docs/import.md donne les clés",
          en: "correct or remove it; docs/import.md lists the keys"
        )
      )
    case .missingKey(let key):
      (
        Phrase(fr: "clé manquante « \(key) »", en: "missing key “\(key)”"),
        Phrase(
          fr: "l’ajouter ; docs/import.md donne les clés",
          en: "add it; docs/import.md lists the keys"
        )
      )
    case .invalidValue(let key):
      (
        Phrase(
          fr: "valeur non admise sous la clé « \(key) »",
          en: "a value that is not allowed under the key “\(key)”"
        ),
        Phrase(
          fr: "donner une valeur que docs/import.md admet",
          en: "give a value that docs/import.md allows"
        )
      )
    case .ambiguousValues(let key):
      (
        Phrase(
          fr: "deux valeurs qui se lisent de même ont un sens différent sous « \(key) »",
          en: "two values that read alike mean different things under “\(key)”"
        ),
        Phrase(
          fr: "leur donner le même sens, ou n’en garder qu’une",
          en: "give them the same meaning, or keep one"
        )
      )
    }
  }
}
