import MRMAudit
import MRMModel
import MRMStore
import MRMTestSupport

@testable import MRMService

/// A change of the deadlines as a changed program could sign it, and the exit code that both
/// verifiers end with.
struct ForgedDeadlines: ForgedLog, Sendable {
  let code: Int32
  let label: String
  let kind: RecordKind
  let isOfThisStore: Bool

  /// Appends it to a copy.
  func apply(to copy: inout LogCopy) throws {
    let own = RegisteredDeadlines.id(in: try copy.force.desk("admin").store.id)
    let write = try ReplayScene.write(
      kind,
      isOfThisStore ? own.retyped() : .random(),
      of: nil
    )
    try copy.append(.deadlinesChanged, by: label, writing: [write])
  }

  static let all = [
    ForgedDeadlines(
      code: 0,
      label: "admin",
      kind: .registeredDeadlines,
      isOfThisStore: true,
    ),
    ForgedDeadlines(
      code: 21,
      label: "officer",
      kind: .registeredDeadlines,
      isOfThisStore: true,
    ),
    ForgedDeadlines(
      code: 21,
      label: "auditor",
      kind: .registeredDeadlines,
      isOfThisStore: true,
    ),
    ForgedDeadlines(
      code: 21,
      label: "admin",
      kind: .registeredDeadlines,
      isOfThisStore: false,
    ),
    ForgedDeadlines(
      code: 21,
      label: "admin",
      kind: .registeredParties,
      isOfThisStore: true,
    ),
  ]
}
