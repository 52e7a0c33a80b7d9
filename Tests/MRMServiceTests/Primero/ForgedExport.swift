import MRMAudit
import MRMCrypto
import MRMModel
import MRMTestSupport
import Testing

@testable import MRMService

/// An export as a changed program could sign it, and the exit code that both verifiers end with.
struct ForgedExport: ForgedLog, CustomTestStringConvertible, Sendable {
  let testDescription: String
  let code: Int32
  private let sign: @Sendable (inout LogCopy, IncidentMove, [RecordID]) throws -> Void

  private init(
    _ name: String,
    _ code: Int32,
    _ sign: @escaping @Sendable (inout LogCopy, IncidentMove, [RecordID]) throws -> Void,
  ) {
    testDescription = name
    self.code = code
    self.sign = sign
  }

  /// Appends it to a copy of a log with one submitted case.
  func apply(to copy: inout LogCopy) throws {
    let bodies = try copy.bodies()
    let submitted = try #require(
      bodies.lazy.compactMap { body in
        if case .incidentSubmitted(let move) = body.event { move } else { nil }
      }.first
    )
    let identities = bodies.flatMap(\.writes)
      .filter { $0.record.kind == .identity && $0.incident == submitted.incident }
    try sign(&copy, submitted, identities.map(\.record.id))
  }

  private static func export(
    _ move: IncidentMove,
    _ identities: [RecordID] = [],
    and more: [Identifier<Incident>] = [],
  ) -> AuditEvent {
    .incidentsExported(
      IncidentExport(
        incidents: [move.incident] + more,
        recipients: [Digest.sha256([1])],
        identities: identities,
      )
    )
  }

  static let all: [ForgedExport] = [
    ForgedExport("by the officer", 0) { copy, move, _ in
      try copy.append(export(move), by: "officer")
    },
    ForgedExport("with identities, by the officer", 0) { copy, move, identities in
      try copy.append(export(move, identities), by: "officer")
    },
    ForgedExport("by a member of the CTFMR", 0) { copy, move, _ in
      try copy.append(export(move), by: "ctfmr-1")
    },
    ForgedExport("with identities, by a member of the CTFMR", 21) { copy, move, identities in
      try copy.append(export(move, identities), by: "ctfmr-1")
    },
    ForgedExport("by an officer of another office", 21) { copy, move, _ in
      try copy.append(export(move), by: "gao")
    },
    ForgedExport("by a reporting officer", 21) { copy, move, _ in
      try copy.append(export(move), by: "reporting")
    },
    ForgedExport("by an auditor", 21) { copy, move, _ in
      try copy.append(export(move), by: "auditor")
    },
    ForgedExport("of an incident that is not there", 21) { copy, move, _ in
      try copy.append(export(move, and: [.random()]), by: "officer")
    },
    ForgedExport("of a draft", 21) { copy, move, _ in
      let draft = Identifier<Incident>.random()
      let saved = IncidentMove(
        incident: draft,
        office: move.office,
        from: .draft,
        to: .draft,
        loggedBy: try copy.force.desk("officer").personID,
      )
      let head = try ReplayScene.write(.incident, draft.retyped(), of: draft)
      try copy.append(.draftSaved(saved), by: "officer", writing: [head])
      try copy.append(export(move, and: [draft]), by: "officer")
    },
    ForgedExport("with an identity that is not there", 21) { copy, move, _ in
      try copy.append(export(move, [.random()]), by: "officer")
    },
    ForgedExport("with a record that is no identity", 21) { copy, move, _ in
      try copy.append(export(move, [move.incident.retyped()]), by: "officer")
    },
    ForgedExport("with a record of its own", 21) { copy, move, _ in
      let write = try ReplayScene.write(.account, .random(), of: move.incident)
      try copy.append(export(move), by: "officer", writing: [write])
    },
  ]
}
