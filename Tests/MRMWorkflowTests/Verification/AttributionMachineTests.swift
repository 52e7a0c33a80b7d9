import MRMModel
import MRMWorkflow
import Testing

/// Every cell of (stage, action, level, role, person, incident state, what the decision finds).
@Suite struct AttributionMachineTests {
  /// What the person has to do with the case.
  enum Relation: CaseIterable {
    case stranger
    case strangerElsewhere
    case contributor
    case signedAtAnotherLevel
    case signedHere
  }

  struct Cell {
    let stage: AttributionStage
    let action: AttributionAction
    let level: VerificationLevel
    let role: Role
    let relation: Relation
    let state: IncidentState
    let status: VerificationStatus

    var otherLevel: VerificationLevel { level == .ctfmr ? .technical : .ctfmr }
  }

  private static func cells(_ stage: AttributionStage, _ action: AttributionAction) -> [Cell] {
    var cells: [Cell] = []
    for level in VerificationLevel.allCases {
      for role in Role.allCases {
        for relation in Relation.allCases {
          for state in IncidentState.allCases {
            for status in VerificationStatus.allCases {
              cells.append(
                Cell(
                  stage: stage,
                  action: action,
                  level: level,
                  role: role,
                  relation: relation,
                  state: state,
                  status: status,
                )
              )
            }
          }
        }
      }
    }
    return cells
  }

  private static func right(_ cell: Cell) -> Refusal? {
    switch cell.action {
    case .attribute:
      if cell.role != .protectionOfficer { return .notPermitted(.editIncident) }
      return cell.relation == .strangerElsewhere ? .otherOffice(.editIncident) : nil
    case .findVerified, .findNotEstablished, .reopen:
      if cell.role != cell.level.role { return .notPermitted(.decide(cell.level)) }
      return cell.relation == .strangerElsewhere && cell.level == .focalPoint
        ? .otherOffice(.decide(cell.level)) : nil
    }
  }

  private static func deciding(_ cell: Cell) -> Refusal? {
    switch cell.state {
    case .draft: return .notSubmitted
    case .returned: return .returned
    case .duplicate: return .duplicate
    case .closed: return .closed
    case .withdrawn: return .withdrawn
    case .submitted: break
    }
    switch cell.relation {
    case .contributor: return .contributor
    case .signedAtAnotherLevel: return .decidedAtAnotherLevel(cell.otherLevel)
    case .stranger, .strangerElsewhere, .signedHere: return nil
    }
  }

  /// What was decided for a cell: the first of its obstacles, else where it leads.
  private static func expected(_ cell: Cell) -> Result<AttributionStage, Refusal> {
    if let refusal = right(cell) { return .failure(refusal) }
    if cell.action != .attribute, let refusal = deciding(cell) { return .failure(refusal) }
    switch (cell.action, cell.stage) {
    case (.attribute, .alleged): return .success(.alleged)
    case (.attribute, _): return .success(.undecidedAnew)
    case (.reopen, .verified), (.reopen, .notEstablished): return .success(.undecidedAnew)
    case (.reopen, _): return .failure(.questionOpen)
    case (.findVerified, .verified), (.findVerified, .notEstablished),
      (.findNotEstablished, .verified), (.findNotEstablished, .notEstablished):
      return .failure(.alreadyDecided)
    case (.findVerified, _):
      return cell.status == .verified ? .success(.verified) : .failure(.attributionAlone)
    case (.findNotEstablished, _):
      return cell.status == .verified ? .success(.notEstablished) : .failure(.attributionAlone)
    }
  }

  /// The levels as a stage has them: its own decision is a colleague's, or the person's.
  private static func levels(_ cell: Cell) -> Verification {
    var levels = Verification()
    for below in VerificationLevel.allCases where below < cell.level {
      levels[below].decision = Invented.signed(by: 70 + below.rawValue)
    }
    let signer: UInt8 = cell.relation == .signedHere ? 50 : 61
    switch cell.stage {
    case .alleged: break
    case .verified:
      levels[cell.level].decision = Invented.found([1], of: 1, by: signer)
    case .notEstablished:
      levels[cell.level].decision = Invented.found([], of: 1, by: signer)
    case .undecidedAnew:
      levels[cell.level].decision = Invented.found([1], of: 1, by: signer, Invented.oldStamp)
    }
    if cell.relation == .signedAtAnotherLevel {
      levels[cell.otherLevel].proposal = Invented.signed(by: 50, stamp: Invented.oldStamp)
    }
    return levels
  }

  private static func outcome(_ cell: Cell) throws -> Result<AttributionStage, Refusal> {
    let office =
      cell.relation == .strangerElsewhere ? try Invented.elsewhere() : try Invented.home()
    let actor = try Invented.actor(50, cell.role, in: office)
    let standing = try Invented.standing(
      state: cell.state,
      contributors: [Invented.author] + (cell.relation == .contributor ? [actor.id] : []),
    )
    let levels = levels(cell)
    // A contributor's own signature would outdate the decision: nobody here is both.
    #expect(levels[cell.level].attribution(toPartyAt: 1, in: standing) == cell.stage)
    let scene = AttributionScene(
      decision: LevelScene(
        verification: levels,
        level: cell.level,
        standing: standing,
        date: nil,
        today: Invented.today,
      ),
      status: cell.status,
    )
    return Result { () throws(Refusal) in
      try AttributionMachine(cell.level)
        .transition(from: cell.stage, cell.action, by: actor, in: scene).next
    }
  }

  @Test(arguments: AttributionStage.allCases, AttributionAction.allCases)
  func `every cell is refused or leads where it was decided`(
    stage: AttributionStage,
    action: AttributionAction,
  ) throws {
    for cell in Self.cells(stage, action) {
      #expect(try Self.outcome(cell) == Self.expected(cell), "\(cell)")
    }
  }

  @Test(arguments: VerificationLevel.allCases)
  func `nothing is found while a level below has not decided`(level: VerificationLevel) throws {
    guard let below = level.below else { return }
    let scene = AttributionScene(
      decision: LevelScene(
        verification: Verification(),
        level: level,
        standing: try Invented.standing(),
        date: nil,
        today: Invented.today,
      ),
      status: .verified,
    )
    let actor = try Invented.actor(50, level.role)
    for action in [AttributionAction.findVerified, .findNotEstablished] {
      #expect(throws: Refusal.levelBelowUndecided(below)) {
        try AttributionMachine(level).transition(from: .alleged, action, by: actor, in: scene)
      }
    }
  }
}
