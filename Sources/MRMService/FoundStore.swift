internal import MRMAudit
internal import MRMCrypto
public import MRMModel
internal import MRMStore
internal import MRMVault

/// What a new store needs to know.
public struct Founding: Sendable {
  /// The country of the task force.
  public let country: CountryCode
  /// How many persons a decision takes at each level.
  public let quorum: StoreSettings.Quorum
  /// The first administrator's name, as colleagues know it.
  public let administrator: String
  /// The administrator's office.
  public let office: OfficeCode
  /// The label of the administrator's bundle.
  public let label: PersonLabel
  /// How dear a guess at a passphrase is.
  public let cost: PassphraseCost

  /// Creates the settings of a new store.
  public init(
    country: CountryCode,
    quorum: StoreSettings.Quorum,
    administrator: String,
    office: OfficeCode,
    label: PersonLabel,
    cost: PassphraseCost,
  ) {
    self.country = country
    self.quorum = quorum
    self.administrator = administrator
    self.office = office
    self.label = label
    self.cost = cost
  }
}

/// How dear a guess at a passphrase is: the work factor of scrypt.
public struct PassphraseCost: Hashable, Sendable {
  let scrypt: ScryptCost

  /// 256 MiB and about a second.
  public static let standard = PassphraseCost(scrypt: .standard)

  #if DEBUG
    /// Next to nothing; no release build knows it.
    public static let forTests = PassphraseCost(scrypt: .forTests)
  #endif
}

extension Desk {
  /// Makes a store and enrols its first administrator.
  ///
  /// - Throws: ``StoreError/storeExists``; ``ServiceError/labelTaken``; what the passphrase throws.
  public static func found(
    _ founding: Founding,
    in folders: Folders,
    passphrase: PassphraseSource,
    now: Timestamp,
  ) throws -> Desk {
    let shelf = BundleShelf(folder: folders.people)
    guard !shelf.labels().contains(founding.label) else { throw ServiceError.labelTaken }
    let secret = try passphrase.readNew(besides: [
      founding.label.rawValue, founding.administrator, founding.office.rawValue,
    ])
    let id = Identifier<Person>.random()
    let keys = try PersonKeys.make(for: id, in: .random())
    let log = try CompartmentKey.make(id: .random(), epoch: 1, kind: .log, office: nil)
    let founder = try UnlockedPerson(keys: keys, compartments: [log])
    try shelf.put(
      PersonBundle(keys, passphrase: secret, cost: founding.cost.scrypt),
      as: founding.label,
    )
    let store: CaseStore
    do {
      store = try CaseStore.found(
        folders.store,
        pins: folders.pins,
        founder: founder,
        origin: .random(),
        at: now,
      ) { change in
        let settings = StoreSettings(
          id: .random(),
          country: founding.country,
          quorum: founding.quorum,
        )
        try change.save(settings, of: nil, office: nil, replacing: 0)
        try change.put(settings)
        try change.put(log.row)
        let newcomer = Newcomer(
          keys: keys,
          name: founding.administrator,
          office: founding.office,
          roles: [.administrator],
        )
        let grant = try change.grant(log, to: id, key: keys.agreement.publicKey)
        try change.save(Person(id: id, name: newcomer.name), of: nil, office: nil, replacing: 0)
        try change.put(newcomer.row)
        try change.register(keys.signing.verificationKey)
        return .storeFounded(
          try newcomer.enrolment(giving: Access(compartments: [log.row], grants: [grant]))
        )
      }
    } catch {
      shelf.remove(founding.label)
      throw error
    }
    let person = try store.admit(UnlockedPerson(keys: keys))
    return Desk(folders: folders, label: founding.label, now: now, store: store, person: person)
  }
}
