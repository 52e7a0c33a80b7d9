import ArgumentParser
import MRMModel
import MRMReports
import MRMService

/// `mrm report timeliness`: how long the CTFMR's decisions of a quarter took.
struct ReportTimeliness: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeliness",
    abstract: Spoken.text(
      Phrase(fr: "Du signalement à la décision", en: "From report to decision")
    ),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Jours du premier signalement à la décision de l’équipe spéciale : médiane et 90e centile,
          par bureau et par genre ; docs/counting.md les définit.

          Exemples :
            mrm report timeliness 2022-Q3
            mrm report timeliness 2022-Q3 --json
          """,
        en: """
          Days from the first report to the CTFMR’s decision: median and 90th percentile, by office
          and by kind; docs/counting.md defines them.

          Examples:
            mrm report timeliness 2022-Q3
            mrm report timeliness 2022-Q3 --json
          """,
      )
    ),
  )

  @Argument(
    help: Spoken.help(
      Phrase(fr: "Le trimestre des décisions : 2022-Q3.", en: "The decisions’ quarter: 2022-Q3."),
      value: Phrase(fr: "trimestre", en: "quarter"),
    ),
    transform: Typed.value { try Quarter(parsing: $0) },
  )
  var quarter: Quarter

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    let report = try session.desk().timeliness(quarter)
    if session.output.isJSON {
      session.output.json(TimelinessDocument.json(report))
    } else {
      session.output.print(report.text(in: session.language, width: session.output.width))
    }
  }
}
