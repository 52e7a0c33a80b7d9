import ArgumentParser
import MRMModel
import MRMService

/// `mrm meeting paper`: prints the paper of a sitting.
struct MeetingPrint: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "paper",
    abstract: Spoken.text(
      Phrase(fr: "Imprimer le procès-verbal", en: "Print the paper of a meeting")
    ),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Le niveau, le jour, les présents, et de chaque cas la référence, le fait, le lieu, le nombre, ce
          qui fut constaté et sur quoi, et qui a signé. Ni identité, ni récit, ni nom de source, ni note.
          --with-minutes ajoute le procès-verbal général.

          Exemples :
            mrm meeting paper M-7K3FQ2 --lang fr | lp
            mrm meeting paper M-7K3FQ2 --with-minutes --lang en
          """,
        en: """
          The level, the day, who was present, and of each case the reference, the event, the place, the
          number, what was found and on what, and who signed. No identity, no account, no source’s name, no
          note. --with-minutes adds the general minutes.

          Examples:
            mrm meeting paper M-7K3FQ2 --lang en | lp
            mrm meeting paper M-7K3FQ2 --with-minutes --lang fr
          """,
      )
    ),
  )

  @OptionGroup var meeting: MeetingArgument

  @Flag(
    name: .long,
    help: Spoken.help(
      Phrase(fr: "Avec le procès-verbal général.", en: "With the general minutes.")
    ),
  )
  var withMinutes = false

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    let page = try session.desk().meeting(meeting.handle)
    guard page.isSigned else { throw MeetingError.notSigned }
    let paper = MeetingPaper(meeting: page, language: session.language, withMinutes: withMinutes)
    let text = paper.text(width: session.output.width)
    guard !session.output.isJSON else {
      session.output.json(MeetingDocument.json(paper: text, of: page))
      return
    }
    session.output.print(text)
  }
}
