import MRMAudit
import MRMCrypto
import MRMModel
import MRMTestSupport
import Testing

@testable import MRMService

/// What a changed program could sign about evidence.
extension ForgedEntry {
  static let evidence: [ForgedEntry] = [
    adding("two parts and their record", 0) { $0 },
    adding("a hundred parts", 0, parts: 100) { $0 },
    adding("a hundred and one parts", 21, parts: 101) { $0 },
    adding("no part", 21, parts: 0) { $0 },
    adding("no record", 21) { Array($0.dropLast()) },
    adding("nothing at all", 21) { _ in [] },
    adding("its parts in another order", 21) { [$0[1], $0[0], $0[2]] },
    adding("its first part missing", 21) { Array($0.dropFirst()) },
    adding("its record before its parts", 21) { [$0[2], $0[0], $0[1]] },
    adding("a part of another piece", 21) { writes in
      let other = EvidenceChunk.id(of: .random(), number: 1)
      let part = try ReplayScene.write(.evidenceChunk, other.retyped(), of: writes[0].incident)
      return [part, writes[1], writes[2]]
    },
    adding("something else beside", 21) { writes in
      [try ReplayScene.write(.account, .random(), of: writes[0].incident)] + writes
    },
    adding("a part that belongs to no incident", 21) { writes in
      let record = writes[0].record
      return [try ReplayScene.write(.evidenceChunk, record.id, of: nil), writes[1], writes[2]]
    },
    adding("by a verifier", 21, by: "focal") { $0 },
    adding("by an officer of another office", 21, by: "gao") { $0 },
    adding("from another state", 21, to: .returned) { $0 },
    adding("taking something out", 21, removing: true) { $0 },
    ForgedEntry("noting what is there", 0) { copy, decision in
      let id = try add(to: &copy, decision)
      try copy.append(
        .evidenceNoted(move(decision, copy)),
        by: "officer",
        writing: [ReplayScene.write(.evidence, id.retyped(), 2, of: decision.incident)],
      )
    },
    ForgedEntry("noting what is not there", 21) { copy, decision in
      try copy.append(
        .evidenceNoted(move(decision, copy)),
        by: "officer",
        writing: [ReplayScene.write(.evidence, .random(), of: decision.incident)],
      )
    },
    ForgedEntry("noting nothing", 21) { copy, decision in
      try copy.append(.evidenceNoted(move(decision, copy)), by: "officer")
    },
    ForgedEntry("a part written again", 21) { copy, decision in
      let id = try add(to: &copy, decision)
      let part = EvidenceChunk.id(of: id, number: 1)
      try copy.append(
        .evidenceNoted(move(decision, copy)),
        by: "officer",
        writing: [ReplayScene.write(.evidenceChunk, part.retyped(), 2, of: decision.incident)],
      )
    },
    ForgedEntry("evidence taken out by an edit", 21) { copy, decision in
      let id = try add(to: &copy, decision)
      try copy.append(
        .incidentEdited(move(decision, copy, removing: [id.retyped()])),
        by: "officer",
      )
    },
    ForgedEntry("read by a verifier", 0) { copy, decision in
      let id = try add(to: &copy, decision)
      try copy.append(reading(decision.incident, id), by: "focal")
    },
    ForgedEntry("read by a reporting officer", 21) { copy, decision in
      let id = try add(to: &copy, decision)
      try copy.append(reading(decision.incident, id), by: "reporting")
    },
    ForgedEntry("read of what is not there", 21) { copy, decision in
      try copy.append(reading(decision.incident, .random()), by: "focal")
    },
    ForgedEntry("read of an incident that is not there", 21) { copy, decision in
      let id = try add(to: &copy, decision)
      try copy.append(reading(.random(), id), by: "focal")
    },
    ForgedEntry("read of a record that is no evidence", 21) { copy, decision in
      try copy.append(reading(decision.incident, decision.decision.retyped()), by: "focal")
    },
    ForgedEntry("read of a part alone", 21) { copy, decision in
      let id = try add(to: &copy, decision)
      let part = EvidenceChunk.id(of: id, number: 1)
      try copy.append(reading(decision.incident, part.retyped()), by: "focal")
    },
    ForgedEntry("read, with a record", 21) { copy, decision in
      let id = try add(to: &copy, decision)
      try copy.append(
        reading(decision.incident, id),
        by: "focal",
        writing: [ReplayScene.write(.evidence, id.retyped(), 2, of: decision.incident)],
      )
    },
  ]

  private static func adding(
    _ name: String,
    _ code: Int32,
    parts: Int = 2,
    by label: String = "officer",
    to state: IncidentState = .submitted,
    removing: Bool = false,
    _ change: @escaping @Sendable ([RecordWrite]) throws -> [RecordWrite],
  ) -> ForgedEntry {
    ForgedEntry("adding " + name, code) { copy, decision in
      let source = try #require(decision.reliesOn.first { $0.record.kind == .source })
      let step = try move(decision, copy, to: state, removing: removing ? [source.record.id] : [])
      try copy.append(
        .evidenceAdded(step),
        by: label,
        writing: change(writes(.random(), parts, decision.incident)),
      )
    }
  }

  private static func add(
    to copy: inout LogCopy,
    _ decision: DecisionAct,
  ) throws -> Identifier<Evidence> {
    let id = Identifier<Evidence>.random()
    try copy.append(
      .evidenceAdded(move(decision, copy)),
      by: "officer",
      writing: writes(id, 1, decision.incident),
    )
    return id
  }

  private static func writes(
    _ id: Identifier<Evidence>,
    _ parts: Int,
    _ incident: Identifier<Incident>,
  ) throws -> [RecordWrite] {
    try (0..<parts).map { part in
      let chunk = EvidenceChunk.id(of: id, number: part + 1)
      return try ReplayScene.write(.evidenceChunk, chunk.retyped(), of: incident)
    } + [ReplayScene.write(.evidence, id.retyped(), of: incident)]
  }

  private static func move(
    _ decision: DecisionAct,
    _ copy: LogCopy,
    to state: IncidentState = .submitted,
    removing removed: [RecordID] = [],
  ) throws -> IncidentMove {
    IncidentMove(
      incident: decision.incident,
      office: decision.office,
      from: .submitted,
      to: state,
      loggedBy: try copy.force.desk("officer").personID,
      removed: removed,
    )
  }

  private static func reading(
    _ incident: Identifier<Incident>,
    _ evidence: Identifier<Evidence>,
  ) -> AuditEvent {
    .evidenceRead(EvidenceReading(incident: incident, evidence: evidence, recipients: []))
  }
}
