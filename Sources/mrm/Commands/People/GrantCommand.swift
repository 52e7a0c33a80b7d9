import ArgumentParser
import MRMModel

/// `mrm grant`: who can decrypt what.
struct GrantCommand: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "grant",
    abstract: Spoken.text(Phrase(fr: "Qui peut lire quoi", en: "Who can read what")),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Exemples :
            mrm grant show
            mrm grant show --json
          """,
        en: """
          Examples:
            mrm grant show
            mrm grant show --json
          """,
      )
    ),
    subcommands: [GrantShow.self],
  )
}
