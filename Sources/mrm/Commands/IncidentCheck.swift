import ArgumentParser
import MRMExchange
import MRMModel
import MRMService
import MRMWorkflow

/// `mrm incident check`: what is missing in an incident or does not fit.
struct IncidentCheck: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: Spoken.text(
      Phrase(fr: "Contrôler un incident", en: "Check an incident")
    ),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Une erreur empêche de soumettre l’incident ; un avertissement demande de regarder encore
          une fois. Le code de sortie est 6 s’il y a une erreur.

          Exemples :
            mrm incident check 3fa85f64
            mrm incident check ML-MOP-2022-0143-7 --json
          """,
        en: """
          An error keeps the incident from being submitted; a warning asks to look again. The exit
          code is 6 when there is an error.

          Examples:
            mrm incident check 3fa85f64
            mrm incident check ML-MOP-2022-0143-7 --json
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
    let quality = try session.desk().quality(of: IncidentName(reference))
    if session.output.isJSON {
      session.output.json(Self.json(quality, session.language))
    } else {
      session.output.table(
        header: [
          Phrase(fr: "GRAVITÉ", en: "WEIGHT"), Phrase(fr: "OÙ", en: "WHERE"),
          Phrase(fr: "QUOI", en: "WHAT"),
        ],
        rows: QualityLines(quality).rows(session.language),
      )
      session.say(QualityLines(quality).count)
    }
    if !quality.shortcomings.isEmpty { throw ExitCode(6) }
  }

  private static func json(_ quality: IncidentQuality, _ language: Language) -> JSONValue {
    func item(_ path: String, _ phrase: Phrase) -> JSONValue {
      .members([("path", .string(path)), ("text", .string(phrase(language)))])
    }
    return .members([
      ("schema", .string("mrm-incident-check-1")),
      ("id", .string(quality.row.id.description)),
      ("errors", .array(quality.shortcomings.map { item($0.path, $0.phrase) })),
      ("warnings", .array(quality.warnings.map { item($0.path, $0.phrase) })),
    ])
  }
}
