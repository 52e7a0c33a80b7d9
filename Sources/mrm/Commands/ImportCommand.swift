import ArgumentParser
import MRMExchange
import MRMModel
import MRMService

/// `mrm import`: other people's reports, as allegations of a secondary source.
struct ImportCommand: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: Spoken.text(
      Phrase(fr: "Importer des signalements d’autrui", en: "Import other people’s reports")
    ),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Chaque ligne devient une allégation d’une source secondaire, en attente de vérification, ou
          est rejetée avec son problème ; rien ne se perd. Vous en êtes l’auteur et n’en jugerez pas.
          docs/import.md décrit le fichier de correspondance.

          Exemples :
            mrm import incidents.csv --from csv --map correspondance.json --dry-run
            mrm import incidents.csv --from csv --map correspondance.json
          """,
        en: """
          Every row becomes an allegation of a secondary source, pending verification, or is rejected
          with its problem; nothing is lost. You are their author and will not judge them.
          docs/import.md describes the mapping file.

          Examples:
            mrm import incidents.csv --from csv --map mapping.json --dry-run
            mrm import incidents.csv --from csv --map mapping.json
          """,
      )
    ),
  )

  @Argument(
    help: Spoken.help(
      Phrase(fr: "Le fichier à lire.", en: "The file to read."),
      value: Phrase(fr: "fichier", en: "file"),
    )
  )
  var file: String

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(fr: "La forme du fichier : csv.", en: "The form of the file: csv."),
      value: Phrase(fr: "forme", en: "form"),
    ),
  )
  var from: ImportFormat

  @Option(
    name: .customLong("map"),
    help: Spoken.help(
      Phrase(
        fr: "Ce que veulent dire ses colonnes : un fichier JSON.",
        en: "What its columns mean: a JSON file.",
      ),
      value: Phrase(fr: "correspondance", en: "mapping"),
    ),
  )
  var mapping: String

  @Flag(
    name: .long,
    help: Spoken.help(
      Phrase(fr: "Dire ce qui arriverait, sans rien importer.", en: "Say what would happen only.")
    ),
  )
  var dryRun = false

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    let desk = try session.desk()
    let progress = Progress(
      Phrase(fr: "incidents importés :", en: "incidents imported:"),
      session.language,
    )
    let outcome: ImportOutcome
    do {
      defer { progress.finish() }
      switch from {
      case .csv:
        outcome = try desk.importIncidents(
          csv: file,
          mapping: mapping,
          isDryRun: dryRun,
          progress: { progress.show($0, of: $1) },
        )
      }
    }
    if session.output.isJSON {
      session.output.json(ImportDocument.json(outcome, isDryRun: dryRun))
    } else {
      ImportPage(outcome, session).print()
    }
    if dryRun { session.say(Phrase(fr: "Rien n’a été importé.", en: "Nothing was imported.")) }
    guard outcome.summary.rejected == 0 else { throw ExitCode(ExitMeaning.partial.rawValue) }
  }
}
