import ArgumentParser
import MRMModel
import MRMService

/// `mrm meeting concur`: signs, once, what a meeting proposed.
struct MeetingConcur: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "concur",
    abstract: Spoken.text(
      Phrase(fr: "Approuver une réunion", en: "Concur in a meeting")
    ),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Redemande la phrase de passe, montre tous les cas ensemble et les approuve d’une seule signature ;
          la dernière que le niveau exige décide. --except laisse un cas de côté : il reste proposé, et
          s’approuve plus tard ici ou par « mrm violation concur ».

          Exemples :
            mrm meeting concur M-7K3FQ2
            mrm meeting concur M-7K3FQ2 --except ML-MOP-2022-0143-7/1 --seen "$mark"
          """,
        en: """
          Asks for the passphrase again, shows all cases together and concurs in them with one signature;
          the last that the level takes decides. --except leaves a case out: it stays proposed, and is
          concurred in later here or by “mrm violation concur”.

          Examples:
            mrm meeting concur M-7K3FQ2
            mrm meeting concur M-7K3FQ2 --except ML-MOP-2022-0143-7/1 --seen "$mark"
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

  @OptionGroup var reading: MeetingReading
  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    if session.interview == nil, reading.seen == nil { throw CommandError.needsSeenMeeting }
    let desk = try session.desk(asksAgain: true)
    let page = try desk.meeting(meeting.handle, leavingOut: except)
    guard page.isSigned else { throw MeetingError.notSigned }
    guard try session.signs(page) else { return }
    let mark = try reading.seen ?? session.mark(of: page)
    try desk.concur(inMeeting: meeting.handle, leavingOut: except, seen: mark)
    try session.print(meeting.handle, desk)
  }
}
