import ArgumentParser
import MRMModel
import MRMService

/// `mrm incident close`.
struct IncidentClose: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "close",
    abstract: Spoken.text(Phrase(fr: "Clore un incident", en: "Close an incident")),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Un incident dont l’équipe spéciale a tranché chaque violation peut être clos : il compte
          comme avant, n’attend plus personne et n’est plus modifié. « incident reopen » le reprend.

          Exemples :
            mrm incident close ML-MOP-2022-0143-7
            mrm incident close ML-MOP-2022-0143-7 --json
          """,
        en: """
          An incident of which the CTFMR has closed the question on each violation can be closed: it
          counts as before, waits for nobody and is edited no more. “incident reopen” takes it up.

          Examples:
            mrm incident close ML-MOP-2022-0143-7
            mrm incident close ML-MOP-2022-0143-7 --json
          """,
      )
    ),
  )

  @Argument(help: Spoken.help(CommandWords.reference, value: Phrase(fr: "REF", en: "REF")))
  var reference: String

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    let name = try IncidentName(reference)
    session.print(try session.desk().closeIncident(name))
  }
}
