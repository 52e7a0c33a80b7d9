import ArgumentParser
import MRMModel

/// `mrm export`: incidents for other systems.
struct ExportCommand: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: Spoken.text(
      Phrase(
        fr: "Exporter des incidents vers d’autres systèmes",
        en: "Export incidents to other systems"
      )
    ),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Exemples :
            mrm export primero mopti.age --to age1… --place Mopti
            mrm export primero mopti.json --plaintext --quarter 2022-Q3
          """,
        en: """
          Examples:
            mrm export primero mopti.age --to age1… --place Mopti
            mrm export primero mopti.json --plaintext --quarter 2022-Q3
          """,
      )
    ),
    subcommands: [ExportPrimero.self],
  )
}
