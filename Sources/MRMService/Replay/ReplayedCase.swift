internal import MRMAudit
internal import MRMModel

/// An incident as the log alone tells it: no record is opened.
struct ReplayedCase: Sendable {
  let office: OfficeCode
  let loggedBy: Identifier<Person>
  var state: IncidentState
  var contributors: Set<Identifier<Person>>
  /// The newest version of every record that belongs to it.
  var parts: [RecordID: RecordWrite]
  /// The newest version of every record that was removed from it.
  var removed: [RecordID: RecordWrite] = [:]
  var verification: [Identifier<Violation>: Verification] = [:]
  /// What the CTFMR's decision in force relies on.
  var decidedOn: [Identifier<Violation>: [RecordWrite]] = [:]
}

extension ReplayedCase {
  /// Takes an incident that an earlier verification has left.
  init(_ kept: KeptCase) {
    func byID(_ writes: [RecordWrite]) -> [RecordID: RecordWrite] {
      Dictionary(writes.map { ($0.record.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
    self.init(
      office: kept.office,
      loggedBy: kept.loggedBy,
      state: kept.state,
      contributors: Set(kept.contributors),
      parts: byID(kept.parts),
      removed: byID(kept.removed),
    )
    for kept in kept.verifications {
      if kept.levels != Verification() { verification[kept.violation] = kept.levels }
      decidedOn[kept.violation] = kept.reliesOn
    }
  }

  /// What is left of it for a later verification.
  func kept(as incident: Identifier<Incident>) -> KeptCase {
    let violations = Set(verification.keys).union(decidedOn.keys)
    return KeptCase(
      incident: incident,
      office: office,
      loggedBy: loggedBy,
      state: state,
      contributors: contributors.sorted(),
      parts: parts.values.sorted { $0.record < $1.record },
      removed: removed.values.sorted { $0.record < $1.record },
      verifications: violations.sorted().map { violation in
        KeptVerification(
          violation: violation,
          levels: verification[violation] ?? Verification(),
          reliesOn: decidedOn[violation],
        )
      },
    )
  }

  /// Whether a row of the index that agrees with one agrees with the other.
  func readsInIndex(as other: ReplayedCase) -> Bool {
    office == other.office && loggedBy == other.loggedBy && state == other.state
      && contributors == other.contributors && verification == other.verification
      && parts.mapValues(\.record) == other.parts.mapValues(\.record)
  }
}
