import ArgumentParser
import MRMModel
import MRMService

/// `mrm child unlink`: withdraws the statement that two children are one person.
struct ChildUnlink: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "unlink",
    abstract: Spoken.text(
      Phrase(fr: "Retirer que deux enfants sont un seul", en: "Withdraw that two children are one")
    ),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Signé de votre nom. Les rapports comptent de nouveau deux enfants, à moins qu’un troisième ne
          les réunisse.

          Exemples :
            mrm child unlink 3fa85f64 9c1d20ab
            mrm child unlink 3fa85f64 9c1d20ab --json
          """,
        en: """
          Signed in your name. Reports count two children again, unless a third makes them one.

          Examples:
            mrm child unlink 3fa85f64 9c1d20ab
            mrm child unlink 3fa85f64 9c1d20ab --json
          """,
      )
    ),
  )

  @OptionGroup var children: ChildPairOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    session.print(try session.desk().unlink(children.first, from: children.second), areOne: false)
  }
}
