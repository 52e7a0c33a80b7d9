internal import MRMModel

extension IncidentStatus {
  /// The block `status` of a document.
  ///
  /// - Parameter numbers: Those of sources, by which a decision names what it rests on, and of
  ///   violations.
  /// - Returns: What the schema calls `status`.
  func json(_ numbers: EvidenceNumbers) -> JSONValue {
    var object = ObjectDraft()
    object[.id] = .string(id.description)
    object[.reference] = reference.map { .string($0.description) }
    object[.state] = .code(state)
    object[.flags] = .array(flags.map { .code($0) })
    object[.original] = original.map { .string($0) }
    object[.violations] = .array(
      verifications.sorted { $0.key < $1.key }.map { json(ofViolation: $0, $1, numbers.sources) }
    )
    object[.evidence] = evidence.isEmpty ? nil : .array(evidence.map(numbers.json(of:)))
    object[.children] = children.isEmpty ? nil : .array(children.map(\.json))
    object[.overdueResponses] =
      overdueResponses.isEmpty ? nil : .array(overdueResponses.map { .string($0.description) })
    object[.duplicateOf] = duplicates.of.map { .string($0.description) }
    object[.duplicates] = Self.json(duplicates.keeps)
    object[.notDuplicates] = Self.json(duplicates.distinctFrom)
    return object.json
  }

  private static func json(_ incidents: [Identifier<Incident>]) -> JSONValue? {
    incidents.isEmpty ? nil : .array(incidents.map { .string($0.description) })
  }

  private func json(
    ofViolation number: Int,
    _ verification: Verification,
    _ sources: [Identifier<Source>: Int],
  ) -> JSONValue {
    var object = ObjectDraft()
    object[.number] = .integer(number)
    object[.seen] = marks[number].map { .string($0.description) }
    object[.reconciliation] = reconciliations[number].map { reconciled in
      var object = ObjectDraft()
      object[.listed] = .integer(reconciled.listed)
      object[.inGroups] = .integer(reconciled.inGroups)
      object[.outcome] = .code(reconciled.outcome)
      return object.json
    }
    object[.elsewhere] = elsewhere[number]?.json
    object[.levels] = .array(
      VerificationLevel.allCases.sorted().map { level in
        var state = ObjectDraft()
        state[.level] = .code(level)
        state[.decided] = verification[level].decision.map { json(of: $0, sources) }
        state[.proposed] = verification[level].proposal.map { json(of: $0, sources) }
        return state.json
      }
    )
    return object.json
  }

  private func json(
    of signed: LevelDecision,
    _ sources: [Identifier<Source>: Int],
  ) -> JSONValue {
    var object = ObjectDraft()
    object[.status] = .code(signed.status)
    object[.date] = .string(signed.date.description)
    object[.signedBy] = .array(signed.persons.map { .string($0.description) })
    guard let reasons = decisions.first(where: { $0.id == signed.decision }) else {
      return object.json
    }
    object[.credible] = .bool(reasons.judgement.isCredible)
    object[.conflictLink] = .bool(reasons.judgement.isLinkedToConflict)
    object[.byParty] = .bool(reasons.judgement.isByParty)
    object[.sources] = .array(
      reasons.basis.compactMap { sources[$0] }.sorted().map { .integer($0) }
    )
    let pieces = evidence.filter { reasons.evidence.contains($0.id) }.map(\.number)
    object[.evidence] = pieces.isEmpty ? nil : .array(pieces.sorted().map { .integer($0) })
    object[.reasons] = .array(reasons.reasons.map { .code($0) })
    object[.note] = reasons.note.isEmpty ? nil : .string(reasons.note)
    return object.json
  }
}

extension ChildStatus {
  fileprivate var json: JSONValue {
    var object = ObjectDraft()
    object[.entry] = .string(entry.description)
    object[.child] = .string(child.description)
    object[.sameAs] =
      sameAs.isEmpty ? nil : .array(sameAs.map { .string($0.description) })
    return object.json
  }
}
