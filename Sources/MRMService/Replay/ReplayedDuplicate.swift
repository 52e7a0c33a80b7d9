internal import MRMAudit
internal import MRMModel
internal import MRMWorkflow

/// What entries have stated of an incident and another that looks like it.
struct ReplayedDuplicate: Equatable, Sendable {
  let relation: DuplicateRelation
  let statement: Identifier<DuplicateStatement>

  init(_ relation: DuplicateRelation, _ statement: Identifier<DuplicateStatement>) {
    self.relation = relation
    self.statement = statement
  }
}

extension ReplayedCase {
  /// How it stands to others, as its row of the index has it.
  var standing: DuplicateStanding {
    DuplicateStanding(duplicates.map { ($0.key, $0.value.relation) })
  }

  /// What the rules of duplicates need to know of it.
  func candidate(_ id: Identifier<Incident>) -> DuplicateCandidate {
    DuplicateCandidate(
      id: id,
      office: office,
      state: state,
      standing: standing,
      statuses: violations.compactMap(countedStatus),
    )
  }

  /// Takes a record out of the incident; its versions stay known.
  mutating func remove(_ record: RecordID) {
    if let part = parts.removeValue(forKey: record) { removed[record] = part }
  }
}
