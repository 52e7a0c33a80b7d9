public import MRMModel

/// A workflow: its states, its actions, and what each pair of them leads to.
///
/// ``cell(_:_:)`` switches over both: a state or an action that a machine forgets does not compile.
public protocol Machine: Sendable {
  /// Where something may stand.
  associatedtype State: Code
  /// What may be done with it.
  associatedtype Action: Code
  /// What the guards look at.
  associatedtype Scene: Situation

  /// The right that an action takes.
  func act(for action: Action) -> Act
  /// What is asked of an action wherever it stands; asked before the state is looked at.
  func guards(of action: Action) -> [Guard<Scene>]
  /// What an action leads to from a state.
  func cell(_ state: State, _ action: Action) -> Cell<Self>
}

/// What the guards of a machine look at.
public protocol Situation: Sendable {
  /// The office whose case it is: roles that are bound to an office are asked for there.
  var office: OfficeCode { get }
}

/// What one action leads to from one state.
public enum Cell<Workflow: Machine>: Sendable {
  /// A step, unless a guard refuses it.
  case leads(Transition<Workflow>)
  /// Refused; the guards are asked first, since one of them may know a narrower reason.
  case refused(Refusal, after: [Guard<Workflow.Scene>] = [])
}

/// A step of a machine.
public struct Transition<Workflow: Machine>: Sendable {
  /// Where it may lead; several where the number of signatures or what was found decides.
  public let to: [Workflow.State]
  /// What is asked before it is taken, in this order.
  public let guards: [Guard<Workflow.Scene>]
  /// What it changes beside the state.
  public let effects: [Effect]
  /// What it asks of the records; checked where they are open.
  public let content: ContentPolicy?
  /// The entry that the log must hold of it.
  public let entry: AuditAct

  /// Creates a step.
  public init(
    to: [Workflow.State],
    guards: [Guard<Workflow.Scene>] = [],
    effects: [Effect] = [],
    content: ContentPolicy? = nil,
    entry: AuditAct,
  ) {
    self.to = to
    self.guards = guards
    self.effects = effects
    self.content = content
    self.entry = entry
  }
}

/// A named policy, and how it is asked of a situation.
public struct Guard<Scene: Situation>: Sendable {
  /// Its name and its sentence.
  public let policy: Policy
  /// Refuses a situation that it does not allow.
  public let check: @Sendable (Scene, Actor) throws(Refusal) -> Void

  /// Creates a guard.
  public init(
    _ policy: Policy,
    check: @escaping @Sendable (Scene, Actor) throws(Refusal) -> Void,
  ) {
    self.policy = policy
    self.check = check
  }
}

extension Machine {
  /// Finds the step that an action takes.
  ///
  /// - Parameters:
  ///   - state: Where it stands.
  ///   - action: What is to be done.
  ///   - actor: Who would do it.
  ///   - scene: What the guards look at.
  /// - Throws: The lack of the right first; then what is asked of the action wherever it stands; then
  ///   what the state refuses; then the guards of the step, in their order.
  /// - Returns: The step, which is then to be taken.
  public func transition(
    from state: State,
    _ action: Action,
    by actor: Actor,
    in scene: Scene,
  ) throws(Refusal) -> Transition<Self> {
    try Permissions.check(act(for: action), by: actor, office: scene.office)
    for rule in guards(of: action) { try rule.check(scene, actor) }
    switch cell(state, action) {
    case .refused(let refusal, let narrower):
      for rule in narrower { try rule.check(scene, actor) }
      throw refusal
    case .leads(let transition):
      for rule in transition.guards { try rule.check(scene, actor) }
      return transition
    }
  }
}

extension Transition {
  /// Where it leads, of a step that leads to one state.
  public var next: Workflow.State {
    guard let only = to.first, to.count == 1 else {
      preconditionFailure("where this step leads is decided by its signatures")
    }
    return only
  }
}
