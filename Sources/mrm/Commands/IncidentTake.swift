import ArgumentParser
import MRMModel
import MRMService

/// `mrm incident take`.
struct IncidentTake: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "take",
    abstract: Spoken.text(Phrase(fr: "Prendre un dossier", en: "Take a case")),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Vos collègues du niveau voient que vous préparez ses décisions, et ne proposent rien
          pendant ce temps.

          Exemples :
            mrm incident take ML-MOP-2022-0143-7
            mrm incident take ML-MOP-2022-0143-7 --level technical
          """,
        en: """
          Your colleagues of the level see that you prepare its decisions, and propose nothing
          meanwhile.

          Examples:
            mrm incident take ML-MOP-2022-0143-7
            mrm incident take ML-MOP-2022-0143-7 --level technical
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
    session.print(try desk.takeCase(name, at: at.level(of: desk, session)))
  }
}
