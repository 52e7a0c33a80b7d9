import MRMModel
import MRMWorkflow
import Testing

/// Every cell of (incident state, level, what the levels have done, action, role, person).
@Suite struct VerificationTableTests {
  enum Move: CaseIterable {
    case propose
    case concur
  }

  /// What the person has to do with the case.
  enum Relation: CaseIterable {
    case stranger
    case strangerElsewhere
    case contributor
    case signedAtAnotherLevel
    case proposerHere
  }

  enum Below: CaseIterable {
    case undecided
    case outdated
    case current
  }

  /// What the level itself has done; its proposal is a colleague's, or that of ``Relation``.
  enum Own: CaseIterable {
    case open
    case proposed
    case proposedOnOldFacts
    case pending
    case decided
    case decidedOnOldFacts
  }

  struct Cell {
    let level: VerificationLevel
    let move: Move
    let state: IncidentState
    let role: Role
    let relation: Relation
    let below: Below
    let own: Own

    /// Where someone who signed at another level has signed.
    var otherLevel: VerificationLevel { level == .ctfmr ? .technical : .ctfmr }
  }

  private static func cells(_ level: VerificationLevel, _ move: Move) -> [Cell] {
    var cells: [Cell] = []
    for state in IncidentState.allCases {
      for role in Role.allCases {
        for relation in Relation.allCases {
          for below in Below.allCases where level != .focalPoint || below == .current {
            for own in Own.allCases {
              cells.append(
                Cell(
                  level: level,
                  move: move,
                  state: state,
                  role: role,
                  relation: relation,
                  below: below,
                  own: own,
                )
              )
            }
          }
        }
      }
    }
    return cells
  }

  /// What was decided for a cell: the first of its obstacles.
  private static func expected(_ cell: Cell) -> Refusal? {
    right(cell) ?? state(cell) ?? person(cell) ?? below(cell) ?? own(cell)
  }

  private static func right(_ cell: Cell) -> Refusal? {
    if cell.role != cell.level.role { return .notPermitted(.decide(cell.level)) }
    return cell.relation == .strangerElsewhere && cell.level == .focalPoint
      ? .otherOffice(.decide(cell.level)) : nil
  }

  private static func state(_ cell: Cell) -> Refusal? {
    switch cell.state {
    case .draft: .notSubmitted
    case .submitted: nil
    case .returned: .returned
    case .duplicate: .duplicate
    }
  }

  private static func person(_ cell: Cell) -> Refusal? {
    switch cell.relation {
    case .contributor: .contributor
    case .signedAtAnotherLevel: .decidedAtAnotherLevel(cell.otherLevel)
    case .stranger, .strangerElsewhere, .proposerHere: nil
    }
  }

  private static func below(_ cell: Cell) -> Refusal? {
    switch (cell.level.below, cell.below) {
    case (nil, _), (_, .current): nil
    case (let level?, .undecided): .levelBelowUndecided(level)
    case (let level?, .outdated): .levelBelowOutdated(level)
    }
  }

  private static func own(_ cell: Cell) -> Refusal? {
    switch (cell.own, cell.move) {
    case (.decided, _): .alreadyDecided
    case (.proposed, .propose):
      cell.relation == .proposerHere ? .alreadyProposed : .proposalOpen
    case (.proposed, .concur): cell.relation == .proposerHere ? .samePerson : nil
    case (.proposedOnOldFacts, .propose): nil
    case (.proposedOnOldFacts, .concur): .changedSinceProposal
    case (.open, .propose), (.pending, .propose), (.decidedOnOldFacts, .propose): nil
    case (.open, .concur), (.pending, .concur), (.decidedOnOldFacts, .concur): .nothingProposed
    }
  }

  private static func verification(_ cell: Cell) -> Verification {
    let person: UInt8 = 50
    let proposer = cell.relation == .proposerHere ? person : 61
    var verification = Verification()
    for below in VerificationLevel.allCases where below < cell.level {
      switch cell.below {
      case .undecided: break
      case .outdated:
        verification[below].decision = Invented.signed(
          by: 70 + below.rawValue,
          stamp: Invented.oldStamp,
        )
      case .current:
        verification[below].decision = Invented.signed(by: 70 + below.rawValue)
      }
    }
    verification[cell.level] =
      switch cell.own {
      case .open: .open
      case .proposed: LevelState(proposal: Invented.signed(by: proposer))
      case .proposedOnOldFacts:
        LevelState(proposal: Invented.signed(by: proposer, stamp: Invented.oldStamp))
      case .pending:
        LevelState(decision: Invented.signed(by: 61, 62, status: .reportPendingVerification))
      case .decided: LevelState(decision: Invented.signed(by: 61, 62))
      case .decidedOnOldFacts:
        LevelState(decision: Invented.signed(by: 61, 62, stamp: Invented.oldStamp))
      }
    if cell.relation == .signedAtAnotherLevel {
      verification[cell.otherLevel].proposal = Invented.signed(by: person, stamp: Invented.oldStamp)
    }
    return verification
  }

  private static func outcome(_ cell: Cell) throws -> Result<Verification, Refusal> {
    let isElsewhere = cell.relation == .strangerElsewhere
    let actor = try Invented.actor(
      50,
      cell.role,
      in: isElsewhere ? Invented.elsewhere() : Invented.home(),
    )
    let standing = try Invented.standing(
      state: cell.state,
      contributors: [Invented.author] + (cell.relation == .contributor ? [actor.id] : []),
    )
    let verification = verification(cell)
    return Result { () throws(Refusal) in
      switch cell.move {
      case .propose:
        try VerificationWorkflow.propose(
          on: verification,
          level: cell.level,
          by: actor,
          standing: standing,
          decision: Identifier(201),
          status: .verified,
          date: Invented.today,
          at: Invented.now,
          quorum: 2,
        )
      case .concur:
        try VerificationWorkflow.concur(
          on: verification,
          level: cell.level,
          by: actor,
          standing: standing,
          at: Invented.now,
          quorum: 2,
        )
      }
    }
  }

  @Test(arguments: VerificationLevel.allCases, Move.allCases)
  func `every cell is refused or accepted as decided`(
    level: VerificationLevel,
    move: Move,
  ) throws {
    var accepted = 0
    for cell in Self.cells(level, move) {
      let refusal = try Self.outcome(cell).refusal
      #expect(refusal == Self.expected(cell), "\(cell)")
      accepted += refusal == nil ? 1 : 0
    }
    #expect(accepted > 0)
  }

  @Test(arguments: VerificationLevel.allCases, Move.allCases)
  func `what is accepted touches its own level only`(
    level: VerificationLevel,
    move: Move,
  ) throws {
    for cell in Self.cells(level, move) {
      guard case .success(let next) = try Self.outcome(cell) else { continue }
      var restored = next
      restored[level] = Self.verification(cell)[level]
      #expect(restored == Self.verification(cell), "\(cell)")
    }
  }
}
