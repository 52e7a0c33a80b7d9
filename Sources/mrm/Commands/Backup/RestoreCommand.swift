import ArgumentParser
import MRMExchange
import MRMModel
import MRMService

/// `mrm restore`: the store of a backup in a new place, once it holds.
struct RestoreCommand: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: Spoken.text(
      Phrase(fr: "Reprendre une base depuis une sauvegarde", en: "Restore a store from a backup")
    ),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Vérifie la sauvegarde comme « mrm backup verify », et ce que vous avez vu ici, avant que la
          base n’apparaisse dans le dossier. S’il y manque des entrées que vous avez vues, elle est
          refusée (22) ; --older accepte cet état plus ancien et le signe dans la base reprise. Ses
          collègues de cette machine l’acceptent chacun avec « mrm store accept ».
          Ne pas continuer aussi dans l’ancienne base : les deux journaux se contrediraient (23).

          Exemples :
            mrm restore sauvegarde.age --identity cle.txt --into base --people
            mrm restore sauvegarde.age --identity cle.txt --into base --older --as bko-admin
          """,
        en: """
          Verifies the backup as “mrm backup verify” does, and what you have seen here, before the
          store appears in the folder. If it lacks entries that you have seen it is refused (22);
          --older accepts that older state and signs so in the restored store. Colleagues of this
          machine each accept it with “mrm store accept”. Do not go on in the old store as well:
          the two logs would contradict each other (23).

          Examples:
            mrm restore backup.age --identity key.txt --into store --people
            mrm restore backup.age --identity key.txt --into store --older --as bko-admin
          """,
      )
    ),
  )

  @OptionGroup var backup: BackupReadingOptions

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Le dossier de la base, nouveau ou vide.",
        en: "The store’s folder, new or empty.",
      ),
      value: Phrase(fr: "dossier", en: "folder"),
    ),
  )
  var into: String

  @Flag(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Mettre aussi sur cette machine les trousseaux qui n’y sont pas.",
        en: "Put the bundles that this machine lacks on it, too.",
      )
    ),
  )
  var people = false

  @Flag(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Accepter un état plus ancien que celui vu ici ; redemande la phrase de passe.",
        en: "Accept an older state than was seen here; asks for the passphrase again.",
      )
    ),
  )
  var older = false

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    if older, backup.withoutKey { throw UsageError.exclude("--older", "--without-key") }
    let progress = Progress(Phrase(fr: "Mio lus :", en: "MiB read:"), session.language)
    defer { progress.finish() }
    let restoration = try Desk.restore(
      backup.file,
      identities: backup.identity,
      into: into,
      backup.reading(session),
      bringsPeople: people,
      acceptsOlder: older,
      folders: session.folders,
      now: session.now,
    ) { progress.show($0, of: $1) }
    progress.finish()
    let page = BackupPage(verdict: restoration.verdict, language: session.language)
    if session.output.isJSON {
      session.output.json(
        page.json([
          ("schema", .string("mrm-restore-1")),
          ("folder", .string(into)),
          ("restored", .bool(restoration.isDone)),
          ("older_accepted", .bool(restoration.isOlderAccepted)),
          ("bundles_added", .array(restoration.people.map { .string($0.rawValue) })),
        ])
      )
    } else {
      page.show(on: session.output)
    }
    try conclude(restoration, session)
  }

  private func conclude(_ restoration: Restoration, _ session: Session) throws {
    guard restoration.isDone else {
      session.say(
        restoration.exitCode == ExitMeaning.rollback.rawValue
          ? Phrase(
            fr: "Rien n’a été repris : elle est plus ancienne que ce que vous avez vu. "
              + "Chercher une sauvegarde plus récente, ou accepter celle-ci avec --older.",
            en: "Nothing was restored: it is older than what you have seen. "
              + "Look for a newer backup, or accept this one with --older.",
          ) : BackupPage.distrust
      )
      throw ExitCode(restoration.exitCode)
    }
    if restoration.isOlderAccepted {
      session.say(
        Phrase(
          fr: "État plus ancien accepté, et signé au journal. Collègues de cette machine : "
            + "« mrm store accept ».",
          en: "The older state is accepted, and signed into the log. Colleagues of this machine: "
            + "“mrm store accept”.",
        )
      )
    }
    session.say(
      Phrase(
        fr:
          "La base est reprise ; travailler avec --store ou MRM_STORE, et dans celle-ci seulement.",
        en: "The store is restored; work with --store or MRM_STORE, and in this one only.",
      )
    )
  }
}
