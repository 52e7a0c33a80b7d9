import ArgumentParser
import MRMModel
import MRMService

/// `mrm duplicates reconsider`: withdraws that two incidents are two events.
struct DuplicatesReconsider: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "reconsider",
    abstract: Spoken.text(
      Phrase(
        fr: "Retirer que deux incidents ne sont pas des doublons",
        en: "Withdraw that two incidents are not duplicates",
      )
    ),
    discussion: Spoken.text(
      Phrase(
        fr: """
          La paire est de nouveau proposée. Signé de votre nom.

          Exemples :
            mrm duplicates reconsider ML-MOP-2022-0143-7 ML-MOP-2022-0150-X
            mrm duplicates reconsider ML-MOP-2022-0143-7 ML-MOP-2022-0150-X --json
          """,
        en: """
          The pair is proposed again. Signed in your name.

          Examples:
            mrm duplicates reconsider ML-MOP-2022-0143-7 ML-MOP-2022-0150-X
            mrm duplicates reconsider ML-MOP-2022-0143-7 ML-MOP-2022-0150-X --json
          """,
      )
    ),
  )

  @OptionGroup var pair: IncidentPairOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    session.print(try session.desk().reconsiderDuplicate(pair.first, pair.second), areTwo: false)
  }
}
