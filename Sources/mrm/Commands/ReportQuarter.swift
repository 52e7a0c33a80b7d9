import ArgumentParser
import MRMExchange
import MRMModel
import MRMReports
import MRMService

/// `mrm report quarter`: the tables of the Global Horizontal Note.
struct ReportQuarter: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "quarter",
    abstract: Spoken.text(Phrase(fr: "Le rapport d’un trimestre", en: "A quarter’s report")),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Violations vérifiées, vérifiées tardivement et non vérifiées ; docs/counting.md définit
          chaque nombre. Avec --csv, les tableaux vont dans des fichiers, et c’est inscrit au journal.

          Exemples :
            mrm report quarter 2022-Q3
            mrm report quarter 2022-Q3 --csv rapport-2022-T3
            mrm report quarter 2022-Q3 --without-attested
            mrm report quarter 2022-Q3 --json
          """,
        en: """
          Violations verified, verified late and not verified; docs/counting.md defines every number.
          With --csv the tables go to files, and that is put on the record.

          Examples:
            mrm report quarter 2022-Q3
            mrm report quarter 2022-Q3 --csv report-2022-Q3
            mrm report quarter 2022-Q3 --without-attested
            mrm report quarter 2022-Q3 --json
          """,
      )
    ),
  )

  @Argument(
    help: Spoken.help(
      Phrase(fr: "Le trimestre : 2022-Q3.", en: "The quarter: 2022-Q3."),
      value: Phrase(fr: "trimestre", en: "quarter"),
    ),
    transform: Typed.value { try Quarter(parsing: $0) },
  )
  var quarter: Quarter

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Écrire les tableaux en CSV dans ce dossier.",
        en: "Write the tables as CSV files into this folder.",
      ),
      value: Phrase(fr: "dossier", en: "folder"),
    ),
  )
  var csv: String?

  @Flag(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Laisser de côté les décisions prises ailleurs que deux personnes attestent.",
        en: "Leave out decisions taken elsewhere that two persons attest.",
      )
    ),
  )
  var withoutAttested = false

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    let desk = try session.desk()
    if let csv {
      try write(to: csv, desk, session)
    } else if session.output.isJSON {
      session.output.print(try desk.report(quarter, decidedElsewhere: decidedElsewhere).json())
    } else {
      let report = try desk.report(quarter, decidedElsewhere: decidedElsewhere)
      session.output.print(report.text(in: session.language, width: session.output.width))
    }
  }

  private var decidedElsewhere: DecidedElsewhere { withoutAttested ? .leftOut : .counted }

  private func write(to folder: String, _ desk: Desk, _ session: Session) throws {
    let files = try desk.writeReport(
      quarter,
      to: folder,
      language: session.language,
      decidedElsewhere: decidedElsewhere,
    ).map { "\(folder)/\($0)" }
    if session.output.isJSON {
      session.output.json(
        .members([
          ("schema", .string("mrm-report-files-1")),
          ("quarter", .string("\(quarter)")),
          ("files", .array(files.map { .string($0) })),
        ])
      )
    } else {
      for file in files { session.output.print(Visible.text(file)) }
    }
  }
}
