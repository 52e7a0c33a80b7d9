import ArgumentParser
import MRMModel
import MRMService

/// `mrm meeting list`: lists meetings.
struct MeetingList: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: Spoken.text(
      Phrase(fr: "Les réunions", en: "List meetings")
    ),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Celles que d’autres tiennent encore n’ont ni jour ni nombre de cas.

          Exemples :
            mrm meeting list
            mrm meeting list --json
          """,
        en: """
          Those that others still hold have no day and no number of cases.

          Examples:
            mrm meeting list
            mrm meeting list --json
          """,
      )
    ),
  )

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    let meetings = try session.desk().meetings()
    guard !session.output.isJSON else {
      session.output.json(MeetingDocument.json(meetings))
      return
    }
    session.output.table(
      header: MeetingTable.header,
      rows: MeetingTable.rows(meetings, session.language),
    )
  }
}
