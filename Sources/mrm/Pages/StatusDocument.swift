import MRMExchange
import MRMModel
import MRMService

/// A person's status as JSON.
enum StatusDocument {
  /// The name of this shape; never reused for another.
  static let schema = "mrm-status-1"

  /// A status, or while the store is closed, where it lies.
  static func json(_ status: StatusReport?, store folder: String) -> JSONValue {
    .members([
      ("schema", .string(schema)),
      ("store", .string(folder)),
      ("open", .bool(status != nil)),
      ("person", status.map { .string($0.person) }),
      ("roles", status.map { .array($0.roles.map { .string($0.code) }) }),
      ("office", status.map { .string($0.office.rawValue) }),
      ("log_entries", status.map { .integer($0.entries) }),
      ("incidents", status.flatMap(\.incidents).map { .integer($0) }),
      ("drafts", status.map { .integer($0.drafts) }),
      ("queue", status.map { .integer($0.queue) }),
      ("overdue", status.map { .integer($0.overdue) }),
      ("deadlines", status.map { .array($0.deadlines.map(deadline)) }),
      (
        "compartments",
        status.map { status in
          .array(status.compartments.map { compartment($0.office, $0.kind) })
        }
      ),
      (
        "waiting_grants",
        status.map { status in
          .array(
            status.waitingGrants.map { compartment($0.office, $0.kind, ("person", $0.person)) }
          )
        }
      ),
      ("changes_to_confirm", status?.changesToConfirm.map { .integer($0) }),
      (
        "keys_due",
        status.flatMap { status in
          status.keysDue.isEmpty
            ? nil : .array(status.keysDue.map { compartment($0.office, $0.kind) })
        }
      ),
      (
        "interrupted_forms",
        status?.forms.flatMap { $0.isEmpty ? nil : .array($0.map(form)) }
      ),
      ("interrupted_forms_damaged", status.flatMap { $0.forms == nil ? .bool(true) : nil }),
    ])
  }

  private static func deadline(_ deadline: QuarterDeadline) -> JSONValue {
    .members([
      ("quarter", .string("\(deadline.quarter)")),
      ("deadline", .string(deadline.deadline.code)),
      ("day", .string("\(deadline.day)")),
    ])
  }

  private static func form(_ form: WaitingForm) -> JSONValue {
    .members([
      ("incident", form.incident.map { .string($0.description) }),
      ("reference", form.reference.map { .string($0.description) }),
      ("begun", .string(form.begun.iso8601)),
    ])
  }

  private static func compartment(
    _ office: OfficeCode?,
    _ kind: CompartmentKind,
    _ member: (key: String, value: String)? = nil,
  ) -> JSONValue {
    .members([
      ("kind", .string(kind.code)),
      ("office", office.map { .string($0.rawValue) }),
      (member?.key ?? "", member.map { .string($0.value) }),
    ])
  }
}
