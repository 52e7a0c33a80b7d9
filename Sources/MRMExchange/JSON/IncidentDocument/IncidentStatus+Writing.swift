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
    object[.records] =
      records.isEmpty ? nil : .array(records.map { json(of: $0, numbers) })
    object[.original] = original.map { .string($0) }
    object[.violations] = .array(
      verifications.sorted { $0.key < $1.key }.map { json(ofViolation: $0, $1, numbers) }
    )
    object[.evidence] = evidence.isEmpty ? nil : .array(evidence.map(numbers.json(of:)))
    object[.children] = children.isEmpty ? nil : .array(children.map(\.json))
    object[.overdueResponses] =
      overdueResponses.isEmpty ? nil : .array(overdueResponses.map { .string($0.description) })
    object[.returns] = exchanges.isEmpty ? nil : .array(exchanges.map(\.json))
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
    _ numbers: EvidenceNumbers,
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
    object[.attributions] = attributions[number].flatMap { stages in
      stages.isEmpty ? nil : .array(stages.map(\.json))
    }
    object[.elsewhere] = elsewhere[number]?.json
    object[.disagreements] = disagreements[number].flatMap { found in
      found.isEmpty ? nil : .array(found.map(\.json))
    }
    object[.byException] = excepted.contains(number) ? .bool(true) : nil
    object[.levels] = .array(
      VerificationLevel.allCases.sorted().map { level in
        var state = ObjectDraft()
        state[.level] = .code(level)
        state[.decided] = verification[level].decision.map { json(of: $0, numbers).json }
        state[.proposed] = verification[level].proposal.map { json(of: $0, numbers).json }
        state[.earlier] = json(of: verification[level].earlier, numbers)
        return state.json
      }
    )
    return object.json
  }
}

extension ReturnExchange {
  fileprivate var json: JSONValue {
    var object = ObjectDraft()
    object[.question] = Self.json(question.question, question.asked)
    object[.answer] = answer.map { Self.json($0.text, $0.answered) }
    return object.json
  }

  private static func json(_ text: String, _ remark: Remark?) -> JSONValue {
    var object = ObjectDraft()
    object[.text] = .string(text)
    object[.by] = remark.map { .string($0.by.description) }
    object[.at] = remark.map { .string($0.at.iso8601) }
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
