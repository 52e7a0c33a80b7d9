import ArgumentParser
import MRMModel
import MRMService

/// `mrm incident submit`: hands in a draft or a returned incident for verification.
struct IncidentSubmit: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "submit",
    abstract: Spoken.text(
      Phrase(fr: "Soumettre un brouillon ou une réponse", en: "Submit a draft or an answer")
    ),
    discussion: Spoken.text(
      Phrase(
        fr: """
          L’incident passe de vous seul à votre bureau et reçoit sa référence, qui est écrite.

          Exemples :
            mrm incident submit 3fa85f64
            mrm incident submit ML-MOP-2022-0143-7 --json
          """,
        en: """
          The incident goes from you alone to your office and gets its reference, which is printed.

          Examples:
            mrm incident submit 3fa85f64
            mrm incident submit ML-MOP-2022-0143-7 --json
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
    let name = try IncidentName(reference)
    let desk = try session.desk()
    let row = try desk.submit(name)
    // It is handed in: what could not be read again is not said, and nothing else.
    if let page = try? desk.page(of: name) { session.reconcile(page.file.document) }
    session.print(row)
  }
}
