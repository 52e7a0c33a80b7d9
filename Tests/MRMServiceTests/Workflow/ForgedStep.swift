import MRMAudit
import MRMModel
import MRMTestSupport
import Testing

@testable import MRMService

/// A step of a case as a changed program could sign it, and the exit code that both verifiers end
/// with.
struct ForgedStep: ForgedLog, CustomTestStringConvertible, Sendable {
  let testDescription: String
  let code: Int32
  private let sign: @Sendable (inout LogCopy) throws -> Void

  init(
    _ name: String,
    _ code: Int32,
    _ sign: @escaping @Sendable (inout LogCopy) throws -> Void,
  ) {
    testDescription = name
    self.code = code
    self.sign = sign
  }

  func apply(to copy: inout LogCopy) throws { try sign(&copy) }

  static let all =
    withdrawals + closings + reopenings + takings + setAsides + reopenedLevels + twoRoles
    + attributions + incidentCells + unsubmitted + levelCells

  /// A withdrawal of an incident that was handed in.
  private static func withdrawal(
    _ name: String,
    _ code: Int32,
    by label: String = "officer",
    from: IncidentState = .submitted,
    to: IncidentState = .withdrawn,
    writing: @escaping @Sendable (ForgedCase) throws -> [RecordWrite] = { [try $0.reason()] },
  ) -> ForgedStep {
    ForgedStep(name, code) { copy in
      let forged = try ForgedCase(appendedTo: &copy)
      try copy.append(
        .incidentWithdrawn(forged.move(from, to)),
        by: label,
        writing: try writing(forged),
      )
    }
  }

  private static let withdrawals: [ForgedStep] = [
    withdrawal("withdrawn", 0),
    withdrawal("withdrawn by who verifies", 21, by: "focal"),
    withdrawal("withdrawn by another office", 21, by: "gao"),
    withdrawal("withdrawn without a reason", 21) { _ in [] },
    withdrawal("withdrawn with two reasons", 21) { [try $0.reason(), try $0.reason()] },
    withdrawal("withdrawn with a change of the facts", 21) {
      [try ReplayScene.write(.account, .random(), of: $0.incident)]
    },
    withdrawal("withdrawn from where it does not stand", 21, from: .returned),
    withdrawal("withdrawn to another state", 21, to: .closed),
    ForgedStep("withdrawn while it waits for an answer", 0) { copy in
      let forged = try ForgedCase(appendedTo: &copy)
      try copy.append(
        .incidentReturned(forged.move(.submitted, .returned)),
        by: "focal",
        writing: [try forged.question()],
      )
      try copy.append(
        .incidentWithdrawn(forged.move(.returned, .withdrawn)),
        by: "officer",
        writing: [try forged.reason()],
      )
    },
    ForgedStep("withdrawn as a draft", 21) { copy in
      let forged = try ForgedCase(appendedTo: &copy, isSubmitted: false)
      try copy.append(
        .incidentWithdrawn(forged.move(.draft, .withdrawn)),
        by: "officer",
        writing: [try forged.reason()],
      )
    },
    ForgedStep("withdrawn after the CTFMR verified it", 21) { copy in
      let forged = try ForgedCase(verifiedIn: copy)
      try copy.append(
        .incidentWithdrawn(forged.move(.submitted, .withdrawn)),
        by: "officer",
        writing: [try forged.reason()],
      )
    },
  ]

  /// A closing of what the CTFMR verified.
  private static func closing(
    _ name: String,
    _ code: Int32,
    by label: String = "ctfmr-1",
    writing: @escaping @Sendable (ForgedCase) throws -> [RecordWrite] = { _ in [] },
  ) -> ForgedStep {
    ForgedStep(name, code) { copy in
      let forged = try ForgedCase(verifiedIn: copy)
      try copy.append(
        .incidentClosed(forged.move(.submitted, .closed)),
        by: label,
        writing: try writing(forged),
      )
    }
  }

  private static let closings: [ForgedStep] = [
    closing("closed", 0),
    closing("closed by the technical level", 0, by: "technical"),
    closing("closed by its author", 21, by: "officer"),
    closing("closed by another officer", 21, by: "officer-2"),
    closing("closed with a record", 21) { [try $0.reason()] },
    ForgedStep("closed while undecided", 21) { copy in
      let forged = try ForgedCase(appendedTo: &copy)
      try copy.append(.incidentClosed(forged.move(.submitted, .closed)), by: "ctfmr-1")
    },
    ForgedStep("edited while closed", 21) { copy in
      let forged = try ForgedCase(verifiedIn: copy)
      try copy.append(.incidentClosed(forged.move(.submitted, .closed)), by: "ctfmr-1")
      try copy.append(.incidentEdited(forged.move(.closed, .closed)), by: "officer")
    },
    ForgedStep("decided on while closed", 21) { copy in
      let forged = try ForgedCase(verifiedIn: copy)
      try copy.append(.incidentClosed(forged.move(.submitted, .closed)), by: "ctfmr-1")
      try copy.append(
        .levelReopened(forged.step(.ctfmr, forged.decided(in: copy))),
        by: "ctfmr-1",
        writing: [try forged.reason()],
      )
    },
  ]

  /// A reopening of what was closed.
  private static func reopening(
    _ name: String,
    _ code: Int32,
    by label: String = "officer",
    to: IncidentState = .submitted,
    isClosed: Bool = true,
    writesReason: Bool = true,
  ) -> ForgedStep {
    ForgedStep(name, code) { copy in
      let forged = try ForgedCase(verifiedIn: copy)
      if isClosed {
        try copy.append(.incidentClosed(forged.move(.submitted, .closed)), by: "ctfmr-1")
      }
      try copy.append(
        .incidentReopened(forged.move(isClosed ? .closed : .submitted, to)),
        by: label,
        writing: writesReason ? [try forged.reason()] : [],
      )
    }
  }

  private static func reinstating(
    _ name: String,
    _ code: Int32,
    to: IncidentState,
  ) -> ForgedStep {
    ForgedStep(name, code) { copy in
      let forged = try ForgedCase(appendedTo: &copy)
      try copy.append(
        .incidentWithdrawn(forged.move(.submitted, .withdrawn)),
        by: "officer",
        writing: [try forged.reason()],
      )
      try copy.append(
        .incidentReopened(forged.move(.withdrawn, to)),
        by: "officer",
        writing: [try forged.reason()],
      )
    }
  }

  private static let reopenings: [ForgedStep] = [
    reopening("reopened", 0),
    reopening("reopened by the focal point", 0, by: "focal"),
    reopening("reopened by who reports", 21, by: "reporting"),
    reopening("reopened to another state", 21, to: .returned),
    reopening("reopened without a reason", 21, writesReason: false),
    reopening("reopened though it was not closed", 21, isClosed: false),
    reinstating("taken up again after it was withdrawn", 0, to: .returned),
    reinstating("handed in by its reopening", 21, to: .submitted),
  ]

  private static let takings: [ForgedStep] = [
    ForgedStep("taken", 0) { copy in
      let forged = try ForgedCase(appendedTo: &copy)
      try copy.append(.caseTaken(forged.taking(.focalPoint)), by: "focal")
    },
    ForgedStep("taken twice", 21) { copy in
      let forged = try ForgedCase(appendedTo: &copy)
      try copy.append(.caseTaken(forged.taking(.ctfmr)), by: "ctfmr-1")
      try copy.append(.caseTaken(forged.taking(.ctfmr)), by: "ctfmr-2")
    },
    ForgedStep("taken at a level of others", 21) { copy in
      let forged = try ForgedCase(appendedTo: &copy)
      try copy.append(.caseTaken(forged.taking(.technical)), by: "ctfmr-1")
    },
    ForgedStep("taken as a draft", 21) { copy in
      let forged = try ForgedCase(appendedTo: &copy, isSubmitted: false)
      try copy.append(.caseTaken(forged.taking(.focalPoint)), by: "focal")
    },
    ForgedStep("taken at an office that it is not of", 21) { copy in
      let forged = try ForgedCase(appendedTo: &copy)
      let taking = TakingAct(
        incident: forged.incident,
        office: try OfficeCode("GAO"),
        level: .ctfmr,
      )
      try copy.append(.caseTaken(taking), by: "ctfmr-1")
    },
    ForgedStep("taken with a record", 21) { copy in
      let forged = try ForgedCase(appendedTo: &copy)
      try copy.append(
        .caseTaken(forged.taking(.focalPoint)),
        by: "focal",
        writing: [try forged.reason()],
      )
    },
    ForgedStep("released by a colleague, and taken", 0) { copy in
      let forged = try ForgedCase(appendedTo: &copy)
      try copy.append(.caseTaken(forged.taking(.ctfmr)), by: "ctfmr-1")
      try copy.append(.caseReleased(forged.taking(.ctfmr)), by: "ctfmr-2")
      try copy.append(.caseTaken(forged.taking(.ctfmr)), by: "ctfmr-2")
    },
    ForgedStep("released though nobody had taken it", 21) { copy in
      let forged = try ForgedCase(appendedTo: &copy)
      try copy.append(.caseReleased(forged.taking(.ctfmr)), by: "ctfmr-2")
    },
    ForgedStep("proposed by who has taken it", 0) { copy in
      let forged = try ForgedCase(appendedTo: &copy)
      try forged.decideBelow(in: &copy)
      try copy.append(.caseTaken(forged.taking(.ctfmr)), by: "ctfmr-1")
      _ = try forged.propose(.ctfmr, by: "ctfmr-1", in: &copy)
    },
    ForgedStep("proposed though a colleague has taken it", 21) { copy in
      let forged = try ForgedCase(appendedTo: &copy)
      try forged.decideBelow(in: &copy)
      try copy.append(.caseTaken(forged.taking(.ctfmr)), by: "ctfmr-1")
      _ = try forged.propose(.ctfmr, by: "ctfmr-2", in: &copy)
    },
  ]
}
