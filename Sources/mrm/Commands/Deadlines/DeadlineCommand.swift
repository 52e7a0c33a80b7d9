import ArgumentParser
import MRMModel

/// `mrm deadline`: how long each clock of the task force runs.
struct DeadlineCommand: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "deadline",
    abstract: Spoken.text(
      Phrase(fr: "Les échéances de l’équipe spéciale", en: "The deadlines of the task force")
    ),
    discussion: Spoken.text(
      Phrase(
        fr: """
          « queue » et « status » les montrent ; docs/deadlines.md dit d’où vient chacune.

          Exemples :
            mrm deadline list
            mrm deadline set note 20 --as bko-admin
          """,
        en: """
          “queue” and “status” show them; docs/deadlines.md says where each comes from.

          Examples:
            mrm deadline list
            mrm deadline set note 20 --as bko-admin
          """,
      )
    ),
    subcommands: [DeadlineList.self, DeadlineSet.self],
  )
}
