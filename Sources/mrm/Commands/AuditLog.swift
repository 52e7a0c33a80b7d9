import ArgumentParser
import MRMModel
import MRMService

/// `mrm audit log`: the entries of the log, oldest first.
struct AuditLog: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: Spoken.text(Phrase(fr: "Lire le journal", en: "Read the log")),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Chaque personne inscrite le lit ; la référence d’un incident, les numéros et les sources
          n’apparaissent qu’à qui peut l’ouvrir, aux autres le début de son identité et des nombres.
          L’heure est celle qu’affirmait la machine de l’auteur, en UTC. Plusieurs filtres s’ajoutent.

          Exemples :
            mrm audit log --last 20
            mrm audit log --incident ML-MOP-2022-0143-7/2
            mrm audit log --reads --from 2022-07-01 --to 2022-09-30 --office MOP
            mrm audit log --reads-of 3fa85f64
            mrm audit log --refusals --person mop-focal
            mrm audit log --person mop-focal --act decision_proposed --csv
          """,
        en: """
          Every enrolled person reads it; an incident’s reference, numbers and sources show only to
          those who can open it, to others the beginning of its identity and counts. The time is what
          the author’s machine claimed, in UTC. Several filters add up.

          Examples:
            mrm audit log --last 20
            mrm audit log --incident ML-MOP-2022-0143-7/2
            mrm audit log --reads --from 2022-07-01 --to 2022-09-30 --office MOP
            mrm audit log --reads-of 3fa85f64
            mrm audit log --refusals --person mop-focal
            mrm audit log --person mop-focal --act decision_proposed --csv
          """,
      )
    ),
  )

  @OptionGroup var selection: LogOptions

  @Flag(
    name: .long,
    help: Spoken.help(
      Phrase(fr: "Écrire du CSV pour un tableur.", en: "Print CSV for a spreadsheet.")
    ),
  )
  var csv = false

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    guard !csv || !session.output.isJSON else { throw UsageError.exclude("--csv", "--json") }
    let filter = try selection.filter
    let lines = try session.desk().auditLog(filter)
    if session.output.isJSON {
      session.output.json(LogDocument.json(lines))
    } else if csv {
      session.output.print(LogTable.csv(lines, session.language))
    } else {
      show(lines, session)
    }
  }

  private func show(_ lines: [LogLine], _ session: Session) {
    if session.output.isTerminal {
      let width = session.output.width
      if !lines.isEmpty {
        session.output.print(LogPageText.render(lines, language: session.language, width: width))
      }
    } else {
      session.output.table(
        header: LogTable.header,
        rows: LogTable.rows(lines, session.language),
      )
    }
    session.say(.count(lines.count, fr: ("entrée", "entrées"), en: ("entry", "entries")))
  }
}
