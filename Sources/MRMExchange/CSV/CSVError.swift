public import MRMModel

/// Why a CSV file cannot be read; a row of the wrong width is a ``RowProblem`` of its own.
///
/// Rows are numbered as a spreadsheet numbers them: the header is row 1. A row is a record: line
/// breaks inside quotes do not count. Columns count from 1. The content is never repeated.
public enum CSVError: ExplainedError, Hashable {
  /// The file is larger than the limit, in bytes.
  case fileTooLarge(limit: Int)
  /// Nothing in the file, not even a header.
  case empty
  /// Bytes that are not UTF-8.
  case notUTF8(row: Int, column: Int)
  /// A zero byte.
  case nulByte(row: Int, column: Int)
  /// A quote inside a field that does not begin with one, or text after a closing quote.
  case loneQuote(row: Int, column: Int)
  /// A quote that opens in this field is never closed.
  case unclosedQuote(row: Int, column: Int)
  /// A carriage return outside quotes without a line feed behind it.
  case loneCarriageReturn(row: Int, column: Int)
  /// A field longer than the limit, in bytes.
  case fieldTooLong(row: Int, column: Int, limit: Int)
  /// More columns than the limit.
  case tooManyColumns(row: Int, limit: Int)
  /// More rows than the limit.
  case tooManyRows(limit: Int)
  /// Two columns of the header have the same name.
  case duplicateColumn(first: Int, second: Int)

  /// See ``ExplainedError``.
  public func problem(in language: Language) -> String {
    problemPhrase(language)
  }

  /// See ``ExplainedError``.
  public func remedy(in language: Language) -> String {
    remedyPhrase(language)
  }

  private var problemPhrase: Phrase {
    switch self {
    case .fileTooLarge(let limit):
      Phrase(
        fr: "le fichier CSV dépasse \(limit) octets",
        en: "the CSV file is larger than \(limit) bytes",
      )
    case .empty:
      Phrase(fr: "le fichier CSV est vide", en: "the CSV file is empty")
    case .notUTF8(let row, let column):
      Self.at(row, column, fr: "le texte n’est pas en UTF-8", en: "the text is not UTF-8")
    case .nulByte(let row, let column):
      Self.at(row, column, fr: "octet nul", en: "a zero byte")
    case .loneQuote(let row, let column):
      Self.at(row, column, fr: "guillemet mal placé", en: "a misplaced quote")
    case .unclosedQuote(let row, let column):
      Self.at(
        row,
        column,
        fr: "le guillemet ouvert ici n’est jamais fermé",
        en: "the quote that opens here is never closed",
      )
    case .loneCarriageReturn(let row, let column):
      Self.at(
        row,
        column,
        fr: "retour chariot sans saut de ligne",
        en: "a carriage return without a line feed",
      )
    case .fieldTooLong(let row, let column, let limit):
      Self.at(
        row,
        column,
        fr: "champ de plus de \(limit) octets",
        en: "a field of more than \(limit) bytes",
      )
    case .tooManyColumns(let row, let limit):
      Phrase(
        fr: "ligne \(row) : plus de \(limit) colonnes",
        en: "row \(row): more than \(limit) columns",
      )
    case .tooManyRows(let limit):
      Phrase(fr: "plus de \(limit) lignes", en: "more than \(limit) rows")
    case .duplicateColumn(let first, let second):
      Phrase(
        fr: "les colonnes \(first) et \(second) portent le même nom",
        en: "columns \(first) and \(second) have the same name",
      )
    }
  }

  private var remedyPhrase: Phrase {
    switch self {
    case .fileTooLarge, .tooManyRows:
      Phrase(
        fr: "partager le fichier et importer les parties l’une après l’autre",
        en: "split the file and import the parts one after the other",
      )
    case .empty:
      Phrase(fr: "exporter le fichier de nouveau", en: "export the file again")
    case .notUTF8:
      Phrase(
        fr: "enregistrer le fichier au format « CSV UTF-8 »",
        en: "save the file as “CSV UTF-8”",
      )
    case .nulByte, .loneCarriageReturn:
      Phrase(
        fr: "exporter le fichier de nouveau, en CSV UTF-8 avec des fins de ligne CRLF ou LF",
        en: "export the file again as CSV UTF-8 with CRLF or LF line ends",
      )
    case .loneQuote, .unclosedQuote:
      Phrase(
        fr: "mettre le champ entre guillemets et y doubler chaque guillemet",
        en: "put the field in quotes and double each quote inside it",
      )
    case .fieldTooLong:
      Phrase(
        fr: "raccourcir le champ, ou chercher un guillemet oublié plus haut",
        en: "shorten the field, or look for a forgotten quote above it",
      )
    case .tooManyColumns:
      Phrase(
        fr: "mettre entre guillemets les champs qui contiennent une virgule",
        en: "put fields that hold a comma in quotes",
      )
    case .duplicateColumn:
      Phrase(fr: "renommer l’une des deux colonnes", en: "rename one of the two columns")
    }
  }

  private static func at(
    _ row: Int,
    _ column: Int,
    fr french: String,
    en english: String,
  ) -> Phrase {
    Phrase(
      fr: "ligne \(row), colonne \(column) : \(french)",
      en: "row \(row), column \(column): \(english)",
    )
  }
}
