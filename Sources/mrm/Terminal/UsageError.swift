import MRMModel

/// What is wrong with a command line, before any command runs; exit code 64.
///
/// Names of commands and options at most: what else was typed may be a name or a secret.
enum UsageError: ExplainedError, Hashable {
  /// No command of that name; the one that was probably meant, and the whole command for help.
  case unknownCommand(suggestion: String?, help: String)
  /// An option that the command does not have, and the one that was probably meant.
  case unknownOption(suggestion: String?, help: String)
  /// An option without its value.
  case missingValue(String, help: String)
  /// A flag that was given a value.
  case unexpectedValue(String, help: String)
  /// More arguments than the command takes.
  case unexpectedArgument(help: String)
  /// An argument or option that the command needs.
  case missing(String, help: String)
  /// A value that is not one of those the option takes; which ones, if they are few.
  case invalidValue(String, allowed: [String], help: String)
  /// A value that its own sentences explain.
  case refusedValue(String, problem: String, remedy: String)
  /// Two options of which only one may be given.
  case exclude(String, String)
  /// Neither an XDG folder nor a home.
  case noHome
  /// Whatever else the parser refuses.
  case other(help: String)

  func problem(in language: Language) -> String { problem(language) }

  func remedy(in language: Language) -> String { remedy(language) }

  private var problem: Phrase {
    switch self {
    case .unknownCommand: Phrase(fr: "cette commande n’existe pas", en: "there is no such command")
    case .unknownOption: Phrase(fr: "cette option n’existe pas", en: "there is no such option")
    case .missingValue(let option, _):
      Phrase(fr: "il manque la valeur de \(option)", en: "\(option) has no value")
    case .unexpectedValue(let option, _):
      Phrase(fr: "\(option) ne prend pas de valeur", en: "\(option) takes no value")
    case .unexpectedArgument:
      Phrase(fr: "il y a trop d’arguments", en: "there are too many arguments")
    case .missing(let argument, _):
      Phrase(fr: "il manque \(argument)", en: "\(argument) is missing")
    case .invalidValue(let option, _, _):
      Phrase(
        fr: "\(option) ne prend pas cette valeur",
        en: "\(option) does not take that value",
      )
    case .refusedValue(let option, let problem, _):
      Phrase(fr: "\(option) : \(problem)", en: "\(option): \(problem)")
    case .exclude(let one, let other):
      Phrase(
        fr: "\(one) et \(other) s’excluent",
        en: "\(one) and \(other) exclude each other",
      )
    case .noHome:
      Phrase(
        fr: "aucun dossier personnel n’est connu",
        en: "no home folder is known",
      )
    case .other:
      Phrase(fr: "la commande ne se comprend pas", en: "the command makes no sense")
    }
  }

  private var remedy: Phrase {
    switch self {
    case .unknownCommand(let suggestion?, _), .unknownOption(let suggestion?, _):
      Phrase(
        fr: "vouliez-vous dire « \(suggestion) » ?",
        en: "did you mean “\(suggestion)”?",
      )
    case .invalidValue(_, let allowed, _) where !allowed.isEmpty:
      Phrase(
        fr: "donner l’une de celles-ci : \(allowed.joined(separator: ", "))",
        en: "give one of these: \(allowed.joined(separator: ", "))",
      )
    case .unknownCommand(nil, let help), .unknownOption(nil, let help), .missingValue(_, let help),
      .unexpectedValue(_, let help), .unexpectedArgument(let help), .missing(_, let help),
      .invalidValue(_, _, let help), .other(let help):
      Phrase(fr: "voir « \(help) »", en: "see “\(help)”")
    case .refusedValue(_, _, let remedy): Phrase(fr: remedy, en: remedy)
    case .exclude: Phrase(fr: "n’en donner qu’une", en: "give one of them")
    case .noHome: Phrase(fr: "donner HOME", en: "set HOME")
    }
  }
}
