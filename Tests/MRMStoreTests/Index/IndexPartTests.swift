import GRDB
import MRMAudit
import MRMCrypto
import MRMModel
import MRMVault
import Testing

@testable import MRMStore

/// The index is what the entries signed: no part more, none fewer, none older.
@Suite struct IndexPartTests {
  @Test func `a row's last word stands, wherever its part lies in the table`() throws {
    let sample = try SampleStore()
    let id = Identifier<Incident>.random()
    for state in [IncidentState.submitted, .returned, .submitted] {
      try sample.put(.invented(id: id, state: state, by: sample.founder.person))
    }
    try sample.put(.invented(id: id, state: .returned, by: sample.founder.person))
    try sample.execute(
      """
      CREATE TEMP TABLE parts AS SELECT * FROM index_part ORDER BY rowid DESC;
      DELETE FROM index_part;
      INSERT INTO index_part SELECT * FROM parts;
      """
    )
    let states = try sample.store.read(as: sample.founder) { try $0.index().incidents() }
      .map(\.state)
    #expect(states == [.returned])
  }

  @Test func `within one change the last word about a row is its only one`() throws {
    let sample = try SampleStore()
    let id = Identifier<Incident>.random()
    try sample.store.change(by: sample.founder, at: SampleStore.now) { change in
      try change.put(IncidentRow.invented(id: id, by: sample.founder.person))
      try change.put(IncidentRow.invented(id: id, state: .returned, by: sample.founder.person))
      return .backupWritten
    }
    let states = try sample.store.read(as: sample.founder) { try $0.index().incidents() }
      .map(\.state)
    #expect(states == [.returned])
  }

  /// What a thief can do to the parts without a key.
  static let statements = [
    "DELETE FROM index_part WHERE rowid = (SELECT max(rowid) FROM index_part)",
    "DELETE FROM index_part WHERE rowid = (SELECT min(rowid) FROM index_part)",
    "DELETE FROM index_part",
    "INSERT INTO index_part SELECT randomblob(16), wrap, blob FROM index_part LIMIT 1",
    "INSERT INTO index_part VALUES (randomblob(16), randomblob(83), randomblob(1106))",
    "UPDATE index_part SET blob = (SELECT blob FROM index_part ORDER BY rowid LIMIT 1)",
    "UPDATE index_part SET wrap = (SELECT wrap FROM index_part ORDER BY rowid LIMIT 1)",
    "UPDATE index_part SET id = randomblob(16) WHERE rowid = (SELECT max(rowid) FROM index_part)",
  ]

  @Test(arguments: statements)
  func `a missing, extra, swapped or forged part is refused`(statement: String) throws {
    let sample = try SampleStore()
    for _ in 0..<2 { try sample.put(.invented(by: sample.founder.person)) }
    try sample.execute(statement)
    #expect(throws: StoreError.tampered(.index)) {
      try sample.store.read(as: sample.founder) { _ = try $0.index() }
    }
  }

  @Test func `a part sealed with the compartment's key but signed by no entry is refused`() throws {
    let sample = try SampleStore()
    let row = try IncidentRow.invented(by: sample.founder.person)
    try sample.put(row)
    let forged = IndexPart(
      sequence: 99,
      rows: [IndexRow(key: RowKey(kind: .incident, id: row.id.retyped()), content: nil)],
    )
    let facts = try sample.founder.writable(.facts, of: OfficeCode("MOP"))
    let stored = try StoredIndexPart(
      sealing: forged,
      id: .random(),
      for: facts,
      in: sample.store.id
    )
    try sample.behindItsBack { database in
      try database.execute(
        sql: "INSERT INTO index_part VALUES (?, ?, ?)",
        arguments: [stored.id.bytes.data, stored.wrap.data, stored.blob.data],
      )
    }
    #expect(throws: StoreError.tampered(.index)) {
      try sample.store.read(as: sample.founder) { _ = try $0.index() }
    }
  }

  /// Every way to ask the index for incidents.
  static let questions: [@Sendable (StoreIndex) throws -> Void] = [
    { _ = try $0.incidents() }, { try $0.forEachQueued { _ in } },
    { try $0.forEachCounted { _ in } }, { _ = try $0.references() }, { _ = try $0.origins() },
    { _ = try $0.incidents(beginningWith: "") },
    { _ = try $0.incident(IncidentReference(parsing: "ML-MOP-2022-0001-6")) },
  ]

  @Test(arguments: questions.indices)
  func `a signed row that no honest program writes is tampering`(question: Int) throws {
    let sample = try SampleStore()
    let key = RowKey(kind: .incident, id: .random())
    try sample.store.change(by: sample.founder, at: SampleStore.now) { change in
      let facts = try sample.founder.writable(.facts, of: OfficeCode("MOP"))
      change.add(IndexRow(key: key, content: [0xFF]), to: facts)
      return .backupWritten
    }
    try sample.store.read(as: sample.founder) { view in
      let index = try view.index()
      #expect(throws: StoreError.tampered(.index)) { try Self.questions[question](index) }
      #expect(throws: StoreError.tampered(.index)) { try index.incident(key.id.retyped()) }
    }
  }
}
