import MRMModel

/// Why a command cannot begin, or stops before it signs.
enum CommandError: ExplainedError, Hashable {
  /// Nobody can be asked, and this option is missing.
  case needs(String)
  /// Nobody can be shown what is to be signed, and the mark of what was read is missing.
  case needsSeen
  /// Nobody can be shown what is to be attested, and the mark of the list that was read is missing.
  case needsSeenList
  /// Nobody can be shown what a meeting decided, and the mark of what was read is missing.
  case needsSeenMeeting
  /// Nobody can be shown what was proposed, and the mark of what was read is missing.
  case needsSeenChange
  /// An option that only a person at a terminal can use.
  case needsTerminal(String)
  /// Two options of which only one can be given.
  case excludes(String, String)
  /// A value that is none of these codes.
  case notAValue(allowed: [String])
  /// A weighing that does not say which source, what of it, how much and why.
  case notAWeighing
  /// The person's keys do not open what they would have to read before they sign; exit code 4.
  case reasonsClosed

  func problem(in language: Language) -> String { phrases.problem(language) }

  func remedy(in language: Language) -> String { phrases.remedy(language) }

  private var phrases: (problem: Phrase, remedy: Phrase) {
    switch self {
    case .needs(let option):
      (
        Phrase(fr: "il manque \(option)", en: "\(option) is missing"),
        Phrase(
          fr: "donner \(option), ou lancer la commande sur un terminal, qui le demandera",
          en: "give \(option), or run the command on a terminal, which will ask for it",
        )
      )
    case .needsSeenChange:
      (
        Phrase(
          fr: "personne ne peut lire ici ce qui est à confirmer",
          en: "nobody can read here what is to be confirmed",
        ),
        Phrase(
          fr: "lancer la commande sur un terminal, ou donner --seen : « seen » de "
            + "« user confirm --json »",
          en: "run the command on a terminal, or give --seen: “seen” of “user confirm --json”",
        )
      )
    case .needsSeen:
      (
        Phrase(
          fr: "il manque --seen : rien n’est signé qui n’a pas été lu",
          en: "--seen is missing: nothing is signed that was not read",
        ),
        Phrase(
          fr: "lire « mrm incident show --json » et en donner « seen », ou signer sur un terminal",
          en: "read “mrm incident show --json” and give its “seen”, or sign at a terminal",
        )
      )
    case .needsSeenList:
      (
        Phrase(
          fr: "il manque --seen : rien n’est signé qui n’a pas été lu",
          en: "--seen is missing: nothing is signed that was not read",
        ),
        Phrase(
          fr:
            "lire « mrm violation attest --list --json » et en donner « seen », ou signer sur un terminal",
          en: "read “mrm violation attest --list --json” and give its “seen”, or sign at a terminal",
        )
      )
    case .notAWeighing:
      (
        Phrase(fr: "une pesée ne se lit pas", en: "a weighing cannot be read"),
        Phrase(
          fr: "écrire le numéro de la source, reliability ou credibility, high, medium ou low, "
            + "puis pourquoi : « 1 reliability low n’y était pas »",
          en: "write the source’s number, reliability or credibility, high, medium or low, then "
            + "why: “1 reliability low was not there”",
        )
      )
    case .needsSeenMeeting:
      (
        Phrase(
          fr: "il manque --seen : rien n’est signé qui n’a pas été lu",
          en: "--seen is missing: nothing is signed that was not read",
        ),
        Phrase(
          fr: "lire « mrm meeting show --json » et en donner « seen », ou signer sur un terminal",
          en: "read “mrm meeting show --json” and give its “seen”, or sign at a terminal",
        )
      )
    case .needsTerminal(let option):
      (
        Phrase(fr: "\(option) demande un terminal", en: "\(option) needs a terminal"),
        Phrase(
          fr: "lancer la commande sur un terminal, sans --no-input",
          en: "run the command on a terminal, without --no-input",
        )
      )
    case .excludes(let one, let other):
      (
        Phrase(
          fr: "\(one) et \(other) s’excluent",
          en: "\(one) and \(other) exclude each other",
        ),
        Phrase(fr: "n’en donner qu’une", en: "give one of the two")
      )
    case .notAValue(let allowed):
      (
        Phrase(fr: "ce code n’existe pas", en: "there is no such code"),
        Phrase(
          fr: "donner l’un de ceux-ci : \(allowed.joined(separator: ", "))",
          en: "give one of these: \(allowed.joined(separator: ", "))",
        )
      )
    case .reasonsClosed:
      (
        Phrase(
          fr: "vos clés n’ouvrent pas encore les récits et les motifs de cet incident",
          en: "your keys do not open this incident’s accounts and reasons yet",
        ),
        Phrase(
          fr: "demander à une personne de ce bureau de lancer « mrm unlock »",
          en: "ask somebody of that office to run “mrm unlock”",
        )
      )
    }
  }
}
