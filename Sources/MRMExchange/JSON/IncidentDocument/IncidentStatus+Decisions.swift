internal import MRMModel

/// Decisions as the status of a document shows them.
extension IncidentStatus {
  /// What was signed, with its reasons as far as they open.
  func json(of signed: LevelDecision, _ numbers: EvidenceNumbers) -> ObjectDraft {
    let sources = numbers.sources
    var object = ObjectDraft()
    object[.id] = .string(signed.decision.description)
    object[.signedAt] = .string(signed.signedAt.iso8601)
    object[.status] = .code(signed.status)
    object[.date] = .string(signed.date.description)
    object[.signedBy] = .array(signed.persons.map { .string($0.description) })
    guard let reasons = decisions.first(where: { $0.id == signed.decision }) else {
      return object
    }
    object[.credible] = .bool(reasons.judgement.isCredible)
    let screening = reasons.judgement.screening
    object[.conflictLink] = .bool(screening[.conflictLink] == .met)
    object[.byParty] = .bool(screening[.party] == .met)
    object[.screening] = Self.json(screening)
    object[.sources] = .array(
      reasons.basis.compactMap { sources[$0] }.sorted().map { .integer($0) }
    )
    let pieces = evidence.filter { reasons.evidence.contains($0.id) }.map(\.number)
    object[.evidence] = pieces.isEmpty ? nil : .array(pieces.sorted().map { .integer($0) })
    object[.attributions] =
      reasons.attributions.isEmpty ? nil : .array(reasons.attributions.map(\.json))
    object[.reasons] = .array(reasons.reasons.map { .code($0) })
    object[.note] = reasons.note.isEmpty ? nil : .string(reasons.note)
    object[.weighings] =
      reasons.weighings.isEmpty
      ? nil : .array(reasons.weighings.map { Self.json($0, source: sources[$0.source]) })
    object[.meeting] = reasons.meeting.map { .string("\(MeetingHandle(of: $0))") }
    object[.exception] = reasons.exception.map { .string($0) }
    object[.covers] =
      reasons.covers.isEmpty ? nil : .array(reasons.covers.map { json(of: $0, numbers) })
    return object
  }

  /// What a level decided and proposed before; nil when nothing.
  func json(of earlier: [EarlierDecision], _ numbers: EvidenceNumbers) -> JSONValue? {
    guard !earlier.isEmpty else { return nil }
    return .array(
      earlier.map { item in
        var object = json(of: item.signed, numbers)
        object[.wasDecided] = .bool(item.wasDecided)
        object[.replacedBy] = item.replacedBy.map { .string($0.description) }
        return object.json
      }
    )
  }

  func json(of covered: RecordVersion, _ numbers: EvidenceNumbers) -> JSONValue {
    let number: Int? =
      switch covered.kind {
      case .violation: numbers.violations[covered.id.retyped()]
      case .source: numbers.sources[covered.id.retyped()]
      case .evidence: evidence.first { $0.recordID == covered.id }?.number
      default: nil
      }
    var object = ObjectDraft()
    object[.kind] = .code(covered.kind)
    object[.id] = .string(covered.id.description)
    object[.number] = number.map { .integer($0) }
    object[.version] = .integer(covered.version)
    return object.json
  }

  private static func json(_ screening: Screening) -> JSONValue {
    var object = ObjectDraft()
    object[.conflictLink] = .code(screening[.conflictLink])
    object[.children] = .code(screening[.children])
    object[.party] = .code(screening[.party])
    object[.kind] = .code(screening[.kind])
    return object.json
  }

  /// Without a number a source is no longer there.
  private static func json(_ weighing: SourceWeighing, source: Int?) -> JSONValue {
    var object = ObjectDraft()
    object[.source] = source.map { .integer($0) }
    object[.aspect] = .code(weighing.aspect)
    object[.weight] = .code(weighing.weight)
    object[.reason] = .string(weighing.reason)
    return object.json
  }
}
