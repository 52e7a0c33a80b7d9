internal import MRMModel

extension IncidentStatus {
  /// The block `status` of a document.
  var json: JSONValue {
    var object = ObjectDraft()
    object[.id] = .string(id.description)
    object[.reference] = reference.map { .string($0.description) }
    object[.state] = .code(state)
    object[.flags] = .array(flags.map { .code($0) })
    object[.violations] = .array(
      verifications.sorted { $0.key < $1.key }.map { Self.json(ofViolation: $0, $1) }
    )
    return object.json
  }

  private static func json(ofViolation number: Int, _ verification: Verification) -> JSONValue {
    var object = ObjectDraft()
    object[.number] = .integer(number)
    object[.levels] = .array(
      VerificationLevel.allCases.sorted().map { level in
        var state = ObjectDraft()
        state[.level] = .code(level)
        state[.decided] = verification[level].decision.map(json(of:))
        state[.proposed] = verification[level].proposal.map(json(of:))
        return state.json
      }
    )
    return object.json
  }

  private static func json(of decision: LevelDecision) -> JSONValue {
    var object = ObjectDraft()
    object[.status] = .code(decision.status)
    object[.date] = .string(decision.date.description)
    return object.json
  }
}
