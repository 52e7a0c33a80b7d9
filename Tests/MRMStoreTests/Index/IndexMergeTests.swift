import MRMVault
import MRMAudit
import MRMModel
import Testing

@testable import MRMStore

@Suite struct IndexMergeTests {
  /// Where the index of one compartment has just been merged, and what it held before.
  private static func merged() throws -> (SampleStore, rows: Set<IncidentRow>, old: String) {
    let sample = try SampleStore()
    let author = sample.founder.person
    var rows: Set<IncidentRow> = []
    for _ in 0..<CaseChange.partsBeforeMerge {
      let row = try IncidentRow.invented(by: author)
      try sample.put(row)
      rows.insert(row)
    }
    try sample.store.copy(to: sample.root + "/before")
    let changed = try #require(rows.first)
    rows.remove(changed)
    let last = try IncidentRow.invented(id: changed.id, state: .returned, by: author)
    try sample.put(last)
    rows.insert(last)
    return (sample, rows, sample.root + "/before")
  }

  @Test func `past 64 parts the small ones become one, and no row is lost`() throws {
    let (sample, rows, _) = try Self.merged()
    // The roster's part, and the merged one.
    #expect(try sample.rowCounts()["index_part"] == 2)
    let found = try sample.store.read(as: sample.founder) { Set(try $0.index().incidents()) }
    #expect(found == rows)
  }

  @Test func `a merge is an entry of its own, and names what it removed and added`() throws {
    let (sample, _, _) = try Self.merged()
    var bodies: [EntryBody] = []
    try sample.store.read(as: sample.founder) { view in
      try view.replay { _, body in bodies.append(body) }
    }
    let merge = try #require(bodies.last)
    #expect(merge.event == .indexMerged)
    #expect(merge.indexRemoved.count == CaseChange.partsBeforeMerge + 1)
    #expect(merge.indexAdded.count == 1)
    #expect(merge.writes.isEmpty)
    #expect(try sample.whole() == CaseChange.partsBeforeMerge + 3)
  }

  @Test func `a part that was merged away and is put back is refused`() throws {
    let (sample, _, old) = try Self.merged()
    try sample.execute(
      """
      ATTACH '\(old)' AS old;
      INSERT INTO main.index_part SELECT * FROM old.index_part
        WHERE id NOT IN (SELECT id FROM main.index_part) LIMIT 1;
      """
    )
    #expect(throws: StoreError.tampered(.index)) {
      try sample.store.read(as: sample.founder) { _ = try $0.index() }
    }
  }

  @Test func `a draft's row that is gone stays gone through a merge`() throws {
    let sample = try SampleStore()
    let author = sample.founder.person
    let gone = try IncidentRow.invented(state: .draft, by: author)
    try sample.put(gone)
    try sample.store.change(by: sample.founder, at: SampleStore.now) { change in
      change.removeDraftRow(of: gone.id)
      return .backupWritten
    }
    for _ in 0..<CaseChange.partsBeforeMerge {
      try sample.put(.invented(state: .draft, by: author))
    }
    let rows = try sample.store.read(as: sample.founder) { try $0.index().incidents() }
    #expect(rows.count == CaseChange.partsBeforeMerge)
    #expect(!rows.contains { $0.id == gone.id })
    #expect(try sample.whole() > CaseChange.partsBeforeMerge)
  }

  @Test func `a row that is gone stays gone while a larger part still holds it`() throws {
    let sample = try SampleStore()
    let author = sample.founder.person
    var large: [IncidentRow] = []
    for _ in 0..<(IndexPart.segmentRows / 2) {
      large.append(try .invented(state: .draft, by: author))
    }
    let gone = large[0].id
    try sample.store.change(by: sample.founder, at: SampleStore.now) { change in
      for row in large { try change.put(row) }
      return .backupWritten
    }
    try sample.store.change(by: sample.founder, at: SampleStore.now) { change in
      change.removeDraftRow(of: gone)
      return .backupWritten
    }
    for _ in 1..<CaseChange.partsBeforeMerge {
      try sample.put(.invented(state: .draft, by: author))
    }
    // The roster's part, the large one, and the merged one.
    #expect(try sample.rowCounts()["index_part"] == 3)
    let rows = try sample.store.read(as: sample.founder) { try $0.index().incidents() }
    #expect(!rows.contains { $0.id == gone })
    #expect(rows.count == large.count - 1 + CaseChange.partsBeforeMerge - 1)
  }

  @Test func `an index that is built anew keeps the roster and every row`() throws {
    let (sample, rows, _) = try Self.merged()
    let roster = try sample.store.read(as: sample.founder) { try $0.roster().people }
    try sample.store.change(by: sample.founder, at: SampleStore.now) { change in
      try change.rebuildIndex(incidents: Array(rows))
      return .indexRebuilt
    }
    let (found, people) = try sample.store.read(as: sample.founder) { view in
      (Set(try view.index().incidents()), try view.roster().people)
    }
    #expect(found == rows)
    #expect(people == roster)
    #expect(try sample.rowCounts()["index_part"] == 2)
  }
}
