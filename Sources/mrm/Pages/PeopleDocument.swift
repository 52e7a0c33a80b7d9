import MRMExchange
import MRMModel
import MRMService

/// Persons, what they can read, and changes of them, as JSON.
enum PeopleDocument {
  static func json(_ page: PersonPage) -> JSONValue {
    let row = page.row
    return .members([
      ("schema", .string("mrm-person-1")),
      ("id", .string(row.id.description)),
      ("name", .string(row.name)),
      ("standing", .string(row.standing.code)),
      ("office", .string(row.office.rawValue)),
      ("roles", roles(row.roles)),
      ("reads", .array(page.reads.map { compartment($0.office, $0.kind) })),
      ("waiting", .array(page.waiting.map { compartment($0.office, $0.kind) })),
      (
        "assignments",
        .array(
          page.assignments.map { assignment in
            .members([
              ("since_entry", .integer(assignment.since)),
              ("office", .string(assignment.office.rawValue)),
              ("roles", roles(assignment.roles)),
            ])
          }
        )
      ),
    ])
  }

  static func json(_ compartments: [CompartmentReaders]) -> JSONValue {
    .members([
      ("schema", .string("mrm-grants-1")),
      ("count", .integer(compartments.count)),
      (
        "compartments",
        .array(
          compartments.map { compartment in
            .members([
              ("kind", .string(compartment.kind.code)),
              ("office", compartment.office.map { .string($0.rawValue) }),
              ("epoch", .integer(compartment.epoch)),
              ("readers", .array(compartment.readers.map { .string($0) })),
              ("waiting", .array(compartment.waiting.map { .string($0) })),
              ("due", .bool(compartment.isDue)),
            ])
          }
        )
      ),
    ])
  }

  static func json(_ waiting: [WaitingChange], _ language: Language) -> JSONValue {
    .members([
      ("schema", .string("mrm-waiting-changes-1")),
      ("count", .integer(waiting.count)),
      ("changes", .array(waiting.map { change($0, language) })),
    ])
  }

  private static func change(_ change: WaitingChange, _ language: Language) -> JSONValue {
    .members([
      ("proposal", .string("\(change.handle)")),
      ("kind", change.kind.map { .string($0.code) }),
      ("person", change.person.map { .string($0) }),
      ("name", change.name.map { .string($0) }),
      ("office", change.office.map { .string($0.rawValue) }),
      ("roles", change.roles.isEmpty ? nil : roles(change.roles)),
      ("administrators", change.administrators.map { .integer($0) }),
      ("reason", change.reason.map { .string($0) }),
      ("proposed_by", change.proposer.map { .string($0) }),
      ("until", change.until.map { .string("\($0)") }),
      ("fingerprint", change.fingerprint.map { .string($0.words(in: language)) }),
      ("yours_to_confirm", .bool(change.isMine)),
      ("seen", change.seen.isEmpty ? nil : .string(change.seen)),
    ])
  }

  private static func roles(_ roles: [Role]) -> JSONValue {
    .array(roles.map { .string($0.code) })
  }

  private static func compartment(_ office: OfficeCode?, _ kind: CompartmentKind) -> JSONValue {
    .members([
      ("kind", .string(kind.code)),
      ("office", office.map { .string($0.rawValue) }),
    ])
  }
}
