import ArgumentParser
import MRMModel

import class Foundation.ProcessInfo

/// What the program says before it knows what it was asked: help, and errors of the command line.
///
/// How it speaks: results on the standard output, everything else on the standard error; an error
/// says what is wrong, then what to do; nothing that was typed is repeated, it may be a name.
enum Spoken {
  /// The language of this run; it must be known before parsing, because help texts are constants.
  static let language = language(
    arguments: CommandLine.arguments,
    environment: ProcessInfo.processInfo.environment,
  )

  /// A help text in the language of this run.
  ///
  /// The lines of a paragraph are joined: the width of the terminal breaks them, not that of the
  /// source. Indented lines and empty ones stay.
  static func text(_ phrase: Phrase) -> String {
    let lines = language.spaced(phrase(language)).split(
      separator: "\n",
      omittingEmptySubsequences: false
    )
    return zip(lines, lines.dropFirst()).reduce(String(lines.first ?? "")) { text, pair in
      text + (isProse(pair.0) && isProse(pair.1) ? " " : "\n") + pair.1
    }
  }

  private static func isProse(_ line: Substring) -> Bool { line.first.map { $0 != " " } ?? false }

  /// The help of an option or argument; `value` is what stands in angle brackets.
  static func help(_ phrase: Phrase, value: Phrase? = nil) -> ArgumentHelp {
    ArgumentHelp(text(phrase), valueName: value.map(text))
  }

  /// `--lang`, then `MRM_LANG`, then the locale, then French.
  static func language(arguments: [String], environment: [String: String]) -> Language {
    var named: Language?
    for (position, argument) in arguments.prefix(while: { $0 != "--" }).enumerated() {
      if argument == "--lang", position + 1 < arguments.count {
        named = Language(rawValue: arguments[position + 1])
      } else if argument.hasPrefix("--lang=") {
        named = Language(rawValue: String(argument.dropFirst("--lang=".count)))
      }
    }
    if let named { return named }
    for variable in ["MRM_LANG", "LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = environment[variable]?.lowercased() else { continue }
      for language in Language.allCases where value.hasPrefix(language.rawValue) {
        return language
      }
    }
    return .french
  }
}
