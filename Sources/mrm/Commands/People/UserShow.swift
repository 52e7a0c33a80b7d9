import ArgumentParser
import MRMModel
import MRMService

/// `mrm user show`.
struct UserShow: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: Spoken.text(
      Phrase(fr: "Une personne et ce qu’elle peut lire", en: "A person and what they can read")
    ),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Ce qu’elle peut déchiffrer est dit d’après les clés que le journal donne, pas d’après ses rôles.

          Exemples :
            mrm user show 'M. Diallo'
            mrm user show mop-officer --json
          """,
        en: """
          What they can decrypt is told by the keys that the log gives, not by their roles.

          Examples:
            mrm user show 'M. Diallo'
            mrm user show mop-officer --json
          """,
      )
    ),
  )

  @OptionGroup var colleague: ColleagueArgument
  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    let page = try session.desk().showPerson(colleague.name)
    if session.output.isJSON {
      session.output.json(PeopleDocument.json(page))
    } else {
      session.output.fields(PeopleFields.of(page, session.language))
    }
  }
}
