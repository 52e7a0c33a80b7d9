import ArgumentParser
import MRMModel
import MRMService

/// `mrm child link`: states that two children are one person.
struct ChildLinkCommand: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "link",
    abstract: Spoken.text(
      Phrase(fr: "Dire que deux enfants sont un seul", en: "State that two children are one")
    ),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Signé de votre nom et réversible. Rien de ce qui a été saisi ou décidé ne change ; les
          rapports comptent un enfant.

          Exemples :
            mrm child link 3fa85f64 9c1d20ab
            mrm child link 3fa85f64 9c1d20ab --json
          """,
        en: """
          Signed in your name, and reversible. Nothing that was entered or decided changes; reports
          count one child.

          Examples:
            mrm child link 3fa85f64 9c1d20ab
            mrm child link 3fa85f64 9c1d20ab --json
          """,
      )
    ),
  )

  @OptionGroup var children: ChildPairOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    session.print(try session.desk().link(children.first, with: children.second), areOne: true)
  }
}
