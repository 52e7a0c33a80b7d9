import MRMModel
import MRMWorkflow
import Testing

@Suite struct DescribedMachineTests {
  /// The policies that the guards of a machine ask, the narrower ones of refusals among them.
  private static func policies<Workflow: Machine>(_ machine: Workflow) -> Set<Policy> {
    var policies: Set<Policy> = []
    for action in Workflow.Action.allCases {
      policies.formUnion(machine.guards(of: action).map(\.policy))
      for state in Workflow.State.allCases {
        switch machine.cell(state, action) {
        case .leads(let step): policies.formUnion(step.guards.map(\.policy))
        case .refused(_, let guards): policies.formUnion(guards.map(\.policy))
        }
      }
    }
    return policies
  }

  @Test func `every machine says what each action leads to from each state, once`() {
    #expect(
      DescribedMachine.all.map(\.name) == ["incident", "taking", "verification", "attribution"]
    )
    let actions = [IncidentAction.allCases.count, 2, LevelAction.allCases.count, 4]
    for (machine, actions) in zip(DescribedMachine.all, actions) {
      let cells =
        machine.steps.map { "\($0.from.code) \($0.action.code)" }
        + machine.refusals.map { "\($0.from.code) \($0.action.code)" }
      #expect(Set(cells).count == cells.count)
      #expect(cells.count == machine.states.count * actions, "\(machine.name)")
    }
  }

  @Test func `no policy, no effect and no content is named that nothing asks for`() {
    var asked = Self.policies(IncidentMachine())
    for level in VerificationLevel.allCases {
      asked.formUnion(Self.policies(VerificationMachine(level)))
      asked.formUnion(Self.policies(TakingMachine(level)))
      asked.formUnion(Self.policies(AttributionMachine(level)))
    }
    #expect(asked == Set(Policy.allCases))
    let steps = DescribedMachine.all.flatMap(\.steps)
    #expect(Set(steps.flatMap(\.effects)) == Set(Effect.allCases))
    #expect(Set(steps.compactMap(\.content)) == Set(ContentPolicy.allCases))
  }

  @Test func `every state but the first is led to, and every step leads somewhere`() {
    for machine in DescribedMachine.all {
      let reached = Set(machine.steps.flatMap(\.to).map(\.code))
      for state in machine.states.dropFirst() where !["overtaken"].contains(state.code) {
        // A proposal is overtaken, and a decision outdated, by what happens elsewhere.
        #expect(reached.contains(state.code), "\(state.code)")
      }
      #expect(machine.steps.allSatisfy { !$0.to.isEmpty && !$0.roles.isEmpty })
    }
  }

  @Test(arguments: Language.allCases)
  func `what is asked and what follows are whole sentences`(language: Language) {
    let sentences =
      Policy.allCases.map(\.phrase) + Effect.allCases.map(\.phrase)
      + ContentPolicy.allCases.map(\.phrase)
    for sentence in sentences.map({ $0(language) }) {
      #expect(sentence.first?.isUppercase == true && sentence.last == ".", "\(sentence)")
    }
    #expect(Set(sentences.map { $0(language) }).count == sentences.count)
  }
}
