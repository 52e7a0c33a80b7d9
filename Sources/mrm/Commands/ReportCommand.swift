import ArgumentParser
import MRMModel

/// `mrm report`: the figures that are reported.
struct ReportCommand: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: Spoken.text(Phrase(fr: "Les rapports", en: "Reports")),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Exemples :
            mrm report quarter 2022-Q3
            mrm report quarter 2022-Q3 --csv rapport-2022-T3
            mrm report timeliness 2022-Q3
          """,
        en: """
          Examples:
            mrm report quarter 2022-Q3
            mrm report quarter 2022-Q3 --csv report-2022-Q3
            mrm report timeliness 2022-Q3
          """,
      )
    ),
    subcommands: [ReportQuarter.self, ReportTimeliness.self],
  )
}
