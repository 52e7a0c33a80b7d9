import MRMAudit
import MRMModel
import MRMTestSupport
import Testing

@testable import MRMService

/// What a changed program could sign about responses.
extension ForgedEntry {
  static let responses: [ForgedEntry] = [
    ForgedEntry("recorded by an edit", 0) { copy, decision in
      try record(.random(), in: &copy, decision)
    },
    ForgedEntry("changed by an edit", 0) { copy, decision in
      let id = RecordID.random()
      try record(id, in: &copy, decision)
      try copy.append(
        .incidentEdited(move(decision, copy)),
        by: "officer",
        writing: [ReplayScene.write(.response, id, 2, of: decision.incident)],
      )
    },
    ForgedEntry("taken out by an edit", 0) { copy, decision in
      let id = RecordID.random()
      try record(id, in: &copy, decision)
      try copy.append(.incidentEdited(move(decision, copy, removing: [id])), by: "officer")
    },
    ForgedEntry("that belongs to no incident", 21) { copy, decision in
      try copy.append(
        .incidentEdited(move(decision, copy)),
        by: "officer",
        writing: [ReplayScene.write(.response, .random(), of: nil)],
      )
    },
    ForgedEntry("recorded with a custody note", 21) { copy, decision in
      try copy.append(
        .evidenceNoted(move(decision, copy)),
        by: "officer",
        writing: [ReplayScene.write(.response, .random(), of: decision.incident)],
      )
    },
    deciding("that a decision leaves out", 0) { relied, _ in relied },
    deciding("that a decision relies on", 21) { relied, response in
      (relied + [response]).sorted { $0.record.id < $1.record.id }
    },
  ]

  /// The first level decides anew, after an account and a response were written.
  private static func deciding(
    _ name: String,
    _ code: Int32,
    _ relying: @escaping @Sendable ([RecordWrite], RecordWrite) -> [RecordWrite],
  ) -> ForgedEntry {
    ForgedEntry(name, code) { copy, decision in
      let response = try ReplayScene.write(.response, .random(), of: decision.incident)
      let account = try #require(decision.reliesOn.first { $0.record.kind == .account })
      let changed = try ReplayScene.write(
        .account,
        account.record.id,
        account.record.version + 1,
        of: decision.incident,
      )
      try copy.append(
        .incidentEdited(move(decision, copy)),
        by: "officer",
        writing: [changed, response],
      )
      let relied = decision.reliesOn.map { $0 == account ? changed : $0 }
      let id = Identifier<Decision>.random()
      let reasons = try ReplayScene.write(.decision, id.retyped(), of: decision.incident)
      let act = DecisionAct(
        incident: decision.incident,
        office: decision.office,
        violation: decision.violation,
        level: .focalPoint,
        decision: id,
        status: .verified,
        date: decision.date,
        completes: true,
        reliesOn: relying(relied, response),
        reasons: reasons,
      )
      try copy.append(.decisionProposed(act), by: "focal", writing: [reasons])
    }
  }

  private static func record(
    _ id: RecordID,
    in copy: inout LogCopy,
    _ decision: DecisionAct,
  ) throws {
    try copy.append(
      .incidentEdited(move(decision, copy)),
      by: "officer",
      writing: [ReplayScene.write(.response, id, of: decision.incident)],
    )
  }

  private static func move(
    _ decision: DecisionAct,
    _ copy: LogCopy,
    removing removed: [RecordID] = [],
  ) throws -> IncidentMove {
    IncidentMove(
      incident: decision.incident,
      office: decision.office,
      from: .submitted,
      to: .submitted,
      loggedBy: try copy.force.desk("officer").personID,
      removed: removed,
    )
  }
}
