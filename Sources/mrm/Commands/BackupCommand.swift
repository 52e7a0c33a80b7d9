import ArgumentParser
import MRMExchange
import MRMModel
import MRMService

/// `mrm backup`: a consistent copy of the store, while others may write.
struct BackupCommand: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: Spoken.text(Phrase(fr: "Copier la base", en: "Copy the store")),
    discussion: Spoken.text(
      Phrase(
        fr: """
          La copie est scellée comme la base ; sans les trousseaux (~/.local/share/mrm/people) elle ne
          s’ouvre pas : les garder ailleurs.

          Exemples :
            mrm backup /media/cle/mrm-2022-11-05.sqlite
            mrm backup copie.sqlite --as bko-admin --json
          """,
        en: """
          The copy is sealed as the store is; without the bundles (~/.local/share/mrm/people) it does
          not open: keep them elsewhere.

          Examples:
            mrm backup /media/stick/mrm-2022-11-05.sqlite
            mrm backup copy.sqlite --as bko-admin --json
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

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    try session.desk().backUp(to: file)
    if session.output.isJSON {
      session.output.json(
        .members([("schema", .string("mrm-backup-1")), ("file", .string(file))])
      )
    } else {
      session.output.print(Visible.text(file))
    }
    session.say(Phrase(fr: "Copie écrite et vérifiée.", en: "The copy is written and verified."))
  }
}
