internal import MRMAudit
internal import MRMCrypto
internal import MRMModel
internal import MRMStore
internal import MRMVault

extension Desk {
  /// Seals to new readers what an administrator authorised and this person can read.
  ///
  /// - Returns: How many grants were fulfilled.
  func fulfilGrants() throws -> Int {
    let waiting = try store.read(as: person) { view in try fulfillable(roster(view)) }
    guard !waiting.isEmpty else { return 0 }
    var count = 0
    try store.change(by: person, at: now) { change in
      let roster = try roster(change.view)
      var grants: [GrantMade] = []
      for (authorisation, key) in try fulfillable(roster) {
        guard let reader = roster.person(authorisation.person) else { continue }
        grants.append(
          try change.grant(
            key,
            to: reader.id,
            key: AgreementPublicKey(bytes: reader.agreementKey),
            fulfilling: authorisation.id,
          )
        )
        try change.removeAuthorisation(authorisation.id)
      }
      count = grants.count
      return .grantsFulfilled(grants)
    }
    return count
  }

  private func fulfillable(
    _ roster: Roster
  ) throws -> [(GrantAuthorisation, CompartmentKey)] {
    roster.authorisations.compactMap { authorisation in
      let held = person.compartments.filter { $0.row.id == authorisation.compartment }
      // What an administrator authorised beyond a person's roles is not given.
      guard let key = held.max(by: { $0.row.epoch < $1.row.epoch }), let office = key.row.office,
        roster.person(authorisation.person)?.reads(key.row.kind, of: office) == true
      else { return nil }
      return (authorisation, key)
    }
  }
}
