import ArgumentParser
import MRMExchange
import MRMModel
import MRMService

/// `mrm evidence list`: the evidence of an incident, without any file.
struct EvidenceList: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: Spoken.text(Phrase(fr: "Lister les pièces", en: "List the evidence")),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Origine, empreinte et garde de chaque pièce : « mrm incident show », ou --json.

          Exemples :
            mrm evidence list ML-MOP-2022-0143-7
            mrm evidence list 3fa85f64 --json
          """,
        en: """
          Origin, digest and custody of each piece: “mrm incident show”, or --json.

          Examples:
            mrm evidence list ML-MOP-2022-0143-7
            mrm evidence list 3fa85f64 --json
          """,
      )
    ),
  )

  @Argument(help: Spoken.help(CommandWords.reference, value: Phrase(fr: "REF", en: "REF")))
  var reference: String

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    let page = try session.desk().page(of: IncidentName(reference))
    guard let evidence = page.file.evidence else { throw CommandError.reasonsClosed }
    let numbers = page.file.document.evidenceNumbers
    if session.output.isJSON {
      session.output.json(EvidenceDocument.json(evidence, numbers, of: page.file.row))
      return
    }
    session.output.table(
      header: EvidenceTable.header,
      rows: EvidenceTable.rows(evidence, numbers, session.language),
    )
    session.say(.count(evidence.count, fr: ("pièce", "pièces"), en: ("piece", "pieces")))
  }
}
