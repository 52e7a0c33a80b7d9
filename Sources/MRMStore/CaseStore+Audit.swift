internal import GRDB
internal import MRMAudit
internal import MRMCrypto
internal import MRMModel
public import MRMVault

extension CaseStore {
  /// Goes through the log with a person's keys, whatever it finds, then looks into the store as the
  /// log leaves it.
  ///
  /// Unlike ``read(as:_:)`` it does not end at the first entry that does not hold, and does not move
  /// this person's pin.
  ///
  /// - Parameters:
  ///   - person: Whose keys open the bodies.
  ///   - known: After which entries to begin; from the first by default. The stored hashes must prove
  ///     that the log begins with them, the entries themselves are not read.
  ///   - seen: What this person has verified, to be held against the log besides their pin.
  ///   - sizes: For how many entries the view shall tell what root they led to.
  ///   - visit: Takes every other entry, in order, with a view through which records open.
  ///   - question: What to ask of the store then; it is told what the pin and the tree as a whole
  ///     contradict.
  /// - Throws: What `visit` and `question` throw, or ``StoreError`` when the file cannot be read;
  ///   ``StoreError/rolledBack(seen:found:)``, ``StoreError/forked(at:)`` or
  ///   ``StoreError/tampered(_:)`` when the log does not begin with what is known.
  /// - Returns: What `question` answers.
  public func audit<Answer>(
    as person: UnlockedPerson,
    after known: TrustedState = .nothing,
    alsoSeen seen: TrustedState? = nil,
    rootsAt sizes: Set<Int> = [],
    _ visit: (ExaminedEntry, StoreView) throws -> Void,
    then question: (StoreView, [StoreError]) throws -> Answer,
  ) throws -> Answer {
    try inOneState { database in
      try Self.hold(known, against: database)
      var contradictions: [StoreError] = []
      var past = [seen].compactMap(\.self)
      do {
        if let pinned = try PinFile(folder: pins, person: person).load() {
          past.insert(pinned, at: 0)
        }
      } catch StoreError.pinDamaged {
        contradictions.append(.pinDamaged)
      }
      var examination = try LogExamination(
        database,
        store: id,
        origin: origin,
        as: person,
        after: known,
        rootsAt: sizes.union(past.map(\.size)),
      )
      let unverified = view(database, person, trusted: known)
      try examination.run {
        guard known.size == 0 else { return }
        contradictions += try Self.rowContradictions(database, opensEntries: true)
      } _: {
        try visit($0, unverified)
      }
      let view = view(database, person, trusted: examination.chain.trusted)
      view.rootsReached = examination.chain.roots
      contradictions += try Self.surplusNodes(
        database,
        examination.chain.tree.size,
        // Each that is missing is found with the entry that completes it, if that is read.
        orMissing: known.size > 0,
      )
      // One past may contradict both: it is told once.
      let found = try past.compactMap { state in
        try state.contradiction(with: view.verifiedLog)
      }
      contradictions += found.prefix(1)
      return try question(view, contradictions)
    }
  }

  /// Goes through the whole log without any key: order, hashes, tree, signatures.
  ///
  /// - Parameters:
  ///   - hasRows: Whether to look at the file and the rows of its other tables as well.
  ///   - sizes: For how many entries the log shall tell what root they led to.
  ///   - visit: Takes every entry, in order.
  ///   - question: What to ask of the log then; it is told what the rest contradicts.
  /// - Throws: As ``audit(as:after:alsoSeen:_:then:)``.
  /// - Returns: What `question` answers.
  public func auditWithoutKey<Answer>(
    withRows hasRows: Bool,
    rootsAt sizes: Set<Int> = [],
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
        rootsAt: sizes,
      )
      try examination.run(visit)
      let log = VerifiedLog(
        origin: origin,
        size: examination.chain.due,
        root: examination.chain.tree.root,
        signers: try Array(LogReader.signers(in: database).values),
        rootOfSize: { size in
          try MerkleTree.root(ofSize: size) { try LogReader.node($0, in: database) }
        },
        reached: examination.chain.roots,
        entry: { try LogReader.entry($0, in: database) },
      )
      var contradictions = try Self.surplusNodes(database, examination.chain.tree.size)
      if hasRows {
        contradictions += try Self.rowContradictions(database, opensEntries: false)
      }
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

  /// Proves by the stored hashes that a log begins with what is known of it.
  private static func hold(_ known: TrustedState, against database: GRDB.Database) throws {
    guard known.size > 0 else { return }
    let size = try LogReader.size(in: database)
    guard size >= known.size else {
      throw StoreError.rolledBack(seen: known.size, found: size)
    }
    let root = try MerkleTree.root(ofSize: known.size) { try LogReader.node($0, in: database) }
    guard root == known.root else { throw StoreError.forked(at: known.size) }
  }

  /// What the file and the form of its rows contradict, whoever looks; where the body of every entry
  /// is opened besides, that proves its form.
  private static func rowContradictions(
    _ database: GRDB.Database,
    opensEntries: Bool,
  ) throws -> [StoreError] {
    try (isReadable(database) ? [] : [.damaged])
      + StoredForms.contradictions(in: database, withEntries: !opensEntries)
  }

  /// A tree over n entries has 2n − (the 1s in the binary n) complete subtrees, and no more.
  private static func surplusNodes(
    _ database: GRDB.Database,
    _ size: Int,
    orMissing: Bool = false,
  ) throws -> [StoreError] {
    let count = try Int.fetchOne(database, sql: "SELECT count(*) FROM tree_node") ?? 0
    let due = 2 * size - size.nonzeroBitCount
    guard count > due || (orMissing && count < due) else { return [] }
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
  /// How a log shows that it is older than this state, or has another past; nil when it goes on from
  /// it.
  fileprivate func contradiction(with log: VerifiedLog) throws -> StoreError? {
    guard size <= log.size else { return .rolledBack(seen: size, found: log.size) }
    do { return try log.begins(with: root, of: size) ? nil : .forked(at: size) } catch let error
      as StoreError
    {
      return error
    }
  }
}
