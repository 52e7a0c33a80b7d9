import ArgumentParser
import MRMModel
import MRMService

/// `mrm violation set-aside`.
struct ViolationSetAside: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "set-aside",
    abstract: Spoken.text(Phrase(fr: "Écarter une proposition", en: "Set a proposal aside")),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Reprend votre proposition, ou écarte celle d’un collègue que vous n’approuvez pas. Elle reste
          lisible avec le motif, et le niveau peut proposer de nouveau.

          Exemples :
            mrm violation set-aside ML-MOP-2022-0143-7/1
            mrm violation set-aside ML-MOP-2022-0143-7/1 --level ctfmr --reason - < motif.txt
          """,
        en: """
          Takes your proposal back, or sets a colleague’s aside that you do not concur in. It stays
          readable with the reason, and the level may propose anew.

          Examples:
            mrm violation set-aside ML-MOP-2022-0143-7/1
            mrm violation set-aside ML-MOP-2022-0143-7/1 --level ctfmr --reason - < reason.txt
          """,
      )
    ),
  )

  @Argument(help: Spoken.help(CommandWords.violation, value: Phrase(fr: "REF/N", en: "REF/N")))
  var violation: String

  @OptionGroup var at: LevelOptions
  @OptionGroup var reason: ReasonOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    let name = try IncidentName(violation)
    let asked = try reason.text(session)
    let desk = try session.desk()
    let level = try at.level(of: desk, session)
    let reason = try asked()
    session.print(
      try desk.setProposalAside(
        on: name,
        at: level,
        reason: reason,
      )
    )
  }
}
