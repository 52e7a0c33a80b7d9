public import MRMModel
public import MRMService

extension Desk {
  /// Looks at the violation and proposes over what it sees, as a person at a terminal does.
  @discardableResult
  public func propose(_ request: DecisionRequest) throws -> DecisionOutcome {
    try propose(request, seen: mark(of: request.name))
  }

  /// Looks at the violation and concurs in the proposal it sees.
  @discardableResult
  public func concur(in name: IncidentName, level: VerificationLevel) throws -> DecisionOutcome {
    try concur(in: name, level: level, seen: mark(of: name))
  }

  /// What this person is shown of a violation.
  ///
  /// A mark that fits nothing when they are shown nothing: the refusal is then the act's.
  public func mark(of name: IncidentName) throws -> SeenMark {
    let none = try SeenMark(bytes: [UInt8](repeating: 0, count: 32))
    guard let file = try? page(of: name).file, let first = file.violations.first else {
      return none
    }
    return file.seenMark(of: name.violation ?? first.number) ?? none
  }
}
