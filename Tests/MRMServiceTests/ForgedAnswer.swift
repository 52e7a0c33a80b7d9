import MRMAudit
import MRMModel
import MRMTestSupport
import Testing

@testable import MRMService

/// What a changed program could sign about answers to a return.
extension ForgedEntry {
  static let answers: [ForgedEntry] = [
    handingIn("an answer to a return", 0) { [try write(.incidentAnswer, $0)] },
    // As programs did before there were answers.
    handingIn("no answer to a return", 0) { _ in [] },
    handingIn("two answers to a return", 21) { decision in
      try [write(.incidentAnswer, decision), write(.incidentAnswer, decision)]
    },
    handingIn("an answer of another incident", 21) { _ in
      [try ReplayScene.write(.incidentAnswer, .random(), of: .random())]
    },
    handingIn("a decision for an answer", 21) { [try write(.decision, $0)] },
    handingIn("a head for an answer", 21) { decision in
      let head = try #require(decision.reliesOn.first { $0.record.kind == .incident })
      return [
        try ReplayScene.write(
          .incident,
          head.record.id,
          head.record.version + 1,
          of: decision.incident,
        )
      ]
    },
    ForgedEntry("an answer that is changed later", 21) { copy, decision in
      let answer = try write(.incidentAnswer, decision)
      try sendBack(&copy, decision)
      try handIn([answer], &copy, decision)
      try sendBack(&copy, decision)
      let changed = try ReplayScene.write(
        .incidentAnswer,
        answer.record.id,
        2,
        of: decision.incident,
      )
      try handIn([changed], &copy, decision)
    },
    ForgedEntry("an answer written by an edit", 21) { copy, decision in
      try copy.append(
        .incidentEdited(move(decision, copy, .submitted, .submitted)),
        by: "officer",
        writing: [write(.incidentAnswer, decision)],
      )
    },
    ForgedEntry("an answer taken out by an edit", 21) { copy, decision in
      let answer = try write(.incidentAnswer, decision)
      try sendBack(&copy, decision)
      try handIn([answer], &copy, decision)
      try copy.append(
        .incidentEdited(move(decision, copy, .submitted, .submitted, removing: [answer.record.id])),
        by: "officer",
      )
    },
  ]

  /// The incident is sent back and handed in again, with these writes.
  private static func handingIn(
    _ name: String,
    _ code: Int32,
    _ writes: @escaping @Sendable (DecisionAct) throws -> [RecordWrite],
  ) -> ForgedEntry {
    ForgedEntry(name, code) { copy, decision in
      try sendBack(&copy, decision)
      try handIn(writes(decision), &copy, decision)
    }
  }

  private static func sendBack(_ copy: inout LogCopy, _ decision: DecisionAct) throws {
    try copy.append(
      .incidentReturned(move(decision, copy, .submitted, .returned)),
      by: "focal",
      writing: [write(.incidentReturn, decision)],
    )
  }

  private static func handIn(
    _ writes: [RecordWrite],
    _ copy: inout LogCopy,
    _ decision: DecisionAct,
  ) throws {
    try copy.append(
      .incidentSubmitted(move(decision, copy, .returned, .submitted)),
      by: "officer",
      writing: writes,
    )
  }

  private static func write(_ kind: RecordKind, _ decision: DecisionAct) throws -> RecordWrite {
    try ReplayScene.write(kind, .random(), of: decision.incident)
  }

  private static func move(
    _ decision: DecisionAct,
    _ copy: LogCopy,
    _ from: IncidentState,
    _ to: IncidentState,
    removing removed: [RecordID] = [],
  ) throws -> IncidentMove {
    IncidentMove(
      incident: decision.incident,
      office: decision.office,
      from: from,
      to: to,
      loggedBy: try copy.force.desk("officer").personID,
      removed: removed,
    )
  }
}
