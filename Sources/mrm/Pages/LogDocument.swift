import MRMExchange
import MRMModel
import MRMService

/// The log as JSON: `audit-log` in `Schemas/exchange/command-output.schema.json`.
enum LogDocument {
  /// The name of this shape; never reused for another.
  static let schema = "mrm-audit-log-1"

  static func json(_ lines: [LogLine]) -> JSONValue {
    .members([
      ("schema", .string(schema)),
      ("count", .integer(lines.count)),
      ("entries", .array(lines.map(entry))),
    ])
  }

  private static func entry(_ line: LogLine) -> JSONValue {
    let sentence = LogSentence(line: line)
    return .members(
      [
        ("index", .integer(line.index)),
        ("time", .string(line.time.iso8601)),
        ("act", .string(line.act.code)),
        ("person", person(line.person)),
        (
          "what",
          .members([
            ("fr", .string(Language.french.spaced(sentence.predicate(.french)))),
            ("en", .string(sentence.predicate(.english))),
          ])
        ),
        ("incident", line.incident.map { .string($0.id.description) }),
        ("reference", line.incident?.reference.map { .string($0.description) }),
        ("violation", line.incident?.violation.map { .integer($0) }),
        ("reading", line.reading.map { .string($0.rawValue) }),
      ] + matter(line.matter)
    )
  }

  private static func matter(_ matter: LogMatter) -> [(String, JSONValue?)] {
    switch matter {
    case .enrolment(let person): [("enrolled", self.person(person))]
    case .rosterChange(let change):
      [
        ("roster_change", .string(change.kind.code)),
        ("changed_person", change.person.map { self.person($0) }),
        ("administrators", change.administrators.map { .integer($0) }),
      ]
    case .grants(let grants): [("grants", .array(grants.map(grant)))]
    case .step(let from, let to): [("from", .string(from.code)), ("to", .string(to.code))]
    case .level(let level): [("level", .string(level.code))]
    case .batch(let batch): [("import", self.batch(batch))]
    case .decision(let decision): [("decision", self.decision(decision))]
    case .reading(let records): [("records_read", .integer(records))]
    case .report(let quarter): [("quarter", .string("\(quarter)"))]
    case .copy(let recipients): [("recipients", .integer(recipients))]
    case .refusal(let refusal): [("refused", self.refusal(refusal))]
    case .occurrences(let times): [("occurrences", occurrences(times))]
    case .link(let other):
      [
        ("other_incident", other.map { .string($0.id.description) }),
        ("other_reference", other?.reference.map { .string($0.description) }),
      ]
    case .export(let incidents, let recipients, let identities):
      [
        ("incidents_exported", .integer(incidents)), ("recipients", .integer(recipients)),
        ("records_read", .integer(identities)),
      ]
    case .search(let identities): [("records_read", .integer(identities))]
    case .attestations(let attestations):
      [("attestations", .array(attestations.map(attestation)))]
    case .sitting(let sitting): [("sitting", self.sitting(sitting))]
    case .meeting(let meeting): [("meeting", .string(meeting.description))]
    case .olderState(let seen): [("entries_seen", .integer(seen))]
    case .upkeep: []
    }
  }

  private static func person(_ person: LogPerson) -> JSONValue {
    .members([
      ("id", .string(person.id.description)),
      ("name", .string(person.name)),
      ("office", person.office.map { .string($0.rawValue) }),
      ("roles", .array(person.roles.map { .string($0.code) })),
    ])
  }

  private static func grant(_ grant: LogGrant) -> JSONValue {
    .members([
      ("person", person(grant.person)),
      ("compartment", grant.compartment.map { .string($0.code) }),
      ("office", grant.office.map { .string($0.rawValue) }),
    ])
  }

  private static func batch(_ batch: LogBatch) -> JSONValue {
    .members([
      ("office", .string(batch.office.rawValue)),
      ("incidents", .integer(batch.incidents)),
      ("rows", .integer(batch.rows)),
      ("imported", .integer(batch.imported)),
      ("flagged", .integer(batch.flagged)),
      ("rejected", .integer(batch.rejected)),
      ("already_imported", .integer(batch.alreadyImported)),
      ("attested", batch.attested > 0 ? .integer(batch.attested) : nil),
    ])
  }

  private static func attestation(_ attestation: LogAttestation) -> JSONValue {
    .members([
      ("incident", .string(attestation.incident.id.description)),
      ("reference", attestation.incident.reference.map { .string($0.description) }),
      ("violation", attestation.incident.violation.map { .integer($0) }),
      ("system", attestation.decided.map { .string($0.system.code) }),
      ("attribution", attestation.decided?.attribution?.json),
      (
        "levels",
        attestation.decided.map { decided in
          .array(
            VerificationLevel.allCases.compactMap { level in
              decided[level].map { decision in
                .members([
                  ("level", .string(level.code)), ("status", .string(decision.status.code)),
                  ("date", decision.date.map { .string($0.description) }),
                ])
              }
            }
          )
        }
      ),
    ])
  }

  private static func sitting(_ sitting: LogSitting) -> JSONValue {
    .members([
      ("meeting", .string(sitting.meeting.description)),
      ("level", .string(sitting.level.code)),
      ("date", .string("\(sitting.day)")),
      (
        "decisions",
        .array(
          sitting.cases.map { item in
            .members([
              ("incident", .string(item.incident.id.description)),
              ("reference", item.incident.reference.map { .string($0.description) }),
              ("violation", item.incident.violation.map { .integer($0) }),
              ("status", .string(item.status.code)),
              ("attribution", item.attribution?.json),
              ("completes", .bool(item.completes)),
            ])
          }
        )
      ),
    ])
  }

  private static func refusal(_ refusal: LogRefusal) -> JSONValue {
    .members([
      ("act", .string(refusal.act.code)),
      ("reason", .string(refusal.reason.code)),
      ("times", .integer(refusal.times)),
    ])
  }

  private static func occurrences(_ times: Occurrences) -> JSONValue {
    .members([
      ("times", .integer(times.count)),
      ("first", .string(times.first.iso8601)),
      ("last", .string(times.last.iso8601)),
    ])
  }

  private static func decision(_ decision: LogDecision) -> JSONValue {
    let covers = decision.covers.sorted { $0.key.rawValue < $1.key.rawValue }
    return .members([
      ("level", .string(decision.level.code)),
      ("status", .string(decision.status.code)),
      ("date", .string("\(decision.date)")),
      ("attribution", decision.attribution?.json),
      ("completes", .bool(decision.completes)),
      (
        "covers",
        .array(
          covers.map { kind, count in
            .members([("kind", .string(kind.code)), ("count", .integer(count))])
          }
        )
      ),
      ("sources", decision.basis.map { .array($0.sources.map { .integer($0) }) }),
      ("accounts", decision.basis.map { .array($0.accounts.map { .string($0.code) }) }),
    ])
  }
}
