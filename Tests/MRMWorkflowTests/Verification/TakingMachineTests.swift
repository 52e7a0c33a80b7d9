import MRMModel
import MRMWorkflow
import Testing

/// Every cell of (incident state, taken or not, action, level, role, person).
@Suite struct TakingMachineTests {
  /// What the person has to do with the case.
  enum Relation: CaseIterable {
    case stranger
    case strangerElsewhere
    case contributor
    case taker
  }

  private static func expected(
    _ state: IncidentState,
    _ isTaken: Bool,
    _ action: TakingAction,
    _ level: VerificationLevel,
    _ role: Role,
    _ relation: Relation,
  ) -> Refusal? {
    if role != level.role { return .notPermitted(.decide(level)) }
    if relation == .strangerElsewhere, level == .focalPoint {
      return .otherOffice(.decide(level))
    }
    switch (action, isTaken) {
    case (.release, false): return .notTaken
    case (.release, true): return nil
    case (.take, true): return .alreadyTaken
    case (.take, false): break
    }
    switch state {
    case .draft: return .notSubmitted
    case .returned: return .returned
    case .duplicate: return .duplicate
    case .closed: return .closed
    case .withdrawn: return .withdrawn
    case .submitted: return relation == .contributor ? .contributor : nil
    }
  }

  @Test(arguments: VerificationLevel.allCases, IncidentState.allCases)
  func `every cell is as decided`(level: VerificationLevel, state: IncidentState) throws {
    let others = VerificationLevel.allCases.filter { $0 != level }.map {
      CaseTaking(level: $0, person: Identifier(70), since: Invented.now)
    }
    for action in TakingAction.allCases {
      for role in Role.allCases {
        for relation in Relation.allCases {
          for isTaken in [false, true] {
            let person: UInt8 = relation == .taker ? 61 : 50
            let office = relation == .strangerElsewhere ? try Invented.elsewhere() : nil
            let actor = try Invented.actor(person, role, in: office)
            let taking = CaseTaking(level: level, person: Identifier(61), since: Invented.now)
            let takings = (others + (isTaken ? [taking] : [])).sorted { $0.level < $1.level }
            let standing = try Invented.standing(
              state: state,
              contributors: relation == .contributor ? [actor.id] : [],
              takings: takings,
            )
            let outcome = Result { () throws(Refusal) in
              try TakingWorkflow.next(
                after: takings,
                action,
                at: level,
                by: actor,
                standing: standing,
                time: Invented.now,
              )
            }
            let refusal = Self.expected(state, isTaken, action, level, role, relation)
            #expect(outcome.refusal == refusal, "\(action) \(role) \(relation) \(isTaken)")
            guard case .success(let after) = outcome else { continue }
            #expect(after.filter { $0.level != level } == others)
            #expect(
              after.first { $0.level == level }?.person == (action == .take ? actor.id : nil)
            )
            #expect(after.map(\.level) == after.map(\.level).sorted())
          }
        }
      }
    }
  }
}
