import ArgumentParser
import MRMModel
import MRMService

/// `mrm incident release`.
struct IncidentRelease: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "release",
    abstract: Spoken.text(Phrase(fr: "Rendre un dossier", en: "Release a case")),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Le dossier est de nouveau libre à ce niveau : le vôtre, ou celui d’une personne qui ne peut
          pas continuer.

          Exemples :
            mrm incident release ML-MOP-2022-0143-7
            mrm incident release ML-MOP-2022-0143-7 --level technical
          """,
        en: """
          The case is free again at that level: yours, or that of somebody who cannot go on.

          Examples:
            mrm incident release ML-MOP-2022-0143-7
            mrm incident release ML-MOP-2022-0143-7 --level technical
          """,
      )
    ),
  )

  @Argument(help: Spoken.help(CommandWords.reference, value: Phrase(fr: "REF", en: "REF")))
  var reference: String

  @OptionGroup var at: LevelOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    let name = try IncidentName(reference)
    let desk = try session.desk()
    session.print(try desk.releaseCase(name, at: at.level(of: desk, session)))
  }
}
