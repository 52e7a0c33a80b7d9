import MRMModel
import MRMWorkflow
import Testing

/// Every cell of (incident state, level, what the levels have done, who has taken the case, action,
/// role, person).
@Suite struct VerificationTableTests {
  enum Move: CaseIterable {
    case propose
    case concur
    case setAside
    case reopen
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
    case reopened
  }

  /// Who has taken the case at the level.
  enum Taken: CaseIterable {
    case nobody
    case them
    case colleague
  }

  struct Cell {
    let level: VerificationLevel
    let move: Move
    let state: IncidentState
    let role: Role
    let relation: Relation
    let below: Below
    let own: Own
    let taken: Taken

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
              for taken in Taken.allCases {
                cells.append(
                  Cell(
                    level: level,
                    move: move,
                    state: state,
                    role: role,
                    relation: relation,
                    below: below,
                    own: own,
                    taken: taken,
                  )
                )
              }
            }
          }
        }
      }
    }
    return cells
  }

  /// What was decided for a cell: the first of its obstacles.
  private static func expected(_ cell: Cell) -> Refusal? {
    if let refusal = right(cell) ?? state(cell) { return refusal }
    switch cell.move {
    case .propose:
      return person(cell) ?? below(cell) ?? own(cell)
        ?? (cell.taken == .colleague ? .takenByAnother : nil)
    case .concur: return person(cell) ?? below(cell) ?? own(cell)
    // One's own proposal may go whatever else one did.
    case .setAside: return own(cell) ?? (cell.relation == .proposerHere ? nil : person(cell))
    case .reopen: return person(cell) ?? own(cell)
    }
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
    case .closed: .closed
    case .withdrawn: .withdrawn
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
    case (.decided, .propose), (.decided, .concur): .alreadyDecided
    case (.decided, .reopen): nil
    case (_, .reopen): .questionOpen
    case (.proposed, .setAside), (.proposedOnOldFacts, .setAside): nil
    case (_, .setAside): .nothingProposed
    case (.proposed, .propose):
      cell.relation == .proposerHere ? .alreadyProposed : .proposalOpen
    case (.proposed, .concur): cell.relation == .proposerHere ? .samePerson : nil
    case (.proposedOnOldFacts, .propose): nil
    case (.proposedOnOldFacts, .concur): .changedSinceProposal
    case (.open, .propose), (.pending, .propose), (.decidedOnOldFacts, .propose),
      (.reopened, .propose):
      nil
    case (.open, .concur), (.pending, .concur), (.decidedOnOldFacts, .concur),
      (.reopened, .concur):
      .nothingProposed
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
      case .reopened: LevelState(decision: Invented.signed(by: 61, 62), isReopened: true)
      case .decidedOnOldFacts:
        LevelState(decision: Invented.signed(by: 61, 62, stamp: Invented.oldStamp))
      }
    if cell.relation == .signedAtAnotherLevel {
      verification[cell.otherLevel].proposal = Invented.signed(by: person, stamp: Invented.oldStamp)
    }
    return verification
  }

  private static func taker(_ cell: Cell) -> Identifier<Person>? {
    switch cell.taken {
    case .nobody: nil
    case .them: Identifier(50)
    case .colleague: Identifier(62)
    }
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
      takings: taker(cell).map {
        [CaseTaking(level: cell.level, person: $0, since: Invented.now)]
      } ?? [],
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
      case .setAside:
        try VerificationWorkflow.setAside(
          on: verification,
          level: cell.level,
          by: actor,
          standing: standing,
          today: Invented.today,
        )
      case .reopen:
        try VerificationWorkflow.reopen(
          on: verification,
          level: cell.level,
          by: actor,
          standing: standing,
          today: Invented.today,
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
