import ArgumentParser
import MRMModel
import MRMService

/// `mrm incident withdraw`.
struct IncidentWithdraw: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw",
    abstract: Spoken.text(Phrase(fr: "Retirer un incident", en: "Withdraw an incident")),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Le signalement est repris : erreur de saisie, source qui se rétracte, danger. L’incident ne
          compte plus nulle part ; rien n’en est détruit, et « incident reopen » le reprend. Ce que
          l’équipe spéciale a tranché ne se retire plus.

          Exemples :
            mrm incident withdraw ML-MOP-2022-0143-7
            mrm incident withdraw ML-MOP-2022-0143-7 --reason - < motif.txt
          """,
        en: """
          The report is taken back: entered by mistake, a source that recants, danger. The incident
          counts nowhere any more; nothing of it is destroyed, and “incident reopen” takes it up
          again. What the CTFMR has closed can no longer be withdrawn.

          Examples:
            mrm incident withdraw ML-MOP-2022-0143-7
            mrm incident withdraw ML-MOP-2022-0143-7 --reason - < reason.txt
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
    session.print(try desk.withdrawIncident(name, reason: reason))
  }
}
