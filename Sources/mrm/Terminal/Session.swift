import Glibc
import MRMModel
import MRMService

import class Foundation.ProcessInfo

/// What one run of the program knows of who runs it, where, when and how to speak.
struct Session {
  let language: Language
  let folders: Folders
  /// The one reading of the clock.
  let now: Timestamp
  let output: Output
  let store: StoreOptions
  /// Whether questions may be asked: a person sits at the terminal, and `--no-input` is not given.
  let isInteractive: Bool
  private let refusesInput: Bool

  init(_ store: StoreOptions, _ output: OutputOptions) throws {
    language = output.lang ?? Spoken.language
    folders = try DefaultFolders(ProcessInfo.processInfo.environment).folders(store: store.store)
    now = try Clock.now()
    self.output = Output(output, language)
    self.store = store
    refusesInput = output.noInput
    isInteractive =
      !output.noInput && isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1
  }

  /// What a guess at a passphrase shall cost.
  var cost: PassphraseCost {
    #if DEBUG
      if ProcessInfo.processInfo.environment["MRM_TEST_KDF"] == "low" { return .forTests }
    #endif
    return .standard
  }

  /// Opens the store: with the keys that `unlock` keeps, or with the passphrase.
  ///
  /// Whoever gives a passphrase is told of wrong ones before it, whatever they came to do.
  ///
  /// - Parameters:
  ///   - asksAgain: Whether the passphrase is needed although the keys are at hand.
  ///   - isAudit: Whether only the log is verified, whatever it holds.
  /// - Returns: Where the person works.
  /// - Throws: ``ServiceError/locked`` when nobody can be asked; what opening throws.
  func desk(asksAgain: Bool = false, isAudit: Bool = false) throws -> Desk {
    let passphrase = try passphrase()
    let progress = Progress(Phrase(fr: "nouvelles clés :", en: "new keys:"), language)
    let desk = try Desk.open(
      folders,
      as: store.label,
      passphrase: passphrase,
      asksAgain: asksAgain,
      isAudit: isAudit,
      now: now,
    ) {
      progress.show($0, of: $1)
    }
    if desk.renewedCompartments > 0 { progress.finish() }
    if let failed = desk.failedUnlocks { say(Self.wrongPassphrases(failed)) }
    return desk
  }

  private static func wrongPassphrases(_ times: Occurrences) -> Phrase {
    let count = Phrase.count(
      times.count,
      fr: ("phrase de passe fausse", "phrases de passe fausses"),
      en: ("wrong passphrase was given", "wrong passphrases were given"),
    )
    return Phrase(
      fr: "\(count.french) depuis votre dernière ouverture, la dernière à \(times.last.iso8601). "
        + "Si ce n’était pas vous, quelqu’un essaie.",
      en: "\(count.english) since you last opened your bundle, the last at "
        + "\(times.last.iso8601). If that was not you, somebody is trying.",
    )
  }

  /// Where a passphrase comes from: where the store's options say, else the terminal; nil when nobody
  /// can be asked.
  func passphrase() throws -> PassphraseSource? { try store.passphrase ?? terminal() }

  /// The passphrase that a founder sets: from where the store's options say, else from the terminal.
  ///
  /// - Throws: ``CommandError/needs(_:)`` when neither is there.
  func ownNewPassphrase() throws -> PassphraseSource {
    guard let source = try store.passphrase ?? terminal() else {
      throw CommandError.needs("--passphrase-file")
    }
    return source
  }

  /// The passphrase that is to be set: from where the options say, else from the terminal.
  ///
  /// - Throws: ``CommandError/needs(_:)`` when neither is there.
  func newPassphrase(_ options: NewPassphraseOptions) throws -> PassphraseSource {
    if let source = try options.source { return source }
    guard let terminal = terminal() else { throw CommandError.needs("--new-passphrase-file") }
    return terminal
  }

  /// The terminal as a source of passphrases; nil when nobody can be asked.
  ///
  /// The terminal itself, not the standard input: a person may sit there and the input be a pipe.
  private func terminal() -> PassphraseSource? {
    guard !refusesInput else { return nil }
    let terminal = unsafe open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard terminal >= 0 else { return nil }
    let language = language
    return .terminal(descriptor: terminal, language) { prompt in
      let text = Array(prompt.phrase(language).utf8)
      _ = unsafe write(terminal, text, text.count)
    }
  }

  /// Says something that is not a result.
  func say(_ phrase: Phrase) {
    Messages.write(language.spaced(phrase(language)) + "\n")
  }
}

extension PassphraseSource.Prompt {
  /// What the terminal asks.
  fileprivate var phrase: Phrase {
    switch self {
    case .passphrase: Phrase(fr: "Phrase de passe\u{A0}: ", en: "Passphrase: ")
    case .newPassphrase:
      Phrase(
        fr: "Nouvelle phrase de passe, de 15 caractères ou plus "
          + "(rien\u{A0}: six mots sont tirés au hasard)\u{A0}: ",
        en: "New passphrase of 15 characters or more (none: six words are drawn): ",
      )
    case .newPassphraseAgain: Phrase(fr: "Encore une fois\u{A0}: ", en: "Once more: ")
    case .drawn:
      // A screen of its own, which no terminal keeps in what can be scrolled back.
      Phrase(
        fr:
          "\u{1B}[?1049h\u{1B}[H\u{1B}[2JVotre phrase de passe, tirée au hasard\u{A0}:\r\n\r\n    ",
        en: "\u{1B}[?1049h\u{1B}[H\u{1B}[2JYour passphrase, drawn at random:\r\n\r\n    ",
      )
    case .drawnToBeLearned:
      Phrase(
        fr:
          "\r\n\r\nL’apprendre, ou la noter et garder le papier loin d’ici. Elle n’est plus jamais "
          + "montrée. Entrée pour continuer\u{A0}: ",
        en: "\r\n\r\nLearn it, or note it down and keep the paper far from here. It is never shown "
          + "again. Enter to go on: ",
      )
    case .drawnHidden: Phrase(fr: "\u{1B}[2J\u{1B}[?1049l", en: "\u{1B}[2J\u{1B}[?1049l")
    }
  }
}
