import ArgumentParser
import MRMModel
import MRMService

/// `mrm duplicates dismiss`: states that two incidents that look alike are two events.
struct DuplicatesDismiss: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "dismiss",
    abstract: Spoken.text(
      Phrase(
        fr: "Dire que deux incidents ne sont pas des doublons",
        en: "State that two incidents are not duplicates",
      )
    ),
    discussion: Spoken.text(
      Phrase(
        fr: """
          La paire n’est plus proposée, sinon avec --dismissed, et la réserve « doublon probable » d’un
          import ne s’affiche plus. Signé de votre nom et réversible ; aucun chiffre ne change.

          Exemples :
            mrm duplicates dismiss ML-MOP-2022-0143-7 ML-MOP-2022-0150-X
            mrm duplicates dismiss ML-MOP-2022-0143-7 ML-MOP-2022-0150-X --json
          """,
        en: """
          The pair is no longer proposed, but with --dismissed, and an import’s flag “likely duplicate” is
          no longer shown. Signed in your name, and reversible; no figure changes.

          Examples:
            mrm duplicates dismiss ML-MOP-2022-0143-7 ML-MOP-2022-0150-X
            mrm duplicates dismiss ML-MOP-2022-0143-7 ML-MOP-2022-0150-X --json
          """,
      )
    ),
  )

  @OptionGroup var pair: IncidentPairOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    session.print(try session.desk().dismissDuplicate(pair.first, pair.second), areTwo: true)
  }
}
