import MRMAudit
import MRMModel

/// Steps at one level of a violation.
extension ForgedStep {
  /// What is done about a proposal of the first CTFMR member.
  private static func settingAside(
    _ name: String,
    _ code: Int32,
    _ sign: @escaping @Sendable (inout LogCopy, ForgedCase, DecisionAct) throws -> Void,
  ) -> ForgedStep {
    ForgedStep(name, code) { copy in
      let forged = try ForgedCase(appendedTo: &copy)
      try forged.decideBelow(in: &copy)
      try sign(&copy, forged, forged.propose(.ctfmr, by: "ctfmr-1", in: &copy))
    }
  }

  private static func setAside(
    _ proposal: DecisionAct,
    _ forged: ForgedCase,
    by label: String,
    in copy: inout LogCopy,
  ) throws {
    try copy.append(
      .proposalSetAside(forged.step(.ctfmr, proposal.decision)),
      by: label,
      writing: [try forged.reason()],
    )
  }

  static let setAsides: [ForgedStep] = [
    settingAside("set aside by its proposer", 0) { copy, forged, proposal in
      try setAside(proposal, forged, by: "ctfmr-1", in: &copy)
    },
    settingAside("set aside by a colleague, who proposes", 0) { copy, forged, proposal in
      try setAside(proposal, forged, by: "ctfmr-2", in: &copy)
      _ = try forged.propose(.ctfmr, by: "ctfmr-2", in: &copy)
    },
    settingAside("set aside by another level", 21) { copy, forged, proposal in
      try setAside(proposal, forged, by: "technical", in: &copy)
    },
    settingAside("set aside twice", 21) { copy, forged, proposal in
      try setAside(proposal, forged, by: "ctfmr-1", in: &copy)
      try setAside(proposal, forged, by: "ctfmr-1", in: &copy)
    },
    settingAside("set aside, another one", 21) { copy, forged, _ in
      try copy.append(
        .proposalSetAside(forged.step(.ctfmr, .random())),
        by: "ctfmr-1",
        writing: [try forged.reason()],
      )
    },
    settingAside("set aside without a reason", 21) { copy, forged, proposal in
      try copy.append(
        .proposalSetAside(forged.step(.ctfmr, proposal.decision)),
        by: "ctfmr-1",
      )
    },
    settingAside("set aside and concurred in", 21) { copy, forged, proposal in
      try setAside(proposal, forged, by: "ctfmr-1", in: &copy)
      try copy.append(.decisionConcurred(proposal.completing()), by: "ctfmr-2")
    },
    settingAside("an open proposal reopened", 21) { copy, forged, proposal in
      try copy.append(
        .levelReopened(forged.step(.ctfmr, proposal.decision)),
        by: "ctfmr-2",
        writing: [try forged.reason()],
      )
    },
  ]

  private static func reopeningLevel(
    _ name: String,
    _ code: Int32,
    by label: String = "ctfmr-1",
    level: VerificationLevel = .ctfmr,
    times: Int = 1,
    then follow: @escaping @Sendable (inout LogCopy, ForgedCase) throws -> Void = { _, _ in },
  ) -> ForgedStep {
    ForgedStep(name, code) { copy in
      let forged = try ForgedCase(verifiedIn: copy)
      let decision = try forged.decided(in: copy)
      for _ in 0..<times {
        try copy.append(
          .levelReopened(forged.step(level, decision)),
          by: label,
          writing: [try forged.reason()],
        )
      }
      try follow(&copy, forged)
    }
  }

  static let reopenedLevels: [ForgedStep] = [
    reopeningLevel("reopened at its level, and proposed anew", 0) { copy, forged in
      _ = try forged.propose(.ctfmr, by: "ctfmr-2", in: &copy)
    },
    reopeningLevel("proposed anew though it was closed", 21, times: 0) { copy, forged in
      _ = try forged.propose(.ctfmr, by: "ctfmr-2", in: &copy)
    },
    reopeningLevel("reopened at its level twice", 21, times: 2),
    reopeningLevel("reopened at its level by another level", 21, by: "technical"),
    reopeningLevel("reopened at another level", 21, by: "technical", level: .technical),
    ForgedStep("reopened at its level without a reason", 21) { copy in
      let forged = try ForgedCase(verifiedIn: copy)
      try copy.append(
        .levelReopened(forged.step(.ctfmr, forged.decided(in: copy))),
        by: "ctfmr-1",
      )
    },
  ]
}
