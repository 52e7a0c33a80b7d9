internal import MRMAudit
public import MRMModel
internal import MRMStore

extension Desk {
  /// What was changed in an incident since some versions of it were read.
  ///
  /// - Parameters:
  ///   - versions: Every record that was read, at its version; of other kinds nothing is told.
  ///   - kinds: Which kinds of record matter.
  ///   - name: The incident.
  /// - Throws: As ``page(of:revealing:)``; ``StoreError`` when the log cannot be read.
  /// - Returns: Each part that is another now, new or gone, with who and when; empty when none is.
  public func changes(
    since versions: [RecordVersion],
    ofKinds kinds: Set<RecordKind>,
    in name: IncidentName,
  ) throws -> [MeanwhileChange] {
    let file = try page(of: name).file
    let now = Set(file.row.parts.map(\.record).filter { kinds.contains($0.kind) })
    let read = Set(versions.filter { kinds.contains($0.kind) })
    let changed = now.subtracting(read).sorted()
    let gone = read.filter { old in !now.contains { $0.id == old.id } }.sorted()
    return try store.read(as: person) { view in
      let names = Dictionary(
        try view.roster().people.map { ($0.id, $0.name) },
        uniquingKeysWith: { first, _ in first },
      )
      var wanted = Set((changed + gone).map(\.id))
      var who: [RecordID: Remark] = [:]
      for index in (0..<view.trusted.size).reversed() where !wanted.isEmpty {
        for entry in try view.entries(index..<(index + 1)) {
          let body = try view.body(of: entry)
          for id in body.touched.intersection(wanted) {
            who[id] = Remark(by: body.actor, at: body.time)
            wanted.remove(id)
          }
        }
      }
      return (changed + gone).map { record in
        MeanwhileChange(
          part: file.partName(of: record.id, kind: record.kind),
          isRemoved: gone.contains(record),
          by: who[record.id].flatMap { names[$0.by] },
          at: who[record.id]?.at,
        )
      }
    }
  }

  /// The change that a signature was refused over, in words.
  ///
  /// - Returns: Nil when the error is another one, or the incident is not theirs to read any more.
  public func change(behind error: any Error, in name: IncidentName) -> MeanwhileChange? {
    guard case StoreError.changedMeanwhile(let record, by: let by, at: let at) = error,
      let page = try? page(of: name)
    else { return nil }
    return MeanwhileChange(
      part: page.file.partName(of: record.id, kind: record.kind),
      isRemoved: false,
      by: by.flatMap { page.people[$0] },
      at: at,
    )
  }
}

extension EntryBody {
  /// The records that an entry wrote or took out.
  fileprivate var touched: Set<RecordID> {
    let written = writes.map(\.record.id)
    switch event {
    case .draftSaved(let move), .incidentEdited(let move): return Set(written + move.removed)
    default: return Set(written)
    }
  }
}

extension Set<RecordKind> {
  /// What an edit of an incident writes.
  public static let entered = Set(RecordKind.allCases.filter(\.isEntered))
  /// What a signature on a violation is over, and what others signed.
  public static let signedOver = Set(
    RecordKind.allCases.filter { $0.isDecidedOn || $0 == .decision }
  )
}
