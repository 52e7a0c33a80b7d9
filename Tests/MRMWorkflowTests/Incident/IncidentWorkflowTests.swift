import MRMModel
import MRMWorkflow
import Testing

@Suite struct IncidentWorkflowTests {
  /// What the person has to do with the incident.
  enum Relation: CaseIterable {
    case author
    case contributor
    case stranger
    case strangerElsewhere
  }

  typealias Outcome = Result<IncidentState, Refusal>

  /// What an officer who submits or edits meets, as it was decided.
  private static func officer(
    _ state: IncidentState,
    _ action: IncidentAction,
    _ relation: Relation,
  ) -> Outcome {
    switch (state, action, relation) {
    case (_, .edit, .strangerElsewhere): .failure(.otherOffice(.editIncident))
    case (_, .submit, .strangerElsewhere): .failure(.otherOffice(.submitIncident))
    case (_, .return, _): .failure(.notPermitted(.returnIncident))
    case (.draft, .submit, .author): .success(.submitted)
    case (.draft, .edit, .author): .success(.draft)
    case (.draft, .submit, _), (.draft, .edit, _): .failure(.notAuthor)
    case (.submitted, .submit, _): .failure(.alreadySubmitted)
    case (.submitted, .edit, _): .success(.submitted)
    case (.returned, .submit, _): .success(.submitted)
    case (.returned, .edit, _): .success(.returned)
    case (.duplicate, _, _): .failure(.duplicate)
    }
  }

  /// What a verifier who returns meets, whatever the office.
  private static func returning(_ state: IncidentState, _ relation: Relation) -> Outcome {
    switch (state, relation) {
    case (.draft, _): .failure(.notSubmitted)
    case (.submitted, .author), (.submitted, .contributor): .failure(.contributor)
    case (.submitted, .stranger), (.submitted, .strangerElsewhere): .success(.returned)
    case (.returned, _): .failure(.returned)
    case (.duplicate, _): .failure(.duplicate)
    }
  }

  private static func expected(
    _ role: Role,
    _ state: IncidentState,
    _ action: IncidentAction,
    _ relation: Relation,
  ) -> Outcome {
    switch (role, action) {
    case (.protectionOfficer, _): officer(state, action, relation)
    case (.focalPoint, .return) where relation == .strangerElsewhere:
      .failure(.otherOffice(.returnIncident))
    case (.focalPoint, .return), (.technicalVerifier, .return): returning(state, relation)
    case (_, .edit): .failure(.notPermitted(.editIncident))
    case (_, .submit): .failure(.notPermitted(.submitIncident))
    case (_, .return): .failure(.notPermitted(.returnIncident))
    }
  }

  private static func outcome(
    _ role: Role,
    _ state: IncidentState,
    _ action: IncidentAction,
    _ relation: Relation,
  ) throws -> Outcome {
    let home = try Invented.home()
    let person: UInt8 =
      switch relation {
      case .author: 1
      case .contributor: 2
      case .stranger, .strangerElsewhere: 3
      }
    let office = relation == .strangerElsewhere ? try Invented.elsewhere() : home
    let actor = try Invented.actor(person, role, in: office)
    return Result { () throws(Refusal) in
      try IncidentWorkflow.next(
        after: state,
        action: action,
        by: actor,
        loggedBy: Identifier(1),
        contributors: [Identifier(1), Identifier(2)],
        office: home,
      )
    }
  }

  @Test(arguments: IncidentState.allCases, IncidentAction.allCases)
  func `every cell of state, action, role and person is as decided`(
    state: IncidentState,
    action: IncidentAction,
  ) throws {
    for role in Role.allCases {
      for relation in Relation.allCases {
        #expect(
          try Self.outcome(role, state, action, relation)
            == Self.expected(role, state, action, relation),
          "\(role), \(relation)",
        )
      }
    }
  }

  @Test func `the author cannot return even when the list of contributors is empty`() throws {
    let home = try Invented.home()
    let author = try Invented.actor(1, .protectionOfficer, .focalPoint)
    #expect(throws: Refusal.contributor) {
      try IncidentWorkflow.next(
        after: .submitted,
        action: .return,
        by: author,
        loggedBy: author.id,
        contributors: [],
        office: home,
      )
    }
  }
}
