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
    let session = try Session(store, output)
    let asked = try reason.text(session)
    let (desk, reason) = (try session.desk(asksAgain: true), try asked())
    let outcome = try desk.changeRoster(.resume(colleague.name), reason: reason)
    session.print(
      outcome,
      shown: colleague.name.description,
      done: Phrase(fr: "Personne rétablie.", en: "The person may act again."),
    )
  }
}
