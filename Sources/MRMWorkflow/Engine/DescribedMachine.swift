public import MRMModel

/// A machine written out: what people read of it, and what the documents are made from.
public struct DescribedMachine: Sendable {
  /// Its name in commands.
  public let name: String
  /// What it is a machine of.
  public let title: Phrase
  /// Its states.
  public let states: [CodeEntry]
  /// What it allows, by state and then by action.
  public let steps: [Step]
  /// What it refuses whoever asks, by state and then by action.
  public let refusals: [RefusedAction]

  /// One step that it allows.
  public struct Step: Sendable {
    /// Where it stands before.
    public let from: CodeEntry
    /// What is done.
    public let action: CodeEntry
    /// Where it may lead.
    public let to: [CodeEntry]
    /// Who may do it, each at their level where there are several.
    public let roles: [Role]
    /// What is asked before, in this order.
    public let policies: [Policy]
    /// What is asked of the records.
    public let content: ContentPolicy?
    /// What changes beside the state.
    public let effects: [Effect]
    /// The entry of the log.
    public let entry: AuditAct

    /// What is asked before, in this order and then of the records: a sentence each.
    public var asked: [Phrase] {
      policies.map(\.phrase) + [content?.phrase].compactMap(\.self)
    }
  }

  /// One action that a state refuses.
  public struct RefusedAction: Sendable {
    /// Where it stands.
    public let from: CodeEntry
    /// What would be done.
    public let action: CodeEntry
    /// Why not.
    public let refusal: Refusal
  }

  /// Every machine, in the order in which a case meets them.
  public static let all: [DescribedMachine] = [
    DescribedMachine(
      "incident",
      Phrase(fr: "L’incident", en: "The incident"),
      [IncidentMachine()],
    ),
    DescribedMachine(
      "taking",
      Phrase(fr: "Qui a pris le dossier à un niveau", en: "Who has taken the case at a level"),
      VerificationLevel.allCases.map(TakingMachine.init),
    ),
    DescribedMachine(
      "verification",
      Phrase(
        fr: "La vérification d’une violation à un niveau",
        en: "The verification of a violation at one level",
      ),
      VerificationLevel.allCases.map(VerificationMachine.init),
    ),
    DescribedMachine(
      "attribution",
      Phrase(
        fr: "L’attribution d’une violation à une partie, à un niveau",
        en: "The attribution of a violation to a party, at one level",
      ),
      VerificationLevel.allCases.map(AttributionMachine.init),
    ),
  ]

  /// Writes out machines that differ in nothing but the right they ask for.
  private init<Workflow: Machine>(_ name: String, _ title: Phrase, _ machines: [Workflow]) {
    var steps: [Step] = []
    var refusals: [RefusedAction] = []
    for state in Workflow.State.allCases {
      for action in Workflow.Action.allCases {
        guard let machine = machines.first else { continue }
        switch machine.cell(state, action) {
        case .refused(let refusal, _):
          refusals.append(
            RefusedAction(from: state.entry, action: action.entry, refusal: refusal)
          )
        case .leads(let transition):
          let roles = machines.flatMap { Permissions.roles(for: $0.act(for: action)) }
          steps.append(
            Step(
              from: state.entry,
              action: action.entry,
              to: transition.to.map(\.entry),
              roles: Role.allCases.filter(roles.contains),
              policies: (machine.guards(of: action) + transition.guards).map(\.policy),
              content: transition.content,
              effects: transition.effects,
              entry: transition.entry,
            )
          )
        }
      }
    }
    self.name = name
    self.title = title
    states = Workflow.State.allCases.map(\.entry)
    self.steps = steps
    self.refusals = refusals
  }
}
