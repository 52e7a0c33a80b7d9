internal import MRMAudit
public import MRMModel
internal import MRMStore
internal import MRMVault

/// Where an unlocked person works: a store, their keys, and the time they act at.
///
/// Each task is an extension in a file of its own: may she? what follows? then one change.
public struct Desk: Sendable {
  /// Where things lie.
  public let folders: Folders
  /// The label of the person's bundle.
  public let label: PersonLabel
  /// When, as this machine's clock says.
  public let now: Timestamp
  /// How many grants opening it fulfilled: with a session, none is tried.
  public let fulfilledGrants: Int
  /// How many compartments, which somebody lost, got new keys at this opening.
  public let renewedCompartments: Int
  /// Wrong passphrases given for the person's bundle since they last opened it with the right one;
  /// nil when there was none, and with a session.
  public let failedUnlocks: Occurrences?
  let store: CaseStore
  let person: UnlockedPerson

  /// Who works here.
  public var personID: Identifier<Person> { person.person }

  /// Today, in UTC.
  public var today: CalendarDay { now.day }

  init(
    folders: Folders,
    label: PersonLabel,
    now: Timestamp,
    store: CaseStore,
    person: UnlockedPerson,
    fulfilledGrants: Int = 0,
    renewedCompartments: Int = 0,
    failedUnlocks: Occurrences? = nil,
  ) {
    self.folders = folders
    self.label = label
    self.now = now
    self.store = store
    self.person = person
    self.fulfilledGrants = fulfilledGrants
    self.renewedCompartments = renewedCompartments
    self.failedUnlocks = failedUnlocks
  }

  /// Opens the store for a person: with their session, or with their passphrase.
  ///
  /// A wrong passphrase is counted on this machine; the next right one signs the count.
  ///
  /// - Parameters:
  ///   - folders: Where things lie.
  ///   - named: Whose bundle; the only one there when nil.
  ///   - passphrase: Where the passphrase comes from when there is no session.
  ///   - asksAgain: Whether the passphrase is asked for although there is a session: for grave acts.
  ///   - isAudit: Whether only ``verifyLog(against:progress:)`` follows, which believes nothing yet:
  ///     then a log that does not hold is no reason to stop here, and no grant is fulfilled.
  ///   - now: When.
  ///   - renewing: Told how far the wrapping with new keys is, where somebody lost theirs.
  /// - Throws: ``ServiceError/locked`` when neither is there; what opening throws.
  /// - Returns: The person's desk.
  public static func open(
    _ folders: Folders,
    as named: PersonLabel?,
    passphrase: PassphraseSource?,
    asksAgain: Bool = false,
    isAudit: Bool = false,
    now: Timestamp,
    renewing: (_ done: Int, _ all: Int) -> Void = { _, _ in },
  ) throws -> Desk {
    let store = try CaseStore.open(folders.store, pins: folders.pins)
    let shelf = BundleShelf(folder: folders.people)
    let label = try shelf.label(named)
    let bundle = try shelf.bundle(label)
    guard bundle.store == store.id else { throw ServiceError.otherStore }
    if !asksAgain, let person = try SessionKeyring.take(bundle.person, in: store.id) {
      let admitted = try store.admit(person, isAudit: isAudit)
      if admitted.lastGrantTried != person.lastGrantTried, !isAudit {
        try SessionKeyring.refresh(admitted)
      }
      return Desk(folders: folders, label: label, now: now, store: store, person: admitted)
    }
    guard let passphrase else { throw ServiceError.locked }
    let keys: PersonKeys
    do {
      keys = try bundle.open(passphrase: passphrase.read())
    } catch VaultError.wrongPassphrase {
      let counter = CounterFile(folder: folders.pins, store: store.id, person: bundle.person)
      try? counter.update { $0.failedUnlocks = $0.failedUnlocks?.adding(at: now) ?? .init(at: now) }
      throw VaultError.wrongPassphrase
    }
    let person = try store.admit(UnlockedPerson(keys: keys), isAudit: isAudit)
    let desk = Desk(folders: folders, label: label, now: now, store: store, person: person)
    if isAudit { return desk }
    let duties = try desk.duties()
    let fulfilled = duties.grants ? try desk.fulfilGrants() : 0
    let renewed = duties.keys ? try desk.renewKeys(progress: renewing) : 0
    return Desk(
      folders: folders,
      label: label,
      now: now,
      store: store,
      person: renewed > 0 ? try store.admit(person) : person,
      fulfilledGrants: fulfilled,
      renewedCompartments: renewed,
      failedUnlocks: desk.signCounted(),
    )
  }

  /// After how many minutes without use a session ends.
  public static let sessionIdleMinutes = SessionKeyring.idleLimitSeconds / 60
  /// After how many hours a session ends in any case.
  public static let sessionHours = SessionKeyring.hardLimitSeconds / 3600

  /// Keeps this person's keys in the kernel's keyring, until the idle or hard limit or `lock`.
  ///
  /// - Returns: False where there is no keyring: then every command asks.
  public func keepSession() throws -> Bool { try SessionKeyring.keep(person) }

  /// Drops a person's keys from the kernel's keyring.
  ///
  /// - Returns: Whether there were any.
  public static func lock(_ folders: Folders, as named: PersonLabel?) throws -> Bool {
    let store = try CaseStore.open(folders.store, pins: folders.pins)
    let shelf = BundleShelf(folder: folders.people)
    let bundle = try shelf.bundle(shelf.label(named))
    return SessionKeyring.drop(bundle.person, in: store.id)
  }

  /// Who is enrolled, and what they and this person may do.
  func roster(_ view: StoreView) throws -> Roster {
    let roster = try view.roster()
    guard let row = roster.person(person.person) else { throw ServiceError.notEnrolled }
    switch row.standing {
    case .active: return roster
    case .suspended: throw ServiceError.suspended
    case .revoked: throw ServiceError.revoked
    }
  }
}
