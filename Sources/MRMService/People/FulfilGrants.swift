internal import MRMAudit
internal import MRMCrypto
internal import MRMModel
internal import MRMStore
internal import MRMVault

extension Desk {
  /// What this person, opening the store, is to do for others: give what was authorised, and make new
  /// keys of what somebody lost.
  ///
  /// The roster is read although the log says what waits: a row of it that the log does not justify is
  /// told before anything else is done.
  func duties() throws -> (grants: Bool, keys: Bool) {
    try store.read(as: person) { view in
      _ = try roster(view)
      let state = view.trusted.roster
      return (!fulfillable(state).isEmpty, !renewable(state).isEmpty)
    }
  }

  /// Seals to new readers what an administrator authorised and this person can read.
  ///
  /// - Returns: How many grants were fulfilled.
  func fulfilGrants() throws -> Int {
    var count = 0
    try unlessDoneMeanwhile { change in
      let roster = try roster(change.view)
      var grants: [GrantMade] = []
      let due = fulfillable(change.view.trusted.roster)
      guard !due.isEmpty else { return nil }
      for (authorisation, key) in due {
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

  /// Makes a change that somebody else may have made just before: then nothing is signed.
  func unlessDoneMeanwhile(_ body: (CaseChange) throws -> AuditEvent?) throws {
    struct DoneMeanwhile: Error {}
    do {
      try store.change(by: person, at: now) { change in
        guard let event = try body(change) else { throw DoneMeanwhile() }
        return event
      }
    } catch is DoneMeanwhile {}
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
