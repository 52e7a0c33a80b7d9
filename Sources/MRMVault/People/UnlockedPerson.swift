internal import MRMCrypto
public import MRMModel

/// A person whose keys are in memory: their own, and those of every compartment they read.
public final class UnlockedPerson: Sendable {
  /// Their own keys.
  public let keys: PersonKeys
  /// Their own compartment, for drafts.
  public let personal: CompartmentKey
  /// The compartments they read, every epoch.
  public let compartments: [CompartmentKey]
  /// Up to which row the store's grants were tried.
  public let lastGrantTried: Int64

  /// Who they are.
  public var person: Identifier<Person> { keys.person }

  /// Creates an unlocked person.
  ///
  /// - Throws: ``VaultError/primitive(_:)``.
  public init(
    keys: PersonKeys,
    compartments: [CompartmentKey] = [],
    lastGrantTried: Int64 = 0,
  ) throws(VaultError) {
    self.keys = keys
    self.compartments = compartments
    self.lastGrantTried = lastGrantTried
    personal = try CompartmentKey.personal(of: keys.person, agreement: keys.agreement)
  }

  /// The same person with more compartments.
  ///
  /// - Throws: ``VaultError/primitive(_:)``.
  public func adding(
    _ more: [CompartmentKey],
    lastGrantTried: Int64,
  ) throws(VaultError) -> UnlockedPerson {
    let known = Set(compartments.map(\.row))
    return try UnlockedPerson(
      keys: keys,
      compartments: compartments + more.filter { !known.contains($0.row) },
      lastGrantTried: lastGrantTried,
    )
  }

  /// The keys that may open content of one kind, the newest epoch first.
  public func readable(_ kind: CompartmentKind) -> [CompartmentKey] {
    kind == .personal
      ? [personal]
      : compartments.filter { $0.row.kind == kind }.sorted { $0.row.epoch > $1.row.epoch }
  }

  /// The key to write content of one kind of one office with: the newest epoch's.
  ///
  /// - Throws: ``VaultError/noKey`` when the person is not a reader.
  public func writable(
    _ kind: CompartmentKind,
    of office: OfficeCode?,
  ) throws(VaultError) -> CompartmentKey {
    guard let key = readable(kind).first(where: { $0.row.office == office }) else { throw .noKey }
    return key
  }

  /// Unwraps the key of a record with whatever this person holds.
  ///
  /// - Throws: ``VaultError/noKey`` when none of their keys opens any of the wraps; what else went
  ///   wrong when that may be why, such as a wrap of a newer format.
  public func recordKey(
    of record: RecordID,
    kind: CompartmentKind,
    wraps: [KeyWrap],
  ) throws(VaultError) -> RecordKey {
    var refusal = VaultError.noKey
    for wrap in wraps {
      for compartment in readable(kind) + [personal] {
        do throws(VaultError) {
          return try wrap.open(of: record, with: compartment, in: keys.store)
        } catch .notAuthentic {
          continue
        } catch {
          refusal = error
        }
      }
    }
    throw refusal
  }
}
