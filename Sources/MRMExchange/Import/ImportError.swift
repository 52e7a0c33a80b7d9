public import MRMModel

/// Why a CSV file and a mapping do not fit together.
public enum ImportError: ExplainedError, Hashable {
  /// A column that the mapping names, under a key, is not in the file.
  case missingColumn(key: String, column: String)
  /// A column of the file, counted from 1, that the mapping does not name; its own name is not
  /// repeated, for in a file without a header it would be somebody's data.
  case unmappedColumn(Int)

  /// See ``ExplainedError``.
  public func problem(in language: Language) -> String {
    switch self {
    case .missingColumn(let key, let column):
      Phrase(
        fr: "le fichier n’a pas la colonne « \(column) » (clé « \(key) » de la correspondance)",
        en: "the file has no column “\(column)” (key “\(key)” of the mapping)",
      )(language)
    case .unmappedColumn(let number):
      Phrase(
        fr: "la colonne \(number) du fichier n’est pas dans la correspondance",
        en: "column \(number) of the file is not in the mapping",
      )(language)
    }
  }

  /// See ``ExplainedError``.
  public func remedy(in language: Language) -> String {
    switch self {
    case .missingColumn:
      Phrase(
        fr:
          "vérifier que les champs sont séparés par des virgules, puis corriger la correspondance",
        en: "check that commas separate the fields, then correct the mapping",
      )(language)
    case .unmappedColumn:
      Phrase(
        fr: "l’ajouter à la correspondance, sous keepOnly si elle n’est que conservée",
        en: "add it to the mapping, under keepOnly if it is only to be kept",
      )(language)
    }
  }
}
