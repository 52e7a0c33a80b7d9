import ArgumentParser
import MRMExchange
import MRMModel
import MRMService

/// `mrm backup write`, or `mrm backup` without another word: a consistent copy, while others may write.
struct BackupWrite: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "write",
    abstract: Spoken.text(Phrase(fr: "Écrire une sauvegarde", en: "Write a backup")),
    discussion: Spoken.text(
      Phrase(
        fr: """
          La sauvegarde est inscrite au journal, écrite, relue depuis le disque, puis seulement
          nommée. « age -d | tar x » l’ouvre aussi. Avec --plain, seulement le fichier de la base,
          scellé comme il l’est, sans les trousseaux : sans eux, il ne s’ouvre pas.

          Exemples :
            mrm backup --to age1… sauvegarde.age
            mrm backup --to age1… --to age1… sauvegarde.age --as bko-admin --json
            mrm backup --plain copie.sqlite
          """,
        en: """
          The backup is put on the record, written, read back from the disk, and only then named.
          “age -d | tar x” opens it too. With --plain, only the store’s file, sealed as it is, without
          the bundles: without them it does not open.

          Examples:
            mrm backup --to age1… backup.age
            mrm backup --to age1… --to age1… backup.age --as bko-admin --json
            mrm backup --plain copy.sqlite
          """,
      )
    ),
  )

  @Argument(
    help: Spoken.help(
      Phrase(
        fr: "Le fichier à écrire ; il ne doit pas exister.",
        en: "The file to write; it must not exist.",
      ),
      value: Phrase(fr: "fichier", en: "file"),
    )
  )
  var file: String

  @Option(
    name: .long,
    parsing: .singleValue,
    help: Spoken.help(
      Phrase(
        fr: "À qui sceller la sauvegarde ; à répéter pour chacun.",
        en: "Whom to seal the backup to; repeat for each.",
      ),
      value: Phrase(fr: "age1…", en: "age1…"),
    ),
    transform: Typed.value { try Recipient($0) },
  )
  var to: [Recipient] = []

  @Flag(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Copier seulement le fichier de la base, scellé comme il l’est.",
        en: "Copy only the store’s file, sealed as it is.",
      )
    ),
  )
  var plain = false

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    switch (to.isEmpty, plain) {
    case (true, false): throw UsageError.missing("--to", help: "mrm help backup write")
    case (false, true): throw UsageError.exclude("--to", "--plain")
    case (true, true):
      try session.desk().backUp(to: file)
      tell(nil, session)
    case (false, false):
      let desk = try session.desk()
      let progress = Progress(
        Phrase(fr: "Mio parcourus :", en: "MiB gone through:"),
        session.language,
      )
      defer { progress.finish() }
      let written = try desk.backUp(to: file, for: to) { progress.show($0, of: $1) }
      progress.finish()
      tell(written, session)
    }
  }

  private func tell(_ written: WrittenBackup?, _ session: Session) {
    if session.output.isJSON {
      session.output.json(
        .members([
          ("schema", .string("mrm-backup-1")),
          ("file", .string(file)),
          ("sealed", .bool(written != nil)),
          ("entries", written.map { .integer($0.entries) }),
          ("root", written.map { .string($0.root) }),
          ("people", written.map { .array($0.people.map { .string($0.rawValue) }) }),
        ])
      )
    } else {
      session.output.print(Visible.text(file))
    }
    guard let written else {
      session.say(Phrase(fr: "Copie écrite et vérifiée.", en: "The copy is written and verified."))
      return
    }
    let people = Phrase.count(
      written.people.count,
      fr: ("trousseau", "trousseaux"),
      en: ("bundle", "bundles"),
    )
    let entries = Phrase.count(
      written.entries,
      fr: ("entrée", "entrées"),
      en: ("entry", "entries"),
    )
    session.say(
      Phrase(
        fr: "Sauvegarde écrite et relue : \(entries.french), \(people.french).",
        en: "The backup is written and was read back: \(entries.english), \(people.english).",
      )
    )
  }
}
