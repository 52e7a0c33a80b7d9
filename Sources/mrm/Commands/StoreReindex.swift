import ArgumentParser
import MRMExchange
import MRMModel
import MRMService

/// `mrm store reindex`: builds the index anew.
struct StoreReindex: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "reindex",
    abstract: Spoken.text(Phrase(fr: "Reconstruire l’index", en: "Build the index anew")),
    discussion: Spoken.text(
      Phrase(
        fr: """
          À partir des enregistrements et du journal ; c’est inscrit au journal.

          Exemples :
            mrm store reindex
            mrm store reindex --as mop-officer --json
          """,
        en: """
          From the records and the log; it is put on the record.

          Examples:
            mrm store reindex
            mrm store reindex --as mop-officer --json
          """,
      )
    ),
  )

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    let count = try session.desk().rebuildIndex()
    if session.output.isJSON {
      session.output.json(
        .members([("schema", .string("mrm-store-reindex-1")), ("incidents", .integer(count))])
      )
    } else {
      session.output.fields([
        (Phrase(fr: "incidents indexés", en: "incidents indexed"), "\(count)")
      ])
    }
  }
}
