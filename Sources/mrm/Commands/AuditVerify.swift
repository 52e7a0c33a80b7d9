import ArgumentParser
import MRMModel
import MRMService

/// `mrm audit verify`: replays the log and holds the store against it.
struct AuditVerify: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: Spoken.text(Phrase(fr: "Vérifier le journal", en: "Verify the log")),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Avec vos clés, rejoue chaque acte : signatures, rôles, double regard, versions, index ;
          après la première fois, les entrées nouvelles et ce qu’elles ont écrit. Ce qui fut changé
          sur place avant elles n’est trouvé que par --full, qui reprend tout. Sans clé, seulement
          l’ordre, l’arbre et les signatures. Noter la racine : elle prouve plus tard que rien n’a
          changé. Avec --copy, rejoue de même une copie du journal, sans la base.

          Exemples :
            mrm audit verify
            mrm audit verify --full
            mrm audit verify --without-key
            mrm audit verify --checkpoint point.txt
            mrm audit verify --copy journal.age --identity cle.txt
          """,
        en: """
          With your keys, replays every act: signatures, roles, four eyes, versions, index; after the
          first time, the new entries and what they wrote. What was altered in place before them is
          found by --full alone, which goes through everything. Without a key, only order, tree and
          signatures. Note the root: it proves later that nothing changed. With --copy, replays a copy
          of the log in the same way, without the store.

          Examples:
            mrm audit verify
            mrm audit verify --full
            mrm audit verify --without-key
            mrm audit verify --checkpoint checkpoint.txt
            mrm audit verify --copy log.age --identity key.txt
          """,
      )
    ),
  )

  @Flag(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Reprendre tout le journal et toute la base, et non ce qui est nouveau.",
        en: "Go through the whole log and store, not only what is new.",
      )
    ),
  )
  var full = false

  @Flag(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Vérifier ce qui peut l’être sans phrase de passe.",
        en: "Verify what can be without a passphrase.",
      )
    ),
  )
  var withoutKey = false

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Tenir aussi le journal contre un point de contrôle gardé ailleurs.",
        en: "Hold the log against a checkpoint kept elsewhere, too.",
      ),
      value: Phrase(fr: "fichier", en: "file"),
    ),
  )
  var checkpoint: String?

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Vérifier une copie du journal, et non la base.",
        en: "Verify a copy of the log, not the store.",
      ),
      value: Phrase(fr: "fichier", en: "file"),
    ),
  )
  var copy: String?

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "La clé age (AGE-SECRET-KEY-1…) qui ouvre la copie.",
        en: "The age key (AGE-SECRET-KEY-1…) that opens the copy.",
      ),
      value: Phrase(fr: "fichier", en: "file"),
    ),
  )
  var identity: String?

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    if copy != nil, withoutKey { throw UsageError.exclude("--copy", "--without-key") }
    if copy == nil, identity != nil {
      throw UsageError.missing("--copy", help: "mrm help audit verify")
    }
    let note = try checkpoint.map { try InputFile.read($0, limit: Desk.largestCheckpointBytes) }
    let verdict = try verdict(session, note)
    if session.output.isJSON {
      session.output.json(json(verdict, session.language))
    } else {
      show(verdict, session)
    }
    let holds = verdict.exitCode == ExitMeaning.success.rawValue
    if case .whole(let reason) = verdict.extent, let phrase = reason.phrase { session.say(phrase) }
    if !verdict.isKept { session.say(Self.notKept) }
    session.say(
      holds ? verdict.extent.success : copy == nil ? Self.distrustStore : Self.distrustCopy
    )
    guard holds else { throw ExitCode(verdict.exitCode) }
  }

  private static let notKept = Phrase(
    fr: "Le dossier d’état ne peut être écrit : la prochaine vérification reprendra tout.",
    en: "The state folder cannot be written: the next verification will go through everything.",
  )
  private static let distrustStore = Phrase(
    fr: "Tout ne concorde pas : ne plus écrire dans la base, prévenir l’auditeur.",
    en: "Not everything holds: write to the store no more, tell the auditor.",
  )
  private static let distrustCopy = Phrase(
    fr: "Tout ne concorde pas : ne pas se fier à cette copie, en demander une autre.",
    en: "Not everything holds: do not rely on this copy, ask for another.",
  )

  private func verdict(_ session: Session, _ note: [UInt8]?) throws -> LogVerdict {
    let progress = Progress(
      Phrase(fr: "entrées vérifiées :", en: "entries verified:"),
      session.language,
    )
    defer { progress.finish() }
    func tell(_ done: Int, _ total: Int) {
      if done.isMultiple(of: 1000) { progress.show(done, of: total) }
    }
    if let copy {
      return try Desk.verifyLogCopy(
        copy,
        identities: identity,
        passphrase: session.passphrase(),
        against: note,
        progress: tell,
      )
    }
    guard !withoutKey else {
      return try Desk.verifyLogWithoutKey(session.folders, against: note, progress: tell)
    }
    return try session.desk(isAudit: true)
      .verifyLog(full ? .whole : .new, against: note, progress: tell)
  }

  private func show(_ verdict: LogVerdict, _ session: Session) {
    let language = session.language
    session.output.fields([
      (Phrase(fr: "entrées", en: "entries"), "\(verdict.entries)"),
      (Phrase(fr: "racine", en: "root"), verdict.root),
      (Phrase(fr: "vérifié", en: "verified"), verdict.extent.phrase(of: verdict.entries)(language)),
    ])
    session.output.list(
      Phrase(fr: "Contrôlé :", en: "Checked:"),
      verdict.checked.map { $0(language) },
    )
    guard !verdict.findings.isEmpty else { return }
    session.output.list(
      Phrase(fr: "Constats :", en: "Findings:"),
      verdict.findings.map { $0.sentence(in: language) },
    )
  }
}
