import ArgumentParser
import MRMModel

/// `mrm store`: the file and the index under it all.
struct StoreCommand: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "store",
    abstract: Spoken.text(Phrase(fr: "Le fichier et son index", en: "The file and its index")),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Exemples :
            mrm store check
            mrm store reindex
            mrm store accept --as mop-focal
          """,
        en: """
          Examples:
            mrm store check
            mrm store reindex
            mrm store accept --as mop-focal
          """,
      )
    ),
    subcommands: [StoreCheckCommand.self, StoreReindex.self, StoreAccept.self],
  )
}
