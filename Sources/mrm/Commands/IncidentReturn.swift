import ArgumentParser
import MRMModel
import MRMService
import MRMWorkflow

/// `mrm incident return`: sends a submitted incident back to its author with a question.
struct IncidentReturn: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "return",
    abstract: Spoken.text(
      Phrase(fr: "Renvoyer un incident avec une question", en: "Return an incident with a question")
    ),
    discussion: Spoken.text(
      Phrase(
        fr: """
          La question est lue avec l’incident. « - » la lit de l’entrée : ce qui est tapé dans la
          commande reste dans l’historique du terminal.

          Exemples :
            mrm incident return ML-MOP-2022-0143-7
            mrm incident return ML-MOP-2022-0143-7 --question - < question.txt
          """,
        en: """
          The question is read with the incident. “-” reads it from the input: what is typed in the
          command stays in the terminal’s history.

          Examples:
            mrm incident return ML-MOP-2022-0143-7
            mrm incident return ML-MOP-2022-0143-7 --question - < question.txt
          """,
      )
    ),
  )

  @Argument(help: Spoken.help(CommandWords.reference, value: Phrase(fr: "REF", en: "REF")))
  var reference: String

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(fr: "La question ; « - » : l’entrée.", en: "The question; “-”: the input."),
      value: Phrase(fr: "texte", en: "text"),
    )
  )
  var question: String?

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    let name = try IncidentName(reference)
    let asked = try session.text(
      question,
      option: "--question",
      Phrase(fr: "Question à l’auteur", en: "Question to the author"),
      help: Phrase(
        fr: "Ce qui manque ou se contredit ; l’auteur la lira avec l’incident.",
        en: "What is missing or at odds; the author reads it with the incident.",
      ),
    )
    let (desk, question) = (try session.desk(), try asked())
    session.print(try desk.returnIncident(name, question: question))
  }
}
