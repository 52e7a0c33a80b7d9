import ArgumentParser
import MRMModel
import MRMService

/// `mrm duplicates undo`: withdraws that an incident is a duplicate.
struct DuplicatesUndo: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: Spoken.text(
      Phrase(fr: "Séparer un doublon", en: "Withdraw that an incident is a duplicate")
    ),
    discussion: Spoken.text(
      Phrase(
        fr: """
          L’incident compte de nouveau par lui-même, tel qu’il était ; ses sources quittent l’autre. Une
          décision qui s’y fondait demande alors une décision nouvelle.

          Exemples :
            mrm duplicates undo ML-MOP-2022-0144-5
            mrm duplicates undo ML-MOP-2022-0144-5 --json
          """,
        en: """
          The incident counts by itself again, as it was; its sources leave the other. A decision that
          rested on them then needs one of its own.

          Examples:
            mrm duplicates undo ML-MOP-2022-0144-5
            mrm duplicates undo ML-MOP-2022-0144-5 --json
          """,
      )
    ),
  )

  @Argument(
    help: Spoken.help(
      Phrase(fr: "Le doublon.", en: "The duplicate."),
      value: Phrase(fr: "DOUBLON", en: "DUPLICATE"),
    ),
    transform: Typed.value { try IncidentName($0) },
  )
  var duplicate: IncidentName

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    session.print(try session.desk().unmerge(duplicate), isMerged: false)
  }
}
