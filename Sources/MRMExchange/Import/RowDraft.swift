import MRMModel

/// A row that was read, before it was compared with others.
struct RowDraft: Sendable {
  let origin: ImportOrigin
  let row: Int
  let date: IncidentDate
  let place: IncidentPlace
  let kind: ViolationKind
  let tally: VictimTally
  let attribution: Attribution
  let flags: Set<QualityFlag>
  let account: String?
  let original: OriginalRow
  let problems: [RowProblem]

  /// The row, now that its doubles are known.
  func incident(resembling: [Resemblance]) -> ImportedIncident {
    let flags = resembling.isEmpty ? flags : flags.union([.likelyDuplicate])
    return ImportedIncident(
      origin: origin,
      row: row,
      date: date,
      place: place,
      kind: kind,
      tally: tally,
      attribution: attribution,
      flags: flags.sorted { $0.rawValue < $1.rawValue },
      account: account,
      original: original,
      problems: problems,
      resembles: resembling,
    )
  }
}
