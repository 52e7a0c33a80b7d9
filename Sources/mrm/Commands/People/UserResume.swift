import ArgumentParser
import MRMModel
import MRMService

/// `mrm user resume`.
struct UserResume: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume",
    abstract: Spoken.text(
      Phrase(fr: "Rétablir une personne suspendue", en: "Let a suspended person act again")
    ),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Ses rôles sont ceux d’avant ; ce qu’elle lisait et qui a de nouvelles clés lui est rendu par
          quelqu’un qui le lit.

          Exemples :
            mrm user resume 'M. Diallo' --as bko-admin
            mrm user resume mop-officer --reason - < motif.txt
          """,
        en: """
          Their roles are those of before; what they read and has new keys is given back by somebody who
          reads it.

          Examples:
            mrm user resume 'M. Diallo' --as bko-admin
            mrm user resume mop-officer --reason - < reason.txt
          """,
      )
    ),
  )

  @OptionGroup var colleague: ColleagueArgument
  @OptionGroup var reason: ReasonOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    try Session(store, output).change(
      colleague,
      because: reason,
      done: Phrase(fr: "Personne rétablie.", en: "The person may act again."),
    ) {
      .resume($0)
    }
  }
}
