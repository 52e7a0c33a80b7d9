import ArgumentParser
import MRMModel
import MRMService

/// `mrm meeting close`: signs, once, as the proposer of all that a meeting decided.
struct MeetingClose: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "close",
    abstract: Spoken.text(
      Phrase(fr: "Signer ce que la réunion a décidé", en: "Sign what a meeting decided")
    ),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Redemande la phrase de passe, montre tous les cas ensemble et les propose d’une seule signature.
          Si un seul ne peut être signé, rien ne l’est, et chacun est nommé avec sa raison. La liste et le
          procès-verbal ne changent plus.

          Exemples :
            mrm meeting close M-7K3FQ2
            mrm meeting close M-7K3FQ2 --seen "$mark" --json
          """,
        en: """
          Asks for the passphrase again, shows all cases together and proposes them with one signature. If
          one of them cannot be signed none is, and each is named with its reason. The list and the minutes
          do not change any more.

          Examples:
            mrm meeting close M-7K3FQ2
            mrm meeting close M-7K3FQ2 --seen "$mark" --json
          """,
      )
    ),
  )

  @OptionGroup var meeting: MeetingArgument

  @OptionGroup var reading: MeetingReading
  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    if session.interview == nil, reading.seen == nil { throw CommandError.needsSeenMeeting }
    let desk = try session.desk(asksAgain: true)
    let page = try desk.meeting(meeting.handle)
    guard !page.isSigned else { throw MeetingError.signed }
    guard try session.signs(page) else { return }
    let mark = try reading.seen ?? session.mark(of: page)
    try desk.closeMeeting(meeting.handle, seen: mark)
    try session.print(meeting.handle, desk)
  }
}
