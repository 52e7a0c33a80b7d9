import ArgumentParser
import MRMExchange
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
          Chaque personne inscrite le lit ; la référence d’un incident n’apparaît qu’à qui peut
          l’ouvrir. L’heure est celle qu’affirmait la machine de l’auteur, en UTC.

          Exemples :
            mrm audit log --last 20
            mrm audit log --incident ML-MOP-2022-0143-7 --json
          """,
        en: """
          Every enrolled person reads it; an incident’s reference shows only to those who can open
          it. The time is what the author’s machine claimed, in UTC.

          Examples:
            mrm audit log --last 20
            mrm audit log --incident ML-MOP-2022-0143-7 --json
          """,
      )
    ),
  )

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(fr: "Seulement les dernières.", en: "Only the last so many."),
      value: Phrase(fr: "nombre", en: "number"),
    ),
  )
  var last: Int?

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(fr: "Seulement celles d’un incident.", en: "Only those of one incident."),
      value: Phrase(fr: "réf", en: "ref"),
    ),
    transform: Typed.value { try IncidentName($0) },
  )
  var incident: IncidentName?

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    if let last, last < 0 { throw ValueError.count }
    let lines = try session.desk().auditLog(LogFilter(last: last, incident: incident))
    if session.output.isJSON {
      session.output.json(
        .members([
          ("schema", .string("mrm-audit-log-1")),
          ("count", .integer(lines.count)),
          ("entries", .array(lines.map(Self.json))),
        ])
      )
      return
    }
    session.output.table(
      header: [
        Phrase(fr: "N°", en: "NO."), Phrase(fr: "HEURE", en: "TIME"),
        Phrase(fr: "QUI", en: "WHO"), Phrase(fr: "QUOI", en: "WHAT"),
        Phrase(fr: "INCIDENT", en: "INCIDENT"),
      ],
      rows: lines.map { line in
        [
          "\(line.index)", line.time.iso8601, line.person, line.what(session.language),
          Self.name(line),
        ]
      },
      alignments: [.right],
    )
    session.say(.count(lines.count, fr: ("entrée", "entrées"), en: ("entry", "entries")))
  }

  private static func name(_ line: LogLine) -> String {
    let reference = line.reference.map(\.description)
    let incident = reference ?? line.incident.map { String($0.description.prefix(8)) } ?? ""
    return incident + (line.violation.map { "/\($0)" } ?? "")
  }

  private static func json(_ line: LogLine) -> JSONValue {
    .members([
      ("index", .integer(line.index)),
      ("time", .string(line.time.iso8601)),
      ("person", .string(line.person)),
      (
        "what",
        .members([("fr", .string(line.what.french)), ("en", .string(line.what.english))])
      ),
      ("incident", line.incident.map { .string($0.description) }),
      ("reference", line.reference.map { .string($0.description) }),
      ("violation", line.violation.map { .integer($0) }),
    ])
  }
}
