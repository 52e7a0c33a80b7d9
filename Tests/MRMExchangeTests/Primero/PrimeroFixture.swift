@testable import MRMExchange
import MRMModel
import Testing

/// What the tests of the peer's records share.
enum PrimeroFixture {
  static let today = CalendarDay(number: 60_000)

  static var reader: PrimeroReader {
    PrimeroReader(gazetteer: .mali, register: .mali, today: today)
  }

  /// Reads one record; a refusal fails the test.
  static func read(_ record: JSONValue) throws -> (PrimeroIncident, [PrimeroProblem]) {
    switch reader.read(record) {
    case .incident(let incident, let problems): return (incident, problems)
    case .refused(let problem): throw problem
    }
  }

  static func read(_ text: String) throws -> (PrimeroIncident, [PrimeroProblem]) {
    try read(StrictJSON.parse(Array(text.utf8)))
  }

  static func refusal(_ text: String) throws -> PrimeroProblem? {
    switch reader.read(try StrictJSON.parse(Array(text.utf8))) {
    case .incident: nil
    case .refused(let problem): problem
    }
  }

  static func file(
    _ text: String,
    known: Set<ImportOrigin> = [],
    limits: JSONLimits = PrimeroFile.limits,
  ) throws -> PrimeroFile {
    try PrimeroFile(
      Array(text.utf8),
      gazetteer: .mali,
      register: .mali,
      today: today,
      known: known,
      existing: [],
      limits: limits,
    )
  }

  /// Writes an incident that was read.
  static func write(_ incident: PrimeroIncident) -> JSONValue {
    PrimeroExport(
      id: .random(),
      origin: incident.origin,
      document: incident.document,
      decided: incident.decided.mapValues(\.byLevel),
      findings: incident.findings,
      aside: incident.original,
    ).record(gazetteer: .mali, register: .mali)
  }

  /// Writes a document that was never there.
  static func write(
    _ document: IncidentDocument,
    decided: [Int: [VerificationLevel: ElsewhereDecision]] = [:],
    findings: [Int: [PartyFinding]] = [:],
  ) -> JSONValue {
    PrimeroExport(
      id: .random(),
      origin: nil,
      document: document,
      decided: decided,
      findings: findings,
      aside: nil,
    ).record(gazetteer: .mali, register: .mali)
  }

  /// A record of one violation, with what a test adds.
  static func record(
    _ violation: String = "",
    incident: String = "",
    kind: String = "killing",
  ) -> String {
    """
    {"id": "6a0f5c1e-6c0e-4c39-9a53-0f5f7a3a1d01", "module_id": "primeromodule-mrm",
     "incident_date": "2022-08-03", "incident_location": "ML0501",
     "\(kind)": [{"unique_id": "v1"\(violation.isEmpty ? "" : ", " + violation)}]
     \(incident.isEmpty ? "" : ", " + incident)}
    """
  }
}

extension ElsewhereVerification {
  var byLevel: [VerificationLevel: ElsewhereDecision] {
    Dictionary(
      uniqueKeysWithValues: VerificationLevel.allCases.compactMap { level in
        self[level].map { (level, $0) }
      }
    )
  }
}

extension JSONValue {
  /// The first part of a list.
  func part(_ field: String) -> JSONValue? {
    if case .array(let parts) = self[field] { parts.first } else { nil }
  }
}

extension PrimeroIncident {
  /// What was found there of the attribution to each party, by the violation's number.
  var findings: [Int: [PartyFinding]] {
    document.violations.reduce(into: [:]) { found, violation in
      found[violation.number] =
        decided[violation.number]?.attribution?.findings(among: violation.attribution)
    }
  }
}
