import ArgumentParser
import MRMModel
import MRMService

/// `mrm meeting show`: shows a meeting with its list.
struct MeetingShow: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: Spoken.text(
      Phrase(fr: "Montrer une réunion", en: "Show a meeting")
    ),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Montre ce que la réunion a constaté et où en est chaque cas. Avec --json, « seen » est la marque
          de ce que vous signeriez ; --except y laisse des cas de côté, comme dans « concur ».

          Exemples :
            mrm meeting show M-7K3FQ2
            mrm meeting show M-7K3FQ2 --except ML-MOP-2022-0143-7/1 --json
          """,
        en: """
          Shows what the meeting found and how far each case has come. With --json, “seen” is the mark of
          what you would sign; --except leaves cases out of it, as in “concur”.

          Examples:
            mrm meeting show M-7K3FQ2
            mrm meeting show M-7K3FQ2 --except ML-MOP-2022-0143-7/1 --json
          """,
      )
    ),
  )

  @OptionGroup var meeting: MeetingArgument

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Un cas laissé de côté ; il reste proposé.",
        en: "A case left out; it stays proposed."
      ),
      value: Phrase(fr: "REF/N", en: "REF/N"),
    ),
    transform: Typed.value { try IncidentName($0) },
  )
  var except: [IncidentName] = []

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    let page = try session.desk().meeting(meeting.handle, leavingOut: except)
    guard !session.output.isJSON else {
      session.output.json(MeetingDocument.json(page))
      return
    }
    session.output.print(
      MeetingPageText.render(page, language: session.language, width: session.output.width)
    )
  }
}
