import MRMModel

/// The parser's help with its own headings and sentences in the language of the run.
///
/// What we wrote is in that language already.
enum HelpText {
  private static let overview = "OVERVIEW: "

  /// Lines that are the parser's own, and what they are called in French.
  private static let headings: [String: String] = [
    "ARGUMENTS:": "ARGUMENTS :",
    "OPTIONS:": "OPTIONS :",
    "SUBCOMMANDS:": "COMMANDES :",
  ]

  /// Parts of lines that are the parser's own, wherever it breaks the lines.
  private static let parts: [(english: String, french: String)] = [
    ("USAGE: ", "USAGE : "),
    ("Show help information.", "Montrer cette aide."),
    ("Show the version.", "Montrer la version."),
    ("Show subcommand help information.", "Montrer l’aide d’une commande."),
    ("(values:", "(valeurs :"),
    ("(default)", "(sans autre mot)"),
    ("; default:", " ; par défaut :"),
    ("default:", "par défaut :"),
    ("<subcommand>", "<commande>"),
  ]

  /// A help text as the parser renders it, in a language.
  static func translated(_ help: String, _ language: Language) -> String {
    let lines = help.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return lines.map { line in
      let line = line.hasPrefix(overview) ? String(line.dropFirst(overview.count)) : line
      switch language {
      case .english: return line
      case .french: return french(line)
      }
    }.joined(separator: "\n")
  }

  private static func french(_ line: String) -> String {
    if let heading = headings[line] { return heading }
    if line.hasSuffix("for detailed help."),
      let command = line.split(separator: "'").dropFirst().first
    {
      return "  Voir « \(command.replacing("<subcommand>", with: "<commande>")) » pour le détail."
    }
    return parts.reduce(line) { $0.replacing($1.english, with: $1.french) }
  }
}
