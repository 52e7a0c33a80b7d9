import ArgumentParser
import MRMModel
import MRMService

/// `mrm meeting remove`: takes cases off the list of a meeting.
struct MeetingRemove: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: Spoken.text(
      Phrase(fr: "Ôter des cas de la liste", en: "Take cases off the list")
    ),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Ce que la réunion y a constaté est ôté avec eux.

          Exemples :
            mrm meeting remove M-7K3FQ2 ML-MOP-2022-0143-7/1
            mrm meeting remove M-7K3FQ2 ML-GAO-2022-0012-4
          """,
        en: """
          What the meeting found on them goes with them.

          Examples:
            mrm meeting remove M-7K3FQ2 ML-MOP-2022-0143-7/1
            mrm meeting remove M-7K3FQ2 ML-GAO-2022-0012-4
          """,
      )
    ),
  )

  @OptionGroup var meeting: MeetingArgument

  @Argument(
    help: Spoken.help(
      Phrase(
        fr: "Des violations, ou des incidents avec toutes les leurs.",
        en: "Violations, or incidents with all of theirs.",
      ),
      value: Phrase(fr: "REF/N", en: "REF/N"),
    ),
    transform: Typed.value { try IncidentName($0) },
  )
  var names: [IncidentName] = []

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    guard !names.isEmpty else { throw CommandError.needs("REF/N") }
    let desk = try session.desk()
    try desk.remove(names, from: meeting.handle)
    try session.print(meeting.handle, desk)
  }
}
