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
          docs/import.md décrit le fichier de correspondance, docs/primero.md ce qui vient de Primero :
          ce qui y fut décidé compte dès qu’une seconde personne l’atteste.

          Exemples :
            mrm import incidents.csv --from csv --map correspondance.json --dry-run
            mrm import incidents.csv --from csv --map correspondance.json
            mrm import incidents.json --from primero --dry-run
          """,
        en: """
          Every row becomes an allegation of a secondary source, pending verification, or is rejected
          with its problem; nothing is lost. You are their author and will not judge them.
          docs/import.md describes the mapping file, docs/primero.md what comes from Primero: what was
          decided there counts once a second person attests it.

          Examples:
            mrm import incidents.csv --from csv --map mapping.json --dry-run
            mrm import incidents.csv --from csv --map mapping.json
            mrm import incidents.json --from primero --dry-run
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
      Phrase(
        fr: "La forme du fichier : csv ou primero (JSON de son API).",
        en: "The form of the file: csv, or primero (JSON of its API).",
      ),
      value: Phrase(fr: "forme", en: "form"),
    ),
  )
  var from: ImportFormat

  @Option(
    name: .customLong("map"),
    help: Spoken.help(
      Phrase(
        fr: "Ce que veulent dire les colonnes d’un fichier CSV : un fichier JSON.",
        en: "What the columns of a CSV file mean: a JSON file.",
      ),
      value: Phrase(fr: "correspondance", en: "mapping"),
    ),
  )
  var mapping: String?

  @Flag(
    name: .long,
    help: Spoken.help(
      Phrase(fr: "Dire ce qui arriverait, sans rien importer.", en: "Say what would happen only.")
    ),
  )
  var dryRun = false

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  /// Refuses options that mean nothing together, before anything is opened.
  private func check() throws {
    switch (from, mapping) {
    case (.csv, nil): throw UsageError.missing("--map", help: "mrm import --help")
    case (.primero, .some): throw UsageError.exclude("--from primero", "--map")
    case (.csv, .some), (.primero, nil): break
    }
  }

  func run() throws {
    let session = try Session(store, output)
    try check()
    let desk = try session.desk()
    let progress = Progress(
      Phrase(fr: "incidents importés :", en: "incidents imported:"),
      session.language,
    )
    let outcome: ImportOutcome
    do {
      defer { progress.finish() }
      if let mapping {
        outcome = try desk.importIncidents(
          csv: file,
          mapping: mapping,
          isDryRun: dryRun,
          progress: { progress.show($0, of: $1) },
        )
      } else {
        outcome = try desk.importIncidents(
          primero: file,
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
