import ArgumentParser
import MRMModel
import MRMService

/// `mrm meeting edit`: says anew where a meeting met, who was there and what was said.
struct MeetingEdit: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: Spoken.text(
      Phrase(fr: "Lieu, présents, procès-verbal", en: "Place, persons present, minutes")
    ),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Le procès-verbal général ne nomme ni enfant ni source : ce qui est dit d’un cas va dans la note
          de ce cas (« mrm meeting decide --note »), que seul son bureau lit.

          Exemples :
            mrm meeting edit M-7K3FQ2 --minutes - < proces-verbal.txt
            mrm meeting edit M-7K3FQ2 --present "Awa Test" --guest "coprésidence, HCDH"
          """,
        en: """
          General minutes name no child and no source: what is said of a case goes into the note of that
          case (“mrm meeting decide --note”), which its own office alone reads.

          Examples:
            mrm meeting edit M-7K3FQ2 --minutes - < minutes.txt
            mrm meeting edit M-7K3FQ2 --present "Awa Test" --guest "co-chair, OHCHR"
          """,
      )
    ),
  )

  @OptionGroup var meeting: MeetingArgument
  @OptionGroup var attendees: AttendeeOptions

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Procès-verbal général ; « - » : l’entrée.",
        en: "General minutes; “-”: the input.",
      ),
      value: Phrase(fr: "texte", en: "text"),
    )
  )
  var minutes: String?

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    let text = try minutes.map { try InputFile.text($0, limit: Sitting.maximumMinutesBytes) }
    let desk = try session.desk()
    let present = try attendees.attendees(desk)
    guard text != nil || present != nil || attendees.place != nil else {
      throw CommandError.needs("--minutes")
    }
    try desk.amend(meeting.handle, place: attendees.placeText, present: present, minutes: text)
    try session.print(meeting.handle, desk)
  }
}
