internal import GRDB
internal import MRMAudit
internal import MRMCrypto
internal import MRMModel
public import MRMVault

extension CaseStore {
  /// Goes through the whole log with a person's keys, whatever it finds, then looks into the store
  /// as the log leaves it.
  ///
  /// Unlike ``read(as:_:)`` it does not end at the first entry that does not hold, and does not move
  /// this person's pin.
  ///
  /// - Parameters:
  ///   - person: Whose keys open the bodies.
  ///   - visit: Takes every entry, in order, with a view through which records open.
  ///   - question: What to ask of the store then; it is told what the pin and the tree as a whole
  ///     contradict.
  /// - Throws: What `visit` and `question` throw, or ``StoreError`` when the file cannot be read.
  /// - Returns: What `question` answers.
  public func audit<Answer>(
    as person: UnlockedPerson,
    _ visit: (ExaminedEntry, StoreView) throws -> Void,
    then question: (StoreView, [StoreError]) throws -> Answer,
  ) throws -> Answer {
    try inOneState { database in
      var examination = try LogExamination(
        database,
        store: id,
        origin: origin,
        as: person,
        after: .nothing,
      )
      let unverified = view(database, person, trusted: .nothing)
      try examination.run { try visit($0, unverified) }
      let view = view(database, person, trusted: examination.state)
      var contradictions = try Self.surplusNodes(database, examination.tree.size)
      do { try PinFile(folder: pins, person: person).load()?.hold(against: view) } catch {
        guard let error = error as? StoreError else { throw error }
        contradictions.append(error)
      }
      return try question(view, contradictions)
    }
  }

  /// Goes through the whole log without any key: order, hashes, tree, signatures.
  ///
  /// - Throws: As ``audit(as:_:then:)``.
  /// - Returns: What `question` answers.
  public func auditWithoutKey<Answer>(
    _ visit: (ExaminedEntry) throws -> Void,
    then question: (VerifiedLog, [StoreError]) throws -> Answer,
  ) throws -> Answer {
    try inOneState { database in
      var examination = try LogExamination(
        database,
        store: id,
        origin: origin,
        as: nil,
        after: .nothing,
      )
      try examination.run(visit)
      let log = VerifiedLog(
        origin: origin,
        size: examination.state.size,
        root: examination.state.root,
        signers: try Array(LogReader.signers(in: database).values),
        rootOfSize: { size in
          try MerkleTree.root(ofSize: size) { try LogReader.node($0, in: database) }
        },
        entry: { try LogReader.entry($0, in: database) },
      )
      var contradictions = try Self.surplusNodes(database, examination.tree.size)
      if try LogReader.misnamedKeys(in: database) > 0 { contradictions.append(.tampered(.grant)) }
      return try question(log, contradictions)
    }
  }

  private func view(
    _ database: GRDB.Database,
    _ person: UnlockedPerson,
    trusted: TrustedState,
  ) -> StoreView {
    StoreView(database: database, person: person, store: id, origin: origin, trusted: trusted)
  }

  /// A tree over n entries has 2n − (the 1s in the binary n) complete subtrees, and no more.
  private static func surplusNodes(_ database: GRDB.Database, _ size: Int) throws -> [StoreError] {
    let count = try Int.fetchOne(database, sql: "SELECT count(*) FROM tree_node") ?? 0
    guard count > 2 * size - size.nonzeroBitCount else { return [] }
    return [.tampered(.treeNode(level: 0, position: size))]
  }

  private func inOneState<Answer>(
    _ body: (GRDB.Database) throws -> Answer
  ) throws -> Answer {
    try StoreFile.explaining {
      try queue.inDatabase { database in
        var answer: Answer?
        try database.inTransaction(.deferred) {
          answer = try body(database)
          return .commit
        }
        guard let answer else {
          preconditionFailure("a transaction that commits has run its body")
        }
        return answer
      }
    }
  }
}

extension TrustedState {
  /// Refuses a store that is older than this state, or has another past.
  fileprivate func hold(against view: StoreView) throws {
    guard size <= view.trusted.size else {
      throw StoreError.rolledBack(seen: size, found: view.trusted.size)
    }
    guard try MerkleTree.root(ofSize: size, node: view.node) == root else {
      throw StoreError.forked(at: size)
    }
  }
}
