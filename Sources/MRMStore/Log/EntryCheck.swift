internal import MRMAudit
internal import MRMCrypto
internal import MRMModel
internal import MRMVault

/// What can be checked of an entry by itself: form, signature, body.
struct EntryCheck: Sendable {
  /// Whose keys open the body; nil to check what can be without.
  let person: UnlockedPerson?
  /// The keys that stand in clear; whether their persons were enrolled is asked afterwards.
  let keys: [Digest: PreparedVerificationKey]
  let store: StoreID
  let origin: LogOrigin
  let logSize: Int

  /// The entry with its faults, and its leaf in the tree.
  func examined(_ entry: StoredEntry) -> (ExaminedEntry, leaf: Digest) {
    let leaf = EntryHead.leaf(head: entry.head, signature: entry.signature)
    guard let head = EntryChain.head(entry.head, at: entry.index, of: origin) else {
      return (result(entry, head: nil, body: nil, faults: [.malformed]), leaf)
    }
    var faults: [EntryFault] = []
    if let key = keys[head.actorKey] {
      if !key.isValid(signature: entry.signature, for: entry.head) { faults.append(.signature) }
    } else {
      faults.append(.stranger)
    }
    guard let person else { return (result(entry, head: head, body: nil, faults: faults), leaf) }
    do {
      let body = try LogReader.body(of: entry, head: head, with: person, in: store)
      return (result(entry, head: head, body: body, faults: faults), leaf)
    } catch VaultError.noKey {
      faults.append(.unreadable)
    } catch StoreError.newerEntry {
      faults.append(.newer)
    } catch {
      faults.append(.body)
    }
    return (result(entry, head: head, body: nil, faults: faults), leaf)
  }

  private func result(
    _ entry: StoredEntry,
    head: EntryHead?,
    body: EntryBody?,
    faults: [EntryFault],
  ) -> ExaminedEntry {
    ExaminedEntry(index: entry.index, logSize: logSize, head: head, body: body, faults: faults)
  }
}
