import ArgumentParser
import MRMModel
import MRMService
import MRMWorkflow

/// `mrm incident submit`: hands in a draft or a returned incident for verification.
struct IncidentSubmit: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "submit",
    abstract: Spoken.text(
      Phrase(fr: "Soumettre un brouillon ou une réponse", en: "Submit a draft or an answer")
    ),
    discussion: Spoken.text(
      Phrase(
        fr: """
          L’incident passe de vous seul à votre bureau et reçoit sa référence, qui est écrite. Ce
          qui manque ou se contredit est dit avant ; sur un terminal, il est demandé de confirmer.

          Exemples :
            mrm incident submit 3fa85f64
            mrm incident submit ML-MOP-2022-0143-7 --json
          """,
        en: """
          The incident goes from you alone to your office and gets its reference, which is printed.
          What is missing or contradictory is said before; on a terminal you are asked to confirm.

          Examples:
            mrm incident submit 3fa85f64
            mrm incident submit ML-MOP-2022-0143-7 --json
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
    let desk = try session.desk()
    let quality = try desk.quality(of: name, for: .submitIncident)
    session.warn(of: quality)
    if !quality.warnings.isEmpty, quality.shortcomings.isEmpty, let interview = session.interview {
      let submits = try session.orInterrupted {
        try interview.yesNo(
          Phrase(fr: "Soumettre quand même ?", en: "Submit it all the same?"),
          help: Phrase(
            fr: "Rien n’empêche de soumettre ; ce qui manque se complète avec « incident edit ».",
            en: "Nothing keeps it from being submitted; “incident edit” adds what is missing.",
          ),
          default: true,
        )
      }
      guard submits else { return }
    }
    session.print(try desk.submit(name))
  }
}
