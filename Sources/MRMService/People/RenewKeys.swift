internal import MRMAudit
internal import MRMCrypto
internal import MRMModel
internal import MRMStore
internal import MRMVault

extension Desk {
  /// Makes new keys of what somebody lost the right to read and this person reads on, and wraps
  /// everything with them.
  ///
  /// It is one change: what is interrupted begins anew when somebody opens the store next.
  ///
  /// - Parameter progress: How many of how many wraps were looked at.
  /// - Throws: ``StoreError``, ``VaultError``.
  /// - Returns: How many compartments have new keys.
  @discardableResult
  func renewKeys(progress: (_ done: Int, _ all: Int) -> Void = { _, _ in }) throws -> Int {
    guard try !store.read(as: person, { renewable($0.trusted.roster) }).isEmpty else { return 0 }
    var count = 0
    try unlessDoneMeanwhile { change in
      let state = change.view.trusted.roster
      let people = try roster(change.view).people
      let keys = try renewable(state).map { try RenewedKeys(after: $0) }
      guard !keys.isEmpty else { return nil }
      var grants: [GrantMade] = []
      for key in keys {
        let held = state.holders[key.new.row.id] ?? []
        for reader in people where held.contains(reader.id) && state.mayRead(reader.id, key.new.row)
        {
          let agreement = try AgreementPublicKey(bytes: reader.agreementKey)
          grants.append(try change.grant(key.new, to: reader.id, key: agreement))
        }
      }
      try change.renew(keys, progress: progress)
      count = keys.count
      return .keysRenewed(KeyRenewal(compartments: keys.map(\.new.row), grants: grants))
    }
    return count
  }

  /// The newest keys that this person holds of what is due.
  func renewable(_ roster: RosterState) -> [CompartmentKey] {
    roster.due.sorted().compactMap { id in
      guard roster.isActive(person.person), roster.holders[id]?.contains(person.person) == true
      else { return nil }
      return person.compartments.first { $0.row == roster.compartments[id] }
    }
  }
}
