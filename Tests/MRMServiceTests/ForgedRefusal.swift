import MRMAudit
import MRMCrypto
import MRMModel
import Testing

/// What a changed program could sign of what was not done.
extension ForgedEntry {
  static let refusals =
    [
      ForgedEntry("on nothing", 0) { copy, _ in
        try copy.append(refused(nil), by: "auditor")
      },
      ForgedEntry("on an incident", 0) { copy, decision in
        try copy.append(refused(decision.incident), by: "auditor")
      },
      ForgedEntry("on a violation", 0) { copy, decision in
        try copy.append(refused(decision.incident, decision.violation), by: "officer")
      },
      ForgedEntry("on an incident that was not there", 21) { copy, _ in
        try copy.append(refused(.random()), by: "officer")
      },
      ForgedEntry("on a violation that was not there", 21) { copy, decision in
        try copy.append(refused(decision.incident, .random()), by: "officer")
      },
      ForgedEntry("on a record that is no violation", 21) { copy, decision in
        try copy.append(refused(decision.incident, decision.decision.retyped()), by: "officer")
      },
      ForgedEntry("on a violation of no incident", 21) { copy, decision in
        let (bytes, moved) = (refusal(decision.incident).encoded, FieldWriter.moved(decision))
        try copy.append(refused(decision.incident), by: "officer") {
          $0.replacing(bytes, with: moved)
        }
      },
      ForgedEntry("no time at all", 21) { copy, _ in
        let times = Occurrences(at: Timestamp(milliseconds: 0))
        var none = FieldWriter()
        for (tag, value) in [(1, 0), (2, 0), (3, 0)] { none.integer(tag, value) }
        let bytes = none.bytes
        try copy.append(.unlocksFailed(times), by: "officer") {
          $0.replacing(times.encoded, with: bytes)
        }
      },
    ]
    + undone.flatMap { name, event in
      [
        ForgedEntry("\(name), and nothing else", 0) { copy, _ in
          try copy.append(event, by: "reporting")
        },
        ForgedEntry("\(name), with a part of the index", 21) { copy, _ in
          try copy.append(event, by: "officer", adding: [Digest.sha256([1])])
        },
        ForgedEntry("\(name), without a part of the index", 21) { copy, _ in
          let part = try #require(copy.bodies().lazy.compactMap(\.indexAdded.first).first)
          try copy.append(event, by: "officer", removing: [part])
        },
        ForgedEntry("\(name), with a record", 21) { copy, decision in
          let write = try ReplayScene.write(.account, .random(), of: decision.incident)
          try copy.append(event, by: "officer", writing: [write])
        },
      ]
    }

  private static let undone: [(String, AuditEvent)] = [
    ("a refusal", refused(nil)),
    ("further refusals", .furtherRefusals(Occurrences(at: Timestamp(milliseconds: 0)))),
    ("wrong passphrases", .unlocksFailed(Occurrences(at: Timestamp(milliseconds: 0)))),
  ]

  private static func refused(
    _ incident: Identifier<Incident>?,
    _ violation: Identifier<Violation>? = nil,
  ) -> AuditEvent {
    .actRefused(refusal(incident, violation))
  }

  private static func refusal(
    _ incident: Identifier<Incident>?,
    _ violation: Identifier<Violation>? = nil,
  ) -> RefusedAct {
    RefusedAct(
      act: .readIncident,
      refusal: .notPermitted,
      incident: incident,
      violation: violation,
      count: 1,
    )
  }
}

extension FieldWriter {
  /// A refusal over an incident, said of a violation.
  fileprivate static func moved(_ decision: DecisionAct) -> [UInt8] {
    var writer = FieldWriter()
    writer.code(1, RefusableAct.readIncident)
    writer.code(2, RefusalCode.notPermitted)
    writer.identifier(4, decision.incident)
    writer.integer(5, 1)
    return writer.bytes
  }
}
