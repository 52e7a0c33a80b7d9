import MRMModel
import MRMVault

/// The kernel's keyring, as tests use it.
enum Keyring: Sendable {
  /// Whether there is one: containers often have none.
  static let isAvailable: Bool = {
    guard
      let keys = try? PersonKeys.make(for: .random(), in: .random()),
      let person = try? UnlockedPerson(keys: keys)
    else { return false }
    let guest = Guest(person)
    return (try? SessionKeyring.keep(person)) == true && guest.leave()
  }()

  /// Somebody whose keys leave the keyring with this value.
  final class Guest: Sendable {
    let person: Identifier<Person>
    let store: StoreID

    init(_ person: UnlockedPerson) {
      self.person = person.person
      store = person.keys.store
    }

    deinit {
      leave()
    }

    /// Drops the keys; whether there were any.
    @discardableResult
    func leave() -> Bool {
      SessionKeyring.drop(person, in: store)
    }
  }
}
