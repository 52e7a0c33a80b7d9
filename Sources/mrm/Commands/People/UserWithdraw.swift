import ArgumentParser
import MRMExchange
import MRMModel
import MRMService

/// `mrm user withdraw`.
struct UserWithdraw: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw",
    abstract: Spoken.text(
      Phrase(
        fr: "Retirer une proposition ou une invitation",
        en: "Withdraw a proposal or an invitation"
      )
    ),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Un administrateur suffit : rien de ce qui est retiré n’a pris effet.

          Exemples :
            mrm user withdraw P-7K3FQ2 --as bko-admin
            mrm user withdraw p-7k3fq2 --json
          """,
        en: """
          One administrator is enough: nothing that is withdrawn has taken effect.

          Examples:
            mrm user withdraw P-7K3FQ2 --as bko-admin
            mrm user withdraw p-7k3fq2 --json
          """,
      )
    ),
  )

  @OptionGroup var proposal: ProposalArgument
  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    let desk = try session.desk()
    try desk.withdrawChange(proposal.handle)
    if session.output.isJSON {
      session.output.json(
        .members([
          ("schema", .string("mrm-proposal-withdrawn-1")),
          ("proposal", .string("\(proposal.handle)")),
        ])
      )
    } else {
      session.output.print("\(proposal.handle)")
    }
    session.say(Phrase(fr: "Retiré.", en: "Withdrawn."))
  }
}
