import MRMAudit
import MRMCrypto
import MRMModel
import MRMStore
import MRMTestSupport
import MRMVault
import Testing

@testable import MRMService

/// Steps by somebody whose roles allow them, and whom their own part in the case keeps from them: what
/// is refused here is refused for no other reason.
extension ForgedStep {
  static let twoRoles = ofContributors + ofOtherLevels

  /// A step by a member of the CTFMR who is an officer of the case's office, too, and has edited it.
  private static func edited(
    _ name: String,
    _ code: Int32,
    isVerified: Bool = false,
    before prepare: @escaping @Sendable (inout LogCopy, ForgedCase) throws -> Void = { _, _ in },
    _ step: @escaping @Sendable (inout LogCopy, ForgedCase, PersonKeys) throws -> Void,
  ) -> ForgedStep {
    ForgedStep(name, code) { copy in
      let member = try copy.enrolled([.protectionOfficer, .ctfmrMember])
      let forged =
        isVerified ? try ForgedCase(verifiedIn: copy) : try ForgedCase(appendedTo: &copy)
      try prepare(&copy, forged)
      // It changes no fact that anything was decided on.
      try copy.append(
        .incidentEdited(forged.move(.submitted, .submitted)),
        signedBy: member,
        writing: [try ReplayScene.write(.response, .random(), of: forged.incident)],
      )
      try step(&copy, forged, member)
    }
  }

  private static let ofContributors: [ForgedStep] = [
    edited("closed by a member who edited it", 21, isVerified: true) { copy, forged, member in
      try copy.append(.incidentClosed(forged.move(.submitted, .closed)), signedBy: member)
    },
    edited("withdrawn by a member who edited it", 0) { copy, forged, member in
      try copy.append(
        .incidentWithdrawn(forged.move(.submitted, .withdrawn)),
        signedBy: member,
        writing: [try forged.reason()],
      )
    },
    edited("reopened by a member who edited it", 0, isVerified: true) { copy, forged, member in
      try copy.append(.incidentClosed(forged.move(.submitted, .closed)), by: "ctfmr-1")
      try copy.append(
        .incidentReopened(forged.move(.closed, .submitted)),
        signedBy: member,
        writing: [try forged.reason()],
      )
    },
    edited("taken by a member who edited it", 21) { copy, forged, member in
      try copy.append(.caseTaken(forged.taking(.ctfmr)), signedBy: member)
    },
    edited("released by a member who edited it", 0) { copy, forged, member in
      try copy.append(.caseTaken(forged.taking(.ctfmr)), by: "ctfmr-1")
      try copy.append(.caseReleased(forged.taking(.ctfmr)), signedBy: member)
    },
    edited("proposed by a member who edited it", 21) { copy, forged, member in
      try forged.decideBelow(in: &copy)
      _ = try forged.propose(.ctfmr, signedBy: member, in: &copy)
    },
    edited("concurred in by a member who edited it", 21) { copy, forged, member in
      try forged.decideBelow(in: &copy)
      let proposal = try forged.propose(.ctfmr, by: "ctfmr-1", in: &copy)
      try copy.append(.decisionConcurred(proposal.completing()), signedBy: member)
    },
    edited("set aside by a member who edited it", 21) { copy, forged, member in
      try forged.decideBelow(in: &copy)
      let proposal = try forged.propose(.ctfmr, by: "ctfmr-1", in: &copy)
      try forged.setAside(proposal, signedBy: member, in: &copy)
    },
    ForgedStep("set aside by its proposer, who edited it since", 0) { copy in
      let member = try copy.enrolled([.protectionOfficer, .ctfmrMember])
      let forged = try ForgedCase(appendedTo: &copy)
      try forged.decideBelow(in: &copy)
      let proposal = try forged.propose(.ctfmr, signedBy: member, in: &copy)
      try copy.append(.incidentEdited(forged.move(.submitted, .submitted)), signedBy: member)
      try forged.setAside(proposal, signedBy: member, in: &copy)
    },
    ForgedStep("concurred in after its proposer has edited it", 21) { copy in
      let member = try copy.enrolled([.protectionOfficer, .ctfmrMember])
      let forged = try ForgedCase(appendedTo: &copy)
      try forged.decideBelow(in: &copy)
      let proposal = try forged.propose(.ctfmr, signedBy: member, in: &copy)
      try copy.append(.incidentEdited(forged.move(.submitted, .submitted)), signedBy: member)
      try copy.append(.decisionConcurred(proposal.completing()), by: "ctfmr-1")
    },
    edited("reopened at its level by a member who edited it", 21, isVerified: true) {
      copy,
      forged,
      member in
      try forged.reopenLevel(forged.decided(in: copy), signedBy: member, in: &copy)
    },
    ForgedStep("a decision reopened at its level that its signer has undone by an edit", 21) {
      copy in
      let member = try copy.enrolled([.protectionOfficer, .ctfmrMember])
      let forged = try ForgedCase(appendedTo: &copy)
      try forged.decideBelow(in: &copy)
      let proposal = try forged.propose(.ctfmr, signedBy: member, in: &copy)
      try copy.append(.decisionConcurred(proposal.completing()), by: "ctfmr-1")
      try copy.append(.incidentEdited(forged.move(.submitted, .submitted)), signedBy: member)
      try copy.append(
        .levelReopened(forged.step(.ctfmr, proposal.decision)),
        by: "ctfmr-2",
        writing: [try forged.reason()],
      )
    },
  ]

  /// A step by a member of the CTFMR who is a technical verifier, too, and has decided as such.
  private static func decided(
    _ name: String,
    _ code: Int32,
    _ step: @escaping @Sendable (inout LogCopy, ForgedCase, PersonKeys) throws -> Void,
  ) -> ForgedStep {
    ForgedStep(name, code) { copy in
      let member = try copy.enrolled([.technicalVerifier, .ctfmrMember])
      let forged = try ForgedCase(appendedTo: &copy)
      _ = try forged.propose(.focalPoint, by: "focal", in: &copy)
      _ = try forged.propose(.technical, signedBy: member, in: &copy)
      try step(&copy, forged, member)
    }
  }

  private static let ofOtherLevels: [ForgedStep] = [
    decided("proposed by who decided at another level", 21) { copy, forged, member in
      _ = try forged.propose(.ctfmr, signedBy: member, in: &copy)
    },
    decided("concurred in by who decided at another level", 21) { copy, forged, member in
      let proposal = try forged.propose(.ctfmr, by: "ctfmr-1", in: &copy)
      try copy.append(.decisionConcurred(proposal.completing()), signedBy: member)
    },
    decided("set aside by who decided at another level", 21) { copy, forged, member in
      let proposal = try forged.propose(.ctfmr, by: "ctfmr-1", in: &copy)
      try forged.setAside(proposal, signedBy: member, in: &copy)
    },
    decided("reopened at its level by who decided at another level", 21) { copy, forged, member in
      let proposal = try forged.propose(.ctfmr, by: "ctfmr-1", in: &copy)
      try copy.append(.decisionConcurred(proposal.completing()), by: "ctfmr-2")
      try forged.reopenLevel(proposal.decision, signedBy: member, in: &copy)
    },
    decided("returned by who decided at another level", 0) { copy, forged, member in
      try copy.append(
        .incidentReturned(forged.move(.submitted, .returned)),
        signedBy: member,
        writing: [try forged.question()],
      )
    },
    decided("closed and reopened by who decided at another level", 0) { copy, forged, member in
      let proposal = try forged.propose(.ctfmr, by: "ctfmr-1", in: &copy)
      try copy.append(.decisionConcurred(proposal.completing()), by: "ctfmr-2")
      try copy.append(.incidentClosed(forged.move(.submitted, .closed)), signedBy: member)
      try copy.append(
        .incidentReopened(forged.move(.closed, .submitted)),
        signedBy: member,
        writing: [try forged.reason()],
      )
    },
    decided("taken and released by who decided at another level", 0) { copy, forged, member in
      try copy.append(.caseTaken(forged.taking(.ctfmr)), signedBy: member)
      try copy.append(.caseReleased(forged.taking(.ctfmr)), signedBy: member)
    },
  ]
}

extension LogCopy {
  /// Enrols a person of several roles at the office of the forged cases.
  fileprivate mutating func enrolled(_ roles: [Role]) throws -> PersonKeys {
    let keys = try PersonKeys.make(for: .random(), in: force.desk("admin").store.id)
    try enrol(keys, roles, at: OfficeCode("MOP"))
    return keys
  }
}

extension ForgedCase {
  fileprivate func propose(
    _ level: VerificationLevel,
    signedBy keys: PersonKeys,
    in copy: inout LogCopy,
  ) throws -> DecisionAct {
    let act = try decision(level, completes: level != .ctfmr)
    try copy.append(.decisionProposed(act), signedBy: keys, writing: [act.reasons])
    return act
  }

  fileprivate func setAside(
    _ proposal: DecisionAct,
    signedBy keys: PersonKeys,
    in copy: inout LogCopy,
  ) throws {
    try copy.append(
      .proposalSetAside(step(.ctfmr, proposal.decision)),
      signedBy: keys,
      writing: [try reason()],
    )
  }

  fileprivate func reopenLevel(
    _ decision: Identifier<Decision>,
    signedBy keys: PersonKeys,
    in copy: inout LogCopy,
  ) throws {
    try copy.append(
      .levelReopened(step(.ctfmr, decision)),
      signedBy: keys,
      writing: [try reason()],
    )
  }
}
