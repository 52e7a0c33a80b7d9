import MRMAudit
import MRMModel
import MRMTestSupport
import Testing

@testable import MRMService

/// Decisions and what is done about them where a level does not stand so, by members who may.
extension ForgedStep {
  static let levelCells = proposals + concurrences + reopened + leftOpen

  /// A case over which both lower levels have decided.
  private static func decidedBelow(
    _ name: String,
    _ code: Int32,
    _ sign: @escaping @Sendable (inout LogCopy, ForgedCase) throws -> Void,
  ) -> ForgedStep {
    ForgedStep(name, code) { copy in
      let forged = try ForgedCase(appendedTo: &copy)
      try forged.decideBelow(in: &copy)
      try sign(&copy, forged)
    }
  }

  private static let proposals: [ForgedStep] = [
    ForgedStep("proposed before the level below", 21) { copy in
      let forged = try ForgedCase(appendedTo: &copy)
      _ = try forged.propose(.focalPoint, by: "focal", in: &copy)
      _ = try forged.propose(.ctfmr, by: "ctfmr-1", in: &copy)
    },
    decidedBelow("proposed over facts that the levels below did not see", 21) { copy, forged in
      let newer = try forged.edited(in: &copy)
      _ = try newer.propose(.ctfmr, by: "ctfmr-1", in: &copy)
    },
    decidedBelow("proposed over new facts that the levels below have seen", 0) { copy, forged in
      let newer = try forged.edited(in: &copy)
      try newer.decideBelow(in: &copy)
      _ = try newer.propose(.ctfmr, by: "ctfmr-1", in: &copy)
    },
    decidedBelow("proposed twice", 21) { copy, forged in
      _ = try forged.propose(.ctfmr, by: "ctfmr-1", in: &copy)
      _ = try forged.propose(.ctfmr, by: "ctfmr-1", in: &copy)
    },
    decidedBelow("proposed while a colleague's proposal is open", 21) { copy, forged in
      _ = try forged.propose(.ctfmr, by: "ctfmr-1", in: &copy)
      _ = try forged.propose(.ctfmr, by: "ctfmr-2", in: &copy)
    },
    decidedBelow("proposed where the facts overtook a colleague's proposal", 0) { copy, forged in
      _ = try forged.propose(.ctfmr, by: "ctfmr-1", in: &copy)
      let newer = try forged.edited(in: &copy)
      try newer.decideBelow(in: &copy)
      _ = try newer.propose(.ctfmr, by: "ctfmr-2", in: &copy)
    },
    decidedBelow("set aside after the facts overtook it", 0) { copy, forged in
      let proposal = try forged.propose(.ctfmr, by: "ctfmr-1", in: &copy)
      _ = try forged.edited(in: &copy)
      try forged.setAside(proposal.decision, in: &copy)
    },
    decidedBelow("set aside though nothing was proposed", 21) { copy, forged in
      try forged.setAside(.random(), in: &copy)
    },
    decidedBelow("reopened though nothing was decided", 21) { copy, forged in
      try forged.reopen(.random(), in: &copy)
    },
    decidedBelow("proposed with another record besides", 21) { copy, forged in
      let act = try forged.decision(.ctfmr, completes: false)
      try copy.append(
        .decisionProposed(act),
        by: "ctfmr-1",
        writing: [act.reasons, forged.reason()],
      )
    },
    ForgedStep("proposed on a violation that is not there", 21) { copy in
      let forged = try ForgedCase(appendedTo: &copy)
      let act = try forged.decision(.focalPoint, completes: true)
        .with(violation: .random(), reliesOn: forged.covers.filter { $0.record.kind == .incident })
      try copy.append(.decisionProposed(act), by: "focal", writing: [act.reasons])
    },
    ForgedStep("proposed with reasons that lie in another incident", 21) { copy in
      let elsewhere = try ForgedCase(appendedTo: &copy)
      let forged = try ForgedCase(appendedTo: &copy)
      let act = try forged.decision(.focalPoint, completes: true)
      let reasons = try ReplayScene.write(
        .decision,
        act.decision.retyped(),
        of: elsewhere.incident,
      )
      let misplaced = act.with(reasons: reasons)
      try copy.append(.decisionProposed(misplaced), by: "focal", writing: [reasons])
    },
    decidedBelow("set aside as another office's", 21) { copy, forged in
      let proposal = try forged.propose(.ctfmr, by: "ctfmr-1", in: &copy)
      let elsewhere = LevelStep(
        incident: forged.incident,
        office: try OfficeCode("GAO"),
        violation: forged.violation,
        level: .ctfmr,
        decision: proposal.decision,
      )
      try copy.append(.proposalSetAside(elsewhere), by: "ctfmr-2", writing: [forged.reason()])
    },
    decidedBelow("its violation decided on at another office", 21) { copy, forged in
      let act = try forged.decision(.ctfmr, completes: false).with(office: OfficeCode("GAO"))
      try copy.append(.decisionProposed(act), by: "ctfmr-1", writing: [act.reasons])
    },
  ]

  private static let concurrences: [ForgedStep] = [
    decidedBelow("concurred in though nothing was proposed", 21) { copy, forged in
      let act = try forged.decision(.ctfmr, completes: true)
      try copy.append(.decisionConcurred(act), by: "ctfmr-2")
    },
    decidedBelow("concurred in by its proposer", 21) { copy, forged in
      let proposal = try forged.propose(.ctfmr, by: "ctfmr-1", in: &copy)
      try copy.append(.decisionConcurred(proposal.completing()), by: "ctfmr-1")
    },
    decidedBelow("concurred in over facts that the proposer did not see", 21) { copy, forged in
      let proposal = try forged.propose(.ctfmr, by: "ctfmr-1", in: &copy)
      let newer = try forged.edited(in: &copy)
      try newer.decideBelow(in: &copy)
      let act = proposal.completing(reliesOn: newer.covers)
      try copy.append(.decisionConcurred(act), by: "ctfmr-2")
    },
    decidedBelow("concurred in though it is decided", 21) { copy, forged in
      let proposal = try forged.propose(.ctfmr, by: "ctfmr-1", in: &copy)
      try copy.append(.decisionConcurred(proposal.completing()), by: "ctfmr-2")
      try copy.append(.decisionConcurred(proposal.completing()), by: "ctfmr-2")
    },
    decidedBelow("set aside though it is decided", 21) { copy, forged in
      let proposal = try forged.propose(.ctfmr, by: "ctfmr-1", in: &copy)
      try copy.append(.decisionConcurred(proposal.completing()), by: "ctfmr-2")
      try forged.setAside(proposal.decision, in: &copy)
    },
    decidedBelow("concurred in with a record", 21) { copy, forged in
      let proposal = try forged.propose(.ctfmr, by: "ctfmr-1", in: &copy)
      try copy.append(
        .decisionConcurred(proposal.completing()),
        by: "ctfmr-2",
        writing: [forged.reason()],
      )
    },
  ]

  /// A case whose question was closed and is reopened, and on which a member has proposed anew.
  private static func reopened(
    _ name: String,
    _ code: Int32,
    isOvertaken: Bool,
  ) -> ForgedStep {
    decidedBelow(name, code) { copy, forged in
      let decided = try forged.propose(.ctfmr, by: "ctfmr-1", in: &copy)
      try copy.append(.decisionConcurred(decided.completing()), by: "ctfmr-2")
      try forged.reopen(decided.decision, in: &copy)
      var newest = forged
      if isOvertaken {
        newest = try forged.edited(in: &copy)
        try newest.decideBelow(in: &copy)
      }
      _ = try newest.propose(.ctfmr, by: "ctfmr-1", in: &copy)
      try forged.reopen(decided.decision, in: &copy)
    }
  }

  private static let reopened: [ForgedStep] = [
    reopened("reopened again while a proposal is open", 21, isOvertaken: false),
    reopened("reopened again while a proposal over newer facts is open", 21, isOvertaken: true),
  ]

  /// A case whose question the CTFMR has left open.
  private static func leftOpen(
    _ name: String,
    _ code: Int32,
    _ sign: @escaping @Sendable (inout LogCopy, ForgedCase, DecisionAct) throws -> Void,
  ) -> ForgedStep {
    decidedBelow(name, code) { copy, forged in
      let act = try forged.decision(.ctfmr, completes: false)
        .with(status: .reportedNotVerified)
      try copy.append(.decisionProposed(act), by: "ctfmr-1", writing: [act.reasons])
      try copy.append(.decisionConcurred(act.completing()), by: "ctfmr-2")
      try sign(&copy, forged, act)
    }
  }

  private static let leftOpen: [ForgedStep] = [
    leftOpen("left open, and proposed anew", 0) { copy, forged, _ in
      _ = try forged.propose(.ctfmr, by: "ctfmr-2", in: &copy)
    },
    leftOpen("left open, and closed", 21) { copy, forged, _ in
      try copy.append(.incidentClosed(forged.move(.submitted, .closed)), by: "ctfmr-1")
    },
    leftOpen("left open, and withdrawn", 0) { copy, forged, _ in
      try copy.append(
        .incidentWithdrawn(forged.move(.submitted, .withdrawn)),
        by: "officer",
        writing: [forged.reason()],
      )
    },
    leftOpen("left open, and reopened at its level", 21) { copy, forged, act in
      try forged.reopen(act.decision, in: &copy)
    },
    leftOpen("left open, and set aside", 21) { copy, forged, act in
      try forged.setAside(act.decision, in: &copy)
    },
    leftOpen("left open, and concurred in again", 21) { copy, _, act in
      try copy.append(.decisionConcurred(act.completing()), by: "ctfmr-2")
    },
    decidedBelow("decided, changed, and concurred in again", 21) { copy, forged in
      let proposal = try forged.propose(.ctfmr, by: "ctfmr-1", in: &copy)
      try copy.append(.decisionConcurred(proposal.completing()), by: "ctfmr-2")
      let newer = try forged.edited(in: &copy)
      try newer.decideBelow(in: &copy)
      let act = proposal.completing(reliesOn: newer.covers)
      try copy.append(.decisionConcurred(act), by: "ctfmr-2")
    },
  ]
}

extension ForgedCase {
  /// The same case with a newer version of its violation.
  fileprivate func edited(in copy: inout LogCopy) throws -> ForgedCase {
    let old = try #require(covers.first { $0.record.kind == .violation })
    let newer = try ReplayScene.write(
      .violation,
      old.record.id,
      old.record.version + 1,
      of: incident,
    )
    try copy.append(
      .incidentEdited(move(.submitted, .submitted)),
      by: "officer",
      writing: [newer],
    )
    return ForgedCase(self, covering: covers.map { $0 == old ? newer : $0 })
  }

  fileprivate func setAside(_ decision: Identifier<Decision>, in copy: inout LogCopy) throws {
    try copy.append(
      .proposalSetAside(step(.ctfmr, decision)),
      by: "ctfmr-2",
      writing: [reason()],
    )
  }

  fileprivate func reopen(_ decision: Identifier<Decision>, in copy: inout LogCopy) throws {
    try copy.append(.levelReopened(step(.ctfmr, decision)), by: "ctfmr-2", writing: [reason()])
  }
}
