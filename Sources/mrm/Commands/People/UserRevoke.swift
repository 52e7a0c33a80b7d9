import ArgumentParser
import MRMModel
import MRMService

/// `mrm user revoke`.
struct UserRevoke: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "revoke",
    abstract: Spoken.text(Phrase(fr: "Révoquer une personne", en: "Revoke a person")),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Pour toujours. Tout ce qu’elle lisait reçoit de nouvelles clés : le journal aussitôt, le reste dès
          que quelqu’un qui le lit ouvre la base. Ce qu’elle a signé reste signé. Une copie qu’elle aurait
          faite avant s’ouvre encore avec ses clés.

          Exemples :
            mrm user revoke 'M. Diallo' --as bko-admin
            mrm user revoke mop-officer --reason - < motif.txt
          """,
        en: """
          For ever. All that they read gets new keys: the log at once, the rest when somebody who reads it
          opens the store. What they signed stays signed. A copy that they may have made before still opens
          with their keys.

          Examples:
            mrm user revoke 'M. Diallo' --as bko-admin
            mrm user revoke mop-officer --reason - < reason.txt
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
      done: Phrase(fr: "Personne révoquée.", en: "The person is revoked."),
    ) {
      .revoke($0)
    }
  }
}
