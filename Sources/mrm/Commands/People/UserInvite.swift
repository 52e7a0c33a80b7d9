import ArgumentParser
import MRMExchange
import MRMModel
import MRMService

/// `mrm user invite`.
struct UserInvite: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "invite",
    abstract: Spoken.text(Phrase(fr: "Inviter une personne", en: "Invite a person")),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Écrit le fichier avec lequel la personne fait ses clés sur sa machine ou dans son compte
          (mrm user join) ; il ne nomme personne et ne sert qu’une fois. Sa réponse se confirme par
          « mrm user confirm --reply ».

          Exemples :
            mrm user invite 'M. Diallo' --role officer --office MOP --to invitation.json
            mrm user invite 'F. Keïta' --role auditor --office GAO --to f.json --until 2022-11-30
          """,
        en: """
          Writes the file with which the person makes their keys on their own machine or account
          (mrm user join); it names nobody and serves once. Their answer is confirmed with
          “mrm user confirm --reply”.

          Examples:
            mrm user invite 'M. Diallo' --role officer --office MOP --to invitation.json
            mrm user invite 'F. Keïta' --role auditor --office GAO --to f.json --until 2022-11-30
          """,
      )
    ),
  )

  @OptionGroup var newcomer: NewcomerOptions

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(fr: "Le fichier à écrire.", en: "The file to write."),
      value: Phrase(fr: "fichier", en: "file"),
    )
  )
  var to: String

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Le dernier jour ; sans cela, \(Desk.invitationDays) jours.",
        en: "The last day; \(Desk.invitationDays) days where it is left out.",
      ),
      value: Phrase(fr: "date", en: "date"),
    ),
    transform: Typed.value { try CalendarDay(parsing: $0) },
  )
  var until: CalendarDay?

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    let name = try newcomer.checkedName()
    let desk = try session.desk(asksAgain: true)
    let handle = try desk.invite(
      name: name,
      roles: newcomer.role,
      office: newcomer.office,
      until: until,
      to: to,
    )
    if session.output.isJSON {
      session.output.json(
        .members([
          ("schema", .string("mrm-invited-1")), ("proposal", .string("\(handle)")),
          ("file", .string(to)),
        ])
      )
    } else {
      session.output.print(Visible.text(to))
    }
    session.say(
      Phrase(
        fr: "Invitation \(handle) écrite. La personne : mrm user join FICHIER --label ÉTIQUETTE "
          + "--reply RÉPONSE",
        en: "Invitation \(handle) is written. The person: mrm user join FILE --label LABEL --reply "
          + "ANSWER",
      )
    )
  }
}
