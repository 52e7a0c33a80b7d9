internal import CPlatform
internal import MRMCrypto
public import MRMModel

/// The kernel's keyring as the place where an unlocked person's keys wait between two commands.
///
/// One key per store and person in the user's keyring, gone at shutdown. The kernel drops it after
/// the idle limit, and at the hard one; a suspension is told by times kept in the payload. Any
/// process of the same user can read it while unlocked: `SECURITY.md` says so.
public enum SessionKeyring: Sendable {
  /// How long a session lasts without a command, in seconds (gpg-agent's default).
  public static let idleLimitSeconds = 600
  /// How long it lasts at most, in seconds (gpg-agent's default).
  public static let hardLimitSeconds = 7200
  /// More suspended time than this, in nanoseconds, ends the session.
  private static let suspensionTolerance: Int64 = 1_000_000_000
  /// The largest payload the kernel takes for a key of type `user`, in bytes.
  private static let maximumPayloadBytes = 32_767
  /// What the possessor (everything) and the user (view, read, search, set attributes) may do.
  private static let permissions: UInt32 = 0x3F2B_0000

  /// Keeps a person's keys.
  ///
  /// - Returns: False where there is no keyring: then every command asks.
  /// - Throws: ``VaultError/primitive(_:)``.
  public static func keep(_ person: UnlockedPerson) throws(VaultError) -> Bool {
    let now = mrm_boottime_nanoseconds()
    let deadline = now + Int64(hardLimitSeconds) * 1_000_000_000
    return try keep(person, deadline: deadline, suspended: now - mrm_monotonic_nanoseconds())
  }

  /// Takes a person's keys, and begins the idle limit anew.
  ///
  /// - Returns: Nil when the session is over, or never began.
  /// - Throws: ``VaultError``.
  public static func take(
    _ person: Identifier<Person>,
    in store: StoreID,
  ) throws(VaultError) -> UnlockedPerson? {
    guard let key = find(person, store), let payload = try read(key) else { return nil }
    do throws(VaultError) {
      var reader = SessionPayload.Reader(payload)
      let header = try reader.header()
      guard header.store == store, header.person == person, isRunning(header) else {
        _ = mrm_key_invalidate(key)
        return nil
      }
      _ = mrm_key_set_timeout(key, timeoutSeconds(until: header.deadline))
      return try reader.person(header)
    } catch .malformed {
      // Another version of the program kept it: here there is no session.
      _ = mrm_key_invalidate(key)
      return nil
    } catch {
      throw error
    }
  }

  /// Keeps more keys of a person whose session goes on, without moving its hard limit.
  ///
  /// - Throws: ``VaultError``.
  public static func refresh(_ person: UnlockedPerson) throws(VaultError) {
    guard let key = find(person.person, person.keys.store), let payload = try read(key) else {
      return
    }
    var reader = SessionPayload.Reader(payload)
    let header = try reader.header()
    _ = try keep(person, deadline: header.deadline, suspended: header.suspended)
  }

  /// Drops a person's keys.
  ///
  /// - Returns: Whether there were any.
  @discardableResult
  public static func drop(_ person: Identifier<Person>, in store: StoreID) -> Bool {
    guard let key = find(person, store) else { return false }
    return mrm_key_invalidate(key) == 0
  }

  /// Keeps a person's keys until a time of the boot clock.
  static func keep(
    _ person: UnlockedPerson,
    deadline: Int64,
    suspended: Int64,
  ) throws(VaultError) -> Bool {
    guard let key = try add(person, deadline: deadline, suspended: suspended) else { return false }
    guard mrm_key_set_timeout(key, timeoutSeconds(until: deadline)) == 0,
      mrm_key_set_permissions(key, permissions) == 0
    else {
      _ = mrm_key_invalidate(key)
      return false
    }
    return true
  }

  /// Puts the payload into the keyring, without compartments where the user's quota (usually 20,000
  /// bytes) has no room for them.
  private static func add(
    _ person: UnlockedPerson,
    deadline: Int64,
    suspended: Int64,
  ) throws(VaultError) -> Int32? {
    for limit in [maximumPayloadBytes, 0] {
      let payload = try SessionPayload.bytes(
        of: person,
        deadline: deadline,
        suspended: suspended,
        limit: limit,
      )
      let key = unsafe payload.withUnsafeBytes { bytes in
        unsafe mrm_add_key(
          "user",
          description(person.person, person.keys.store),
          bytes.baseAddress,
          bytes.count,
          Int32(MRM_KEY_USER_KEYRING),
        )
      }
      if key > 0 { return key }
    }
    return nil
  }

  private static func isRunning(_ header: SessionPayload.Header) -> Bool {
    let now = mrm_boottime_nanoseconds()
    let suspended = now - mrm_monotonic_nanoseconds()
    return now < header.deadline && suspended - header.suspended < suspensionTolerance
  }

  /// The idle limit, or what is left until the hard one; at least a second, since 0 is for ever.
  private static func timeoutSeconds(until deadline: Int64) -> UInt32 {
    let left = (deadline - mrm_boottime_nanoseconds()) / 1_000_000_000 + 1
    return UInt32(max(1, min(left, Int64(idleLimitSeconds))))
  }

  private static func find(_ person: Identifier<Person>, _ store: StoreID) -> Int32? {
    let key = unsafe mrm_key_search(
      Int32(MRM_KEY_USER_KEYRING),
      "user",
      description(person, store),
    )
    return key > 0 ? key : nil
  }

  private static func read(_ key: Int32) throws(VaultError) -> SecretBytes? {
    var count = 0
    do {
      let buffer = try unsafe SecretBytes(count: maximumPayloadBytes) { place in
        count = unsafe mrm_key_read(key, place.baseAddress, place.count)
      }
      guard count > 0, count <= maximumPayloadBytes else { return nil }
      return try buffer.slice(0..<count)
    } catch let error as CryptoError {
      throw VaultError(error)
    } catch {
      throw .malformed
    }
  }

  private static func description(_ person: Identifier<Person>, _ store: StoreID) -> String {
    "mrm:\(store):\(person)"
  }
}
