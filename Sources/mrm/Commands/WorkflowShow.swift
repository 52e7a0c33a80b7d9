import ArgumentParser
import MRMModel
import MRMWorkflow

/// `mrm workflow show`: a machine as a table, a diagram or a document.
struct WorkflowShow: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: Spoken.text(Phrase(fr: "Montrer une machine", en: "Show a machine")),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Sans nom, toutes. Ne demande ni base ni phrase de passe.

          Exemples :
            mrm workflow show incident
            mrm workflow show verification --mermaid
          """,
        en: """
          Without a name, all of them. Needs no store and no passphrase.

          Examples:
            mrm workflow show incident
            mrm workflow show verification --mermaid
          """,
      )
    ),
  )

  @Argument(
    help: Spoken.help(
      Phrase(
        fr: "Quelle machine : " + DescribedMachine.all.map(\.name).joined(separator: ", ") + ".",
        en: "Which machine: " + DescribedMachine.all.map(\.name).joined(separator: ", ") + ".",
      ),
      value: Phrase(fr: "machine", en: "machine"),
    )
  )
  var machine: String?

  @Flag(
    name: .long,
    help: Spoken.help(Phrase(fr: "Un diagramme Mermaid.", en: "A Mermaid diagram."))
  )
  var mermaid = false

  @Flag(
    name: .long,
    help: Spoken.help(
      Phrase(fr: "Un document Markdown : diagramme et table.", en: "A Markdown document: both.")
    )
  )
  var markdown = false

  @OptionGroup var output: OutputOptions

  func run() throws {
    let forms = [("--json", output.json), ("--mermaid", mermaid), ("--markdown", markdown)]
      .filter(\.1).map(\.0)
    guard forms.count < 2 else { throw UsageError.exclude(forms[0], forms[1]) }
    let machines = DescribedMachine.all.filter { machine == nil || $0.name == machine }
    guard !machines.isEmpty else {
      throw UsageError.invalidValue(
        "<machine>",
        allowed: DescribedMachine.all.map(\.name),
        help: "mrm workflow show --help",
      )
    }
    let language = output.lang ?? Spoken.language
    let output = Output(output, language)
    if output.isJSON {
      output.json(WorkflowDocument.json(machines, language))
    } else if mermaid {
      output.print(machines.map { WorkflowDiagram.text($0, language) }.joined(separator: "\n"))
    } else if markdown {
      output.print(WorkflowMarkdown.text(machines, language))
    } else {
      var page = PageLayout(language: language, width: output.width)
      for machine in machines { WorkflowPage(machine: machine).write(in: &page) }
      output.print(page.text)
    }
  }
}
