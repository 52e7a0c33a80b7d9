internal import MRMAudit
internal import MRMModel
internal import MRMStore
internal import MRMVault

extension Desk {
  /// Puts a person's keys under a new passphrase.
  ///
  /// Copies of the old bundle still open with the old passphrase: say so.
  ///
  /// - Throws: ``VaultError/wrongPassphrase``; ``VaultError/passphraseTooShort(minimum:)``,
  ///   ``VaultError/passphraseCommon``.
  public func changePassphrase(
    to new: PassphraseSource,
    cost: PassphraseCost,
  ) throws {
    let shelf = BundleShelf(folder: folders.people)
    let own = try store.read(as: person) { try roster($0).person(person.person) }
    let names = [label.rawValue] + [own?.name, own?.office.rawValue].compactMap(\.self)
    let secret = try new.readNew(besides: names)
    let bundle = try PersonBundle(person.keys, passphrase: secret, cost: cost.scrypt)
    let before = try shelf.bundle(label)
    try shelf.put(bundle, as: label)
    do {
      try store.change(by: person, at: now) { _ in .passphraseChanged }
    } catch StoreError.pinNotSaved {
      // On the record already: the new passphrase is the one that counts.
      throw StoreError.pinNotSaved
    } catch {
      try shelf.put(before, as: label)
      throw error
    }
  }
}
