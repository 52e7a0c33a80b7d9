import MRMAudit
import MRMModel
import Testing

/// What a changed program signs of the attribution to parties.
extension ForgedStep {
  /// A proposal of the focal point's, which decides.
  private static func finding(
    _ name: String,
    _ code: Int32,
    _ status: VerificationStatus = .verified,
    changed: (from: [UInt8], to: [UInt8])? = nil,
  ) -> ForgedStep {
    ForgedStep(name, code) { copy in
      let forged = try ForgedCase(appendedTo: &copy)
      let act = try forged.decision(
        .focalPoint,
        completes: true,
        status: status,
        attribution: AttributionFinding(named: 3, verified: [1, 3]),
      )
      try copy.append(.decisionProposed(act), by: "focal", writing: [act.reasons]) { body in
        guard let changed else { return body }
        let place = try #require(body.ranges(of: changed.from).first)
        return Array(body[..<place.lowerBound] + changed.to + body[place.upperBound...])
      }
    }
  }

  /// How many are named (1), then two positions (2).
  private static func bytes(_ named: UInt8, _ first: UInt8, _ second: UInt8) -> [UInt8] {
    [0x02, 2 * named, 0x04, 2 * first, 0x04, 2 * second]
  }

  private static let sound = bytes(3, 1, 3)

  private static func concurrence(
    _ name: String,
    _ code: Int32,
    in verified: [Int]?,
  ) -> ForgedStep {
    ForgedStep(name, code) { copy in
      let forged = try ForgedCase(appendedTo: &copy)
      try forged.decideBelow(in: &copy)
      let act = try forged.decision(
        .ctfmr,
        completes: false,
        attribution: AttributionFinding(named: 3, verified: [1, 3]),
      )
      try copy.append(.decisionProposed(act), by: "ctfmr-1", writing: [act.reasons])
      let concurred = DecisionAct(
        incident: act.incident,
        office: act.office,
        violation: act.violation,
        level: act.level,
        decision: act.decision,
        status: act.status,
        date: act.date,
        completes: true,
        reliesOn: act.reliesOn,
        reasons: act.reasons,
        attribution: verified.flatMap { AttributionFinding(named: 3, verified: $0) },
      )
      try copy.append(.decisionConcurred(concurred), by: "ctfmr-2")
    }
  }

  static let attributions: [ForgedStep] =
    [
      finding("an attribution found with a verified violation", 0),
      finding(
        "positions twice",
        21,
        changed: (sound, bytes(3, 3, 3)),
      ),
      finding("positions out of order", 21, changed: (sound, bytes(3, 3, 1))),
      finding("a position of nobody", 21, changed: (sound, bytes(3, 0, 3))),
      finding("a position beyond those named", 21, changed: (sound, bytes(2, 1, 3))),
      finding("nobody named", 21, changed: (sound, bytes(0, 1, 3))),
      finding("another field of a finding", 24, changed: (sound, [0x02, 6, 0x04, 2, 0x06, 6])),
      concurrence("the attribution that was proposed is concurred in", 0, in: [1, 3]),
      concurrence("another attribution is concurred in", 21, in: [1, 2]),
      concurrence("no attribution is concurred in", 21, in: []),
      concurrence("a concurrence leaves the attribution out", 21, in: nil),
    ]
    + VerificationStatus.allCases.filter { $0 != .verified }.map { status in
      finding("an attribution found of what is \(status.code)", 21, status)
    }
}
