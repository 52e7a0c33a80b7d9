import ArgumentParser
import MRMModel

/// `mrm duplicates`: incidents that may be one event, and what a person says of them.
struct DuplicatesCommand: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "duplicates",
    abstract: Spoken.text(
      Phrase(fr: "Incidents qui sont peut-être le même", en: "Incidents that may be the same")
    ),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Sans autre mot, montre les paires et ce qui parle pour un même fait et contre. Ce que vous en
          dites est signé de votre nom et réversible.

          Exemples :
            mrm duplicates
            mrm duplicates merge ML-MOP-2022-0144-5 --into ML-MOP-2022-0143-7
            mrm duplicates undo ML-MOP-2022-0144-5
            mrm duplicates dismiss ML-MOP-2022-0143-7 ML-MOP-2022-0150-X
          """,
        en: """
          Without another word, shows the pairs and what speaks for one event and against. What you say
          of them is signed in your name, and reversible.

          Examples:
            mrm duplicates
            mrm duplicates merge ML-MOP-2022-0144-5 --into ML-MOP-2022-0143-7
            mrm duplicates undo ML-MOP-2022-0144-5
            mrm duplicates dismiss ML-MOP-2022-0143-7 ML-MOP-2022-0150-X
          """,
      )
    ),
    subcommands: [
      DuplicatesList.self, DuplicatesMerge.self, DuplicatesUndo.self, DuplicatesDismiss.self,
      DuplicatesReconsider.self,
    ],
    defaultSubcommand: DuplicatesList.self,
  )
}
