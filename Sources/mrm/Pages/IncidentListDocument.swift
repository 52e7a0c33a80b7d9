import MRMExchange
import MRMModel
import MRMService

/// The list of incidents as JSON: `Schemas/exchange/incident-list.schema.json`.
///
/// From the index alone: no account, no source, no name.
enum IncidentListDocument {
  /// The name of this shape; never reused for another.
  static let schema = "mrm-incident-list-1"

  static func json(_ found: FoundIncidents) -> JSONValue {
    .members([
      ("schema", .string(schema)),
      ("count", .integer(found.rows.count)),
      ("total", .integer(found.total)),
      ("unsearched", found.unsearched.map { .integer($0) }),
      ("incidents", .array(found.rows.map(incident))),
    ])
  }

  /// What every listed incident says of itself, in the queue too.
  static func members(of row: IncidentRow) -> [(String, JSONValue?)] {
    [
      ("id", .string(row.id.description)),
      ("name", .string(row.handle)),
      ("reference", row.reference.map { .string($0.description) }),
      ("office", .string(row.office.rawValue)),
      ("state", .string(row.state.code)),
      ("date", .string(row.date.description)),
      ("date_estimated", row.date.isEstimated ? .bool(true) : nil),
      ("first_report", row.firstReport.map { .string($0.description) }),
      ("logged_on", .string(row.loggedOn.description)),
      ("place", row.place.code.map { .string($0.rawValue) }),
      ("flags", .array(row.flags.map { .string($0.code) })),
      ("taken", row.takings.isEmpty ? nil : .array(row.takings.map(taking))),
    ]
  }

  private static func taking(_ taking: CaseTaking) -> JSONValue {
    .members([
      ("level", .string(taking.level.code)),
      ("person", .string(taking.person.description)),
      ("since", .string(taking.since.iso8601)),
    ])
  }

  private static func incident(_ row: IncidentRow) -> JSONValue {
    .members(
      members(of: row) + [
        ("violations", .array(row.violations.map { violation($0, of: row) })),
        ("children_listed", .integer(row.children.count)),
      ]
    )
  }

  private static func violation(_ violation: ViolationRow, of row: IncidentRow) -> JSONValue {
    .members([
      ("number", .integer(violation.number)),
      ("kind", .string(violation.kind.code)),
      (
        "tally",
        .members([
          ("boys", .integer(violation.tally.boys)),
          ("girls", .integer(violation.tally.girls)),
          ("unknown", .integer(violation.tally.unknown)),
        ])
      ),
      ("parties", .array(violation.attribution.parties.map { .string($0.party.rawValue) })),
      (
        "levels",
        .array(VerificationLevel.allCases.map { level($0, violation.verification[$0]) })
      ),
      ("elsewhere", row.elsewhere(violation)?.json),
      ("disagreements", DisagreementDocument.json(row.disagreements(on: violation))),
      ("by_exception", violation.isExcepted ? .bool(true) : nil),
    ])
  }

  private static func level(_ level: VerificationLevel, _ state: LevelState) -> JSONValue {
    .members([
      ("level", .string(level.code)),
      ("decided", state.decision.map(signed)),
      ("proposed", state.proposal.map(signed)),
      ("reopened", state.isReopened ? .bool(true) : nil),
    ])
  }

  private static func signed(_ decision: LevelDecision) -> JSONValue {
    .members([
      ("status", .string(decision.status.code)),
      ("date", .string(decision.date.description)),
    ])
  }
}

extension JSONValue {
  /// An object without the members that have no value, its keys in order.
  static func members(_ members: [(String, JSONValue?)]) -> JSONValue {
    let present = members.compactMap { key, value in value.map { Member(key, $0) } }
    return JSONValue.object(present).sortedByKey
  }
}
