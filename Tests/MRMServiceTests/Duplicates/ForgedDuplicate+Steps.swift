import MRMAudit
import MRMModel

@testable import MRMService

/// The steps of an incident that is stated to be another's duplicate: none but to separate the two.
extension ForgedDuplicate {
  static let steps: [ForgedDuplicate] = [
    step("that is handed in", by: "officer") { move, _ in (.incidentSubmitted(move), []) },
    step("that is returned", to: .returned, by: "focal") { move, incident in
      (.incidentReturned(move), [try ReplayScene.write(.incidentReturn, .random(), of: incident)])
    },
    step("that is withdrawn", to: .withdrawn, by: "officer") { move, incident in
      (.incidentWithdrawn(move), [try ReplayScene.write(.stepReason, .random(), of: incident)])
    },
    step("that is closed", to: .closed, by: "ctfmr-1") { move, _ in (.incidentClosed(move), []) },
    step("that is reopened", by: "officer") { move, incident in
      (.incidentReopened(move), [try ReplayScene.write(.stepReason, .random(), of: incident)])
    },
  ]

  private static func step(
    _ name: String,
    to state: IncidentState = .submitted,
    by label: String,
    _ event:
      @escaping @Sendable (IncidentMove, Identifier<Incident>) throws -> (
        AuditEvent, [RecordWrite]
      ),
  ) -> ForgedDuplicate {
    ForgedDuplicate(name, 21) { copy, pair in
      try copy.append(.duplicateMerged(pair.act), by: "officer", writing: pair.merging())
      let move = try pair.move(.duplicate, state, copy)
      let (signed, writes) = try event(move, pair.act.first.incident)
      try copy.append(signed, by: label, writing: writes)
    }
  }
}
