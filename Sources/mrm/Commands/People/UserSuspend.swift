import ArgumentParser
import MRMModel
import MRMService

/// `mrm user suspend`.
struct UserSuspend: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "suspend",
    abstract: Spoken.text(Phrase(fr: "Suspendre une personne", en: "Suspend a person")),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Elle ne peut plus rien faire ni signer jusqu’à « user resume » ; elle garde ses clés. Pour les lui
          ôter : « user revoke ».

          Exemples :
            mrm user suspend 'M. Diallo' --as bko-admin
            mrm user suspend mop-officer --reason - < motif.txt
          """,
        en: """
          They can do and sign nothing until “user resume”; they keep their keys. To take these from them:
          “user revoke”.

          Examples:
            mrm user suspend 'M. Diallo' --as bko-admin
            mrm user suspend mop-officer --reason - < reason.txt
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
      done: Phrase(fr: "Personne suspendue.", en: "The person is suspended."),
    ) {
      .suspend($0)
    }
  }
}
