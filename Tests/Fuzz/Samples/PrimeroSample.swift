import MRMExchange
import MRMModel

/// The peer's records as the fuzzing reads them.
enum PrimeroSample {
  static func file(_ bytes: [UInt8]) throws -> PrimeroFile {
    try PrimeroFile(
      bytes,
      gazetteer: .mali,
      register: .mali,
      today: CalendarDay(number: 20_000),
      known: [],
      existing: [],
    )
  }

  /// What is exported of an incident is read as the same incident, and exported as it was.
  static func comesBack(_ incident: PrimeroIncident) throws {
    let record = record(of: incident)
    let again = try file(Array(record.text.utf8))
    guard let (_, read) = again.incidents(0..<again.count).first else {
      return try FuzzFinding.unless(false, "an exported record is read")
    }
    try FuzzFinding.unless(read.origin == incident.origin, "an incident keeps its identity")
    try FuzzFinding.unless(read.decided == incident.decided, "statuses stay what they were")
    try FuzzFinding.unless(
      read.document.date == incident.document.date
        && read.document.place == incident.document.place
        && read.document.account == incident.document.account,
      "date, place and account stay what they were",
    )
    try FuzzFinding.unless(
      read.document.violations.map(\.details) == incident.document.violations.map(\.details)
        && read.document.violations.map(\.tally) == incident.document.violations.map(\.tally),
      "violations stay what they were",
    )
    try FuzzFinding.unless(
      read.document.children.map(\.details) == incident.document.children.map(\.details)
        && read.document.children.map(\.age) == incident.document.children.map(\.age)
        && read.document.children.map(\.violations) == incident.document.children.map(\.violations),
      "children stay what they were",
    )
  }

  private static func record(of incident: PrimeroIncident) -> JSONValue {
    PrimeroExport(
      id: .random(),
      origin: incident.origin,
      document: incident.document,
      decided: incident.decided.mapValues { decided in
        Dictionary(
          uniqueKeysWithValues: VerificationLevel.allCases.compactMap { level in
            decided[level].map { (level, $0) }
          }
        )
      },
      aside: incident.original,
    ).record(gazetteer: .mali, register: .mali)
  }
}
