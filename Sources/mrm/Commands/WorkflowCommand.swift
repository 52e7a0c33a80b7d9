import ArgumentParser
import MRMModel

/// `mrm workflow`: the machines that every step goes through.
struct WorkflowCommand: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "workflow",
    abstract: Spoken.text(
      Phrase(fr: "Les étapes, et qui peut les faire", en: "The steps, and who may take them")
    ),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Les machines d’états que tout acte traverse, écrites à partir du programme même.

          Exemples :
            mrm workflow show
            mrm workflow show verification --mermaid
          """,
        en: """
          The state machines that every act goes through, written out from the program itself.

          Examples:
            mrm workflow show
            mrm workflow show verification --mermaid
          """,
      )
    ),
    subcommands: [WorkflowShow.self],
  )
}
