internal import MRMAudit
internal import MRMCrypto
public import MRMModel
internal import MRMStore
internal import MRMVault
internal import MRMWorkflow

extension Desk {
  /// The parties to the conflict: as shipped, with what administrators of this store changed.
  ///
  /// - Throws: ``StoreError/tampered(_:)`` when what was changed is not what was signed.
  public func parties() throws -> PartyRegister {
    try store.read(as: person) { try $0.parties() }
  }

  /// Puts a party into the register, in place of what was said of it before.
  ///
  /// - Parameters:
  ///   - party: What it shall be now, whole.
  ///   - isNew: Whether it is to be one that is not there yet.
  ///   - seen: The register that was changed, to refuse what somebody else changed meanwhile.
  /// - Throws: ``Refusal`` unless this person is an administrator; ``PartyError``;
  ///   ``StoreError/changedMeanwhile(_:by:at:)``.
  public func put(_ party: Party, isNew: Bool, over seen: PartyRegister) throws {
    try change(doing: .changeParties) { change, _ in
      let view = change.view
      try Permissions.check(.changeParties, by: actor(roster(view)), office: nil)
      let register = try view.parties()
      let before = register.party(party.code)
      guard (before == nil) == isNew else {
        throw before == nil ? PartyError.noSuchParty(party.code) : .alreadyThere(party.code)
      }
      let version = view.trusted.parties?.record.version ?? 0
      guard before == seen.party(party.code) else {
        let id = RegisteredParties.id(in: view.store).retyped() as RecordID
        throw try change.conflict(
          RecordVersion(kind: .registeredParties, id: id, version: version)
        )
      }
      try register.check(party)
      var registered =
        try view.registeredParties() ?? RegisteredParties(id: RegisteredParties.id(in: view.store))
      registered.put(party)
      guard registered.parties.count <= RegisteredParties.maximumCount else {
        throw PartyError.tooMany(limit: RegisteredParties.maximumCount)
      }
      try change.save(registered, of: nil, office: nil, replacing: version)
      return .partiesChanged
    }
  }
}

extension StoreView {
  /// The parties to the conflict, as this store's register has them.
  func parties() throws -> PartyRegister {
    PartyRegister.mali.amended(by: try registeredParties()?.parties ?? [])
  }
}

extension RegisteredParties {
  /// The one record of a store: derived, so that it is found without an index.
  static func id(in store: StoreID) -> Identifier<RegisteredParties> {
    let digest = Digest.sha256([Array("mrm/parties/1".utf8), store.bytes])
    return Identifier<RegisteredParties>(derivedFrom: digest)
  }
}
