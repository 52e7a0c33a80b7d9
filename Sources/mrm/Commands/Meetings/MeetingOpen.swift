import ArgumentParser
import MRMModel
import MRMService

/// `mrm meeting open`: opens a meeting, and prints its name.
struct MeetingOpen: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: Spoken.text(
      Phrase(fr: "Ouvrir une réunion", en: "Open a meeting")
    ),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Le jour de la réunion est celui de ses décisions. Il peut être à venir : la liste se prépare
          avant, rien ne se signe avant.

          Exemples :
            mrm meeting open --date 2022-11-08
            mrm meeting open --date 2022-11-08 --level technical --place Mopti --present "Awa Test"
          """,
        en: """
          The day of the meeting is that of its decisions. It may lie ahead: the list is prepared before,
          nothing is signed before.

          Examples:
            mrm meeting open --date 2022-11-08
            mrm meeting open --date 2022-11-08 --level technical --place Mopti --present "Awa Test"
          """,
      )
    ),
  )

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(fr: "Le jour de la réunion.", en: "The day of the meeting."),
      value: Phrase(fr: "AAAA-MM-JJ", en: "YYYY-MM-DD"),
    ),
    transform: Typed.value { try CalendarDay(parsing: $0) },
  )
  var date: CalendarDay?

  @Option(
    name: .long,
    help: CodeOption.help(SignatureOptions.levelWord, VerificationLevel.self),
    transform: CodeOption.value,
  )
  var level: VerificationLevel = .ctfmr

  @OptionGroup var attendees: AttendeeOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    if session.interview == nil, date == nil { throw CommandError.needs("--date") }
    let desk = try session.desk()
    let day = try date ?? session.orInterrupted { try ask(desk.today, session) }
    let sitting = try Sitting(
      level: level,
      day: day,
      place: attendees.placeText ?? "",
      present: attendees.attendees(desk) ?? [],
    )
    try session.print(desk.openMeeting(sitting), desk)
  }

  private func ask(_ today: CalendarDay, _ session: Session) throws -> CalendarDay {
    guard let interview = session.interview else { throw CommandError.needs("--date") }
    return try interview.ask(
      Phrase(fr: "Jour de la réunion", en: "Day of the meeting"),
      help: Phrase(
        fr: "Celui de toutes ses décisions.",
        en: "That of all it decides.",
      ),
      current: (today.spoken(interview.language), today),
    ) { try CalendarDay(typed: $0) }
  }
}
