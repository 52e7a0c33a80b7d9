import ArgumentParser
import MRMModel

/// `mrm party`: the parties to the conflict.
struct PartyCommand: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "party",
    abstract: Spoken.text(
      Phrase(fr: "Les parties au conflit", en: "The parties to the conflict")
    ),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Exemples :
            mrm party list
            mrm party show JNIM
            echo '{"aliases": ["GSIM", "NIM"]}' | mrm party edit JNIM --as bko-admin
          """,
        en: """
          Examples:
            mrm party list
            mrm party show JNIM
            echo '{"aliases": ["GSIM", "NIM"]}' | mrm party edit JNIM --as bko-admin
          """,
      )
    ),
    subcommands: [PartyList.self, PartyShow.self, PartyEdit.self],
  )
}
