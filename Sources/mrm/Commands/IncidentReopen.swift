import ArgumentParser
import MRMModel
import MRMService

/// `mrm incident reopen`.
struct IncidentReopen: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen",
    abstract: Spoken.text(Phrase(fr: "Rouvrir un incident", en: "Reopen an incident")),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Reprend un incident clos ou retiré. Ce qui fut décidé reste, et compte, jusqu’à une nouvelle
          décision ; un incident retiré revient à son bureau, qui le soumet de nouveau.

          Exemples :
            mrm incident reopen ML-MOP-2022-0143-7
            mrm incident reopen ML-MOP-2022-0143-7 --reason - < motif.txt
          """,
        en: """
          Takes up an incident again that was closed or withdrawn. What was decided stays, and counts,
          until it is decided anew; a withdrawn incident goes back to its office, which submits it
          again.

          Examples:
            mrm incident reopen ML-MOP-2022-0143-7
            mrm incident reopen ML-MOP-2022-0143-7 --reason - < reason.txt
          """,
      )
    ),
  )

  @Argument(help: Spoken.help(CommandWords.reference, value: Phrase(fr: "REF", en: "REF")))
  var reference: String

  @OptionGroup var reason: ReasonOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    let name = try IncidentName(reference)
    let asked = try reason.text(session)
    let (desk, reason) = (try session.desk(), try asked())
    session.print(try desk.reopenIncident(name, reason: reason))
  }
}
