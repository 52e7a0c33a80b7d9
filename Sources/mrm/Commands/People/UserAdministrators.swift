import ArgumentParser
import MRMModel
import MRMService

/// `mrm user administrators`.
struct UserAdministrators: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "administrators",
    abstract: Spoken.text(
      Phrase(fr: "Combien d’administrateurs signent", en: "How many administrators sign")
    ),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Un changement des personnes est signé par un administrateur tant qu’il n’y en a qu’un, par deux dès
          qu’il y en a deux. Revenir à un seul demande les deux.

          Exemples :
            mrm user administrators 2 --as bko-admin
            mrm user administrators 1 --reason - < motif.txt
          """,
        en: """
          A change of persons is signed by one administrator while there is one, by two once there are two.
          Going back to one takes both.

          Examples:
            mrm user administrators 2 --as bko-admin
            mrm user administrators 1 --reason - < reason.txt
          """,
      )
    ),
  )

  @Argument(
    help: Spoken.help(
      Phrase(fr: "1 ou 2.", en: "1 or 2."),
      value: Phrase(fr: "nombre", en: "number"),
    )
  )
  var number: Int

  @OptionGroup var reason: ReasonOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    guard (1...2).contains(number) else { throw ValueError.count }
    let asked = try reason.text(session)
    let (desk, reason) = (try session.desk(asksAgain: true), try asked())
    session.print(
      try desk.changeRoster(.require(administrators: number), reason: reason),
      shown: "\(number)",
      done: Phrase(fr: "C’est fixé.", en: "That is settled."),
    )
  }
}
