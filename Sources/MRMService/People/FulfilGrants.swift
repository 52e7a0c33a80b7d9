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
    // The roster is read although the log says what waits: a row of it that the log does not justify is
    // told before anything else is done.
    let isNeeded = try store.read(as: person) { view in
      _ = try roster(view)
      return !fulfillable(view.trusted.roster).isEmpty
    }
    guard isNeeded else { return 0 }
    var count = 0
    try store.change(by: person, at: now) { change in
      let roster = try roster(change.view)
      var grants: [GrantMade] = []
      for (authorisation, key) in fulfillable(change.view.trusted.roster) {
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

  private func fulfillable(_ roster: RosterState) -> [(GrantAuthorisation, CompartmentKey)] {
    roster.waiting.values.sorted { $0.id < $1.id }.compactMap { authorisation in
      // What an administrator authorised beyond a person's roles is not given.
      guard let row = roster.compartments[authorisation.compartment],
        let key = person.compartments.first(where: { $0.row == row }),
        roster.holders[row.id]?.contains(person.person) == true,
        roster.mayRead(authorisation.person, row)
      else { return nil }
      return (authorisation, key)
    }
  }
}
