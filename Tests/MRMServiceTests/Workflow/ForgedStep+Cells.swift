import MRMAudit
import MRMModel
import MRMTestSupport
import Testing

@testable import MRMService

/// Every action from every state that an incident may have, by somebody whose role allows it: what is
/// refused here is refused by the state alone.
extension ForgedStep {
  static let incidentCells: [ForgedStep] = [
    cell(.draft, .edit, 0), cell(.draft, .submit, 0), cell(.draft, .return, 21),
    cell(.draft, .withdraw, 21), cell(.draft, .close, 21), cell(.draft, .reopen, 21),
    cell(.submitted, .edit, 0), cell(.submitted, .submit, 21), cell(.submitted, .return, 0),
    cell(.submitted, .withdraw, 0), cell(.submitted, .reopen, 21),
    cell(.returned, .edit, 0), cell(.returned, .submit, 0), cell(.returned, .return, 21),
    cell(.returned, .withdraw, 0), cell(.returned, .close, 21), cell(.returned, .reopen, 21),
    cell(.closed, .edit, 21), cell(.closed, .submit, 21), cell(.closed, .return, 21),
    cell(.closed, .withdraw, 21), cell(.closed, .close, 21), cell(.closed, .reopen, 0),
    cell(.withdrawn, .edit, 21), cell(.withdrawn, .submit, 21), cell(.withdrawn, .return, 21),
    cell(.withdrawn, .withdraw, 21), cell(.withdrawn, .close, 21), cell(.withdrawn, .reopen, 0),
  ]

  private static func cell(
    _ state: IncidentState,
    _ action: IncidentAction,
    _ code: Int32,
  ) -> ForgedStep {
    ForgedStep("\(state), and then: \(action)", code) { copy in
      // What may be closed is decided whole.
      let isVerified = state == .closed || (state == .returned && action == .close)
      let forged =
        isVerified
        ? try ForgedCase(verifiedIn: copy)
        : try ForgedCase(appendedTo: &copy, isSubmitted: state != .draft)
      try forged.lead(to: state, in: &copy)
      try forged.sign(action, from: state, in: &copy)
    }
  }

  /// The same of who may go on at a level, where the incident does not wait for it.
  static let unsubmitted: [ForgedStep] = [
    ForgedStep("taken while it waits for its author", 21) { copy in
      let forged = try ForgedCase(appendedTo: &copy)
      try forged.lead(to: .returned, in: &copy)
      try copy.append(.caseTaken(forged.taking(.focalPoint)), by: "focal")
    },
    ForgedStep("proposed while it waits for its author", 21) { copy in
      let forged = try ForgedCase(appendedTo: &copy)
      try forged.lead(to: .returned, in: &copy)
      _ = try forged.propose(.focalPoint, by: "focal", in: &copy)
    },
    ForgedStep("concurred in while it waits for its author", 21) { copy in
      let forged = try ForgedCase(appendedTo: &copy)
      try forged.decideBelow(in: &copy)
      let proposal = try forged.propose(.ctfmr, by: "ctfmr-1", in: &copy)
      try forged.lead(to: .returned, in: &copy)
      try copy.append(.decisionConcurred(proposal.completing()), by: "ctfmr-2")
    },
    ForgedStep("set aside while it waits for its author", 21) { copy in
      let forged = try ForgedCase(appendedTo: &copy)
      try forged.decideBelow(in: &copy)
      let proposal = try forged.propose(.ctfmr, by: "ctfmr-1", in: &copy)
      try forged.lead(to: .returned, in: &copy)
      try copy.append(
        .proposalSetAside(forged.step(.ctfmr, proposal.decision)),
        by: "ctfmr-1",
        writing: [forged.reason()],
      )
    },
    ForgedStep("reopened at its level while it waits for its author", 21) { copy in
      let forged = try ForgedCase(verifiedIn: copy)
      try forged.lead(to: .returned, in: &copy)
      try copy.append(
        .levelReopened(forged.step(.ctfmr, forged.decided(in: copy))),
        by: "ctfmr-1",
        writing: [forged.reason()],
      )
    },
  ]
}

extension ForgedCase {
  /// Leads it from where it began to a state.
  func lead(to state: IncidentState, in copy: inout LogCopy) throws {
    switch state {
    case .draft, .submitted, .duplicate: break
    case .returned: try sign(.return, from: .submitted, in: &copy)
    case .closed: try sign(.close, from: .submitted, in: &copy)
    case .withdrawn: try sign(.withdraw, from: .submitted, in: &copy)
    }
  }

  /// Signs a step as somebody whose role allows it, with what it writes where it is allowed.
  fileprivate func sign(
    _ action: IncidentAction,
    from state: IncidentState,
    in copy: inout LogCopy,
  ) throws {
    switch action {
    case .edit:
      let same = move(state, state)
      try copy.append(state == .draft ? .draftSaved(same) : .incidentEdited(same), by: "officer")
    case .submit:
      let head = try ReplayScene.write(.incident, incident.retyped(), 2, of: incident)
      try copy.append(
        .incidentSubmitted(move(state, .submitted)),
        by: "officer",
        writing: state == .draft ? [head] : [],
      )
    case .return:
      try copy.append(
        .incidentReturned(move(state, .returned)),
        by: "focal",
        writing: [question()],
      )
    case .withdraw:
      try copy.append(
        .incidentWithdrawn(move(state, .withdrawn)),
        by: "officer",
        writing: [reason()],
      )
    case .close: try copy.append(.incidentClosed(move(state, .closed)), by: "ctfmr-1")
    case .reopen:
      try copy.append(
        .incidentReopened(move(state, state == .withdrawn ? .returned : .submitted)),
        by: "officer",
        writing: [reason()],
      )
    case .merge, .unmerge: Issue.record("a pair is no step of one incident")
    }
  }
}
