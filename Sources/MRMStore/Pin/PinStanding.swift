internal import GRDB
internal import MRMAudit
internal import MRMModel
public import MRMVault

/// How a store stands to what a person has seen of it on this machine.
public enum PinStanding: Hashable, Sendable {
  /// They saw nothing of it here.
  case unseen
  /// It is the state they saw last.
  case same
  /// It goes on from there, by so many entries.
  case newer(by: Int)
  /// It lacks so many entries that they saw.
  case older(by: Int)
  /// It has another past.
  case forked
  /// What they saw cannot be read any more.
  case unreadable
}

extension CaseStore {
  /// How the store stands to a person's pin; believes the stored hashes of the tree.
  ///
  /// - Throws: ``StoreError``.
  /// - Returns: That, and what was pinned.
  public func standing(
    of person: UnlockedPerson
  ) throws -> (standing: PinStanding, pinned: TrustedState?) {
    let pinned: TrustedState?
    do { pinned = try PinFile(folder: pins, person: person).load() } catch StoreError.pinDamaged {
      return (.unreadable, nil)
    }
    guard let pinned, pinned.size > 0 else { return (.unseen, nil) }
    let standing: PinStanding = try StoreFile.explaining {
      try queue.inDatabase { database in
        let size = try LogReader.size(in: database)
        guard size >= pinned.size else { return .older(by: pinned.size - size) }
        let root = try MerkleTree.root(ofSize: pinned.size) {
          try LogReader.node($0, in: database)
        }
        guard root == pinned.root else { return .forked }
        return size == pinned.size ? .same : .newer(by: size - pinned.size)
      }
    }
    return (standing, pinned)
  }

  /// Verifies the log from its first entry and takes it for what this person saw last, whatever they
  /// saw before.
  ///
  /// - Throws: ``StoreError`` when it does not hold; the pin is then as it was.
  public func pinAnew(for person: UnlockedPerson) throws {
    let pin = PinFile(folder: pins, person: person)
    let state = try StoreFile.explaining {
      try queue.inDatabase { database in
        var state: TrustedState = .nothing
        try database.inTransaction(.deferred) {
          state = try verifiedView(database, person, from: .nothing).trusted
          return .commit
        }
        return state
      }
    }
    try PrivateFile.makeFolder(pins)
    // Of what was replayed then, nothing is to be gone on from.
    KeptReplayFile(folder: pins, person: person).forget()
    try pin.replace(with: state)
  }

  /// Closes the file; SQLite leaves nothing beside it then.
  ///
  /// - Throws: ``StoreError``.
  public func close() throws {
    try StoreFile.explaining { try queue.close() }
  }
}
