import MRMModel
import MRMWorkflow
import Testing

/// Every cell of (state, action, role, person, what the CTFMR has closed).
@Suite struct IncidentMachineTests {
  /// What the person has to do with the incident.
  enum Relation: CaseIterable {
    case author
    case contributor
    case stranger
    case strangerElsewhere
  }

  /// Which questions the CTFMR has closed on its two violations.
  enum Closed: CaseIterable {
    case none
    case one
    case all
  }

  struct Cell {
    let state: IncidentState
    let action: IncidentAction
    let role: Role
    let relation: Relation
    let closed: Closed
  }

  typealias Outcome = Result<IncidentState, Refusal>

  /// Which roles may do it, and whether at other offices too.
  private static func holders(_ action: IncidentAction) -> Set<Role> {
    switch action {
    case .edit, .submit, .withdraw, .merge, .unmerge: [.protectionOfficer]
    case .return: [.focalPoint, .technicalVerifier]
    case .close: [.technicalVerifier, .ctfmrMember]
    case .reopen: [.protectionOfficer, .focalPoint, .technicalVerifier, .ctfmrMember]
    }
  }

  private static func act(_ action: IncidentAction) -> Act {
    switch action {
    case .edit: .editIncident
    case .submit: .submitIncident
    case .return: .returnIncident
    case .withdraw: .withdrawIncident
    case .close: .closeIncident
    case .reopen: .reopenIncident
    case .merge, .unmerge: .mergeDuplicates
    }
  }

  /// What was decided for a cell: the right first, then the state, then the guards.
  private static func expected(_ cell: Cell) -> Outcome {
    guard holders(cell.action).contains(cell.role) else {
      return .failure(.notPermitted(act(cell.action)))
    }
    if cell.relation == .strangerElsewhere, !cell.role.coversAllOffices {
      return .failure(.otherOffice(act(cell.action)))
    }
    switch cell.action {
    case .edit: return edit(cell)
    case .submit: return submit(cell)
    case .return: return giveBack(cell)
    case .withdraw: return withdraw(cell)
    case .close: return close(cell)
    case .reopen: return reopen(cell)
    case .merge: return merge(cell)
    case .unmerge:
      return cell.state == .duplicate ? .success(.submitted) : .failure(.notMerged)
    }
  }

  private static func edit(_ cell: Cell) -> Outcome {
    switch cell.state {
    case .draft: cell.relation == .author ? .success(.draft) : .failure(.notAuthor)
    case .submitted: .success(.submitted)
    case .returned: .success(.returned)
    case .duplicate: .failure(.duplicate)
    case .closed: .failure(.closed)
    case .withdrawn: .failure(.withdrawn)
    }
  }

  private static func submit(_ cell: Cell) -> Outcome {
    switch cell.state {
    case .draft: cell.relation == .author ? .success(.submitted) : .failure(.notAuthor)
    case .submitted: .failure(.alreadySubmitted)
    case .returned: .success(.submitted)
    case .duplicate: .failure(.duplicate)
    case .closed: .failure(.closed)
    case .withdrawn: .failure(.withdrawn)
    }
  }

  private static func giveBack(_ cell: Cell) -> Outcome {
    switch cell.state {
    case .draft: .failure(.notSubmitted)
    case .submitted: isInvolved(cell) ? .failure(.contributor) : .success(.returned)
    case .returned: .failure(.returned)
    case .duplicate: .failure(.duplicate)
    case .closed: .failure(.closed)
    case .withdrawn: .failure(.withdrawn)
    }
  }

  private static func withdraw(_ cell: Cell) -> Outcome {
    switch cell.state {
    case .draft: .failure(.notSubmitted)
    case .submitted, .returned:
      cell.closed == .none ? .success(.withdrawn) : .failure(.decidedByCTFMR)
    case .duplicate: .failure(.duplicate)
    case .closed: .failure(.closed)
    case .withdrawn: .failure(.withdrawn)
    }
  }

  private static func close(_ cell: Cell) -> Outcome {
    switch cell.state {
    case .draft: return .failure(.notSubmitted)
    case .submitted:
      if isInvolved(cell) { return .failure(.contributor) }
      return cell.closed == .all ? .success(.closed) : .failure(.openQuestions)
    case .returned: return .failure(.returned)
    case .duplicate: return .failure(.duplicate)
    case .closed: return .failure(.closed)
    case .withdrawn: return .failure(.withdrawn)
    }
  }

  private static func reopen(_ cell: Cell) -> Outcome {
    switch cell.state {
    case .draft, .submitted, .returned: .failure(.notEnded)
    case .duplicate: .failure(.duplicate)
    case .closed: .success(.submitted)
    case .withdrawn: .success(.returned)
    }
  }

  private static func merge(_ cell: Cell) -> Outcome {
    switch cell.state {
    case .draft: .failure(.notSubmitted)
    case .submitted: cell.closed == .none ? .success(.duplicate) : .failure(.decidedByCTFMR)
    case .returned: .failure(.returned)
    case .duplicate: .failure(.duplicate)
    case .closed: .failure(.closed)
    case .withdrawn: .failure(.withdrawn)
    }
  }

  private static func isInvolved(_ cell: Cell) -> Bool {
    switch cell.relation {
    case .author, .contributor: true
    case .stranger, .strangerElsewhere: false
    }
  }

  private static func outcome(_ cell: Cell) throws -> Outcome {
    let home = try Invented.home()
    let person: UInt8 =
      switch cell.relation {
      case .author: 1
      case .contributor: 2
      case .stranger, .strangerElsewhere: 3
      }
    let office = cell.relation == .strangerElsewhere ? try Invented.elsewhere() : home
    let actor = try Invented.actor(person, cell.role, in: office)
    let scene = IncidentScene(
      office: home,
      author: Identifier(1),
      contributors: [Identifier(1), Identifier(2)],
      closedQuestions: [cell.closed != .none, cell.closed == .all],
    )
    return Result { () throws(Refusal) in
      try IncidentMachine()
        .transition(from: cell.state, cell.action, by: actor, in: scene).next
    }
  }

  @Test(arguments: IncidentState.allCases, IncidentAction.allCases)
  func `every cell is as decided`(state: IncidentState, action: IncidentAction) throws {
    for role in Role.allCases {
      for relation in Relation.allCases {
        for closed in Closed.allCases {
          let cell = Cell(
            state: state,
            action: action,
            role: role,
            relation: relation,
            closed: closed,
          )
          #expect(try Self.outcome(cell) == Self.expected(cell), "\(cell)")
        }
      }
    }
  }

  @Test func `the author cannot return even when the list of contributors is empty`() throws {
    let scene = IncidentScene(
      office: try Invented.home(),
      author: Identifier(1),
      contributors: [],
      closedQuestions: [],
    )
    let author = try Invented.actor(1, .protectionOfficer, .focalPoint)
    #expect(throws: Refusal.contributor) {
      try IncidentMachine().transition(from: .submitted, .return, by: author, in: scene)
    }
  }
}
