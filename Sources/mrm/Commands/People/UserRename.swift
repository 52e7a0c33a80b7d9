import ArgumentParser
import MRMModel
import MRMService

/// `mrm user rename`.
struct UserRename: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "rename",
    abstract: Spoken.text(
      Phrase(fr: "Changer le nom d’une personne", en: "Change a person’s name")
    ),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Le nom sous lequel les collègues la connaissent ; l’ancien reste au dossier.

          Exemples :
            mrm user rename 'M. Diallo' 'M. Diallo-Sy' --as bko-admin
            mrm user rename mop-officer 'M. Sy' --json
          """,
        en: """
          The name by which colleagues know them; the old one stays on the record.

          Examples:
            mrm user rename 'M. Diallo' 'M. Diallo-Sy' --as bko-admin
            mrm user rename mop-officer 'M. Sy' --json
          """,
      )
    ),
  )

  @OptionGroup var colleague: ColleagueArgument

  @Argument(
    help: Spoken.help(
      Phrase(fr: "Le nouveau nom.", en: "The new name."),
      value: Phrase(fr: "nom", en: "name"),
    )
  )
  var newName: String

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    guard !newName.trimmed.isEmpty else { throw ValueError.text }
    let desk = try session.desk(asksAgain: true)
    session.print(
      try desk.changeRoster(.rename(colleague.name, to: newName.trimmed), reason: nil),
      shown: newName.trimmed,
      done: Phrase(fr: "Nom changé.", en: "The name is changed."),
    )
  }
}
