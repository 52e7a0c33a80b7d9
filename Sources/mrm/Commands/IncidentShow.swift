import ArgumentParser
import MRMExchange
import MRMModel
import MRMService

/// `mrm incident show`: one incident as a page, or as the JSON that `incident edit` takes.
struct IncidentShow: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: Spoken.text(Phrase(fr: "Montrer un incident", en: "Show an incident")),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Les noms et contacts restent cachés sans --reveal ; les lire est inscrit au journal.

          Exemples :
            mrm incident show ML-MOP-2022-0143-7
            mrm incident show 3fa85f64 --reveal
            mrm incident show ML-MOP-2022-0143-7 --json > incident.json
          """,
        en: """
          Names and contacts stay hidden without --reveal; reading them is put on the record.

          Examples:
            mrm incident show ML-MOP-2022-0143-7
            mrm incident show 3fa85f64 --reveal
            mrm incident show ML-MOP-2022-0143-7 --json > incident.json
          """,
      )
    ),
  )

  @Argument(help: Spoken.help(CommandWords.reference, value: Phrase(fr: "REF", en: "REF")))
  var reference: String

  @Flag(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Montrer noms et contacts ; cette lecture est inscrite au journal.",
        en: "Show names and contacts; this reading is put on the record.",
      )
    )
  )
  var reveal = false

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    let name = try IncidentName(reference)
    let page = try session.desk().page(of: name, revealing: reveal)
    if session.output.isJSON {
      let document = page.file.document
      session.output.json(
        document.json(includingIdentities: reveal, status: page.file.status(on: page.today))
      )
    } else {
      session.output.print(
        IncidentPageText.render(page, language: session.language, width: session.output.width)
      )
    }
  }
}
