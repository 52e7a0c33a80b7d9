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
    subcommands: [ExportPrimero.self],
  )
}
