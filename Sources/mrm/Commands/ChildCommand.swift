import ArgumentParser
import MRMModel

/// `mrm child`: one child across violations and incidents.
struct ChildCommand: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "child",
    abstract: Spoken.text(
      Phrase(fr: "Un enfant dans plusieurs incidents", en: "One child across incidents")
    ),
    discussion: Spoken.text(
      Phrase(
        fr: """
          ENFANT est le début de l’identifiant d’un enfant : six signes ou plus, que montrent « mrm
          incident show » et « mrm child find ».

          Exemples :
            mrm child find
            mrm child link 3fa85f64 9c1d20ab
            mrm child unlink 3fa85f64 9c1d20ab
          """,
        en: """
          CHILD is the beginning of a child’s identity: six digits or more, which “mrm incident show”
          and “mrm child find” show.

          Examples:
            mrm child find
            mrm child link 3fa85f64 9c1d20ab
            mrm child unlink 3fa85f64 9c1d20ab
          """,
      )
    ),
    subcommands: [ChildFind.self, ChildLinkCommand.self, ChildUnlink.self],
  )

  /// How a child is named on the command line.
  static func argument(_ phrase: Phrase) -> ArgumentHelp {
    Spoken.help(phrase, value: Phrase(fr: "ENFANT", en: "CHILD"))
  }
}
