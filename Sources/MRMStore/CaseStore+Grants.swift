internal import GRDB
internal import MRMCrypto
public import MRMVault

extension CaseStore {
  /// Tries the grants a person has not tried yet, and verifies what they open.
  ///
  /// - Parameters:
  ///   - person: Whose grants.
  ///   - isAudit: Whether the log is about to be gone through whatever it holds: then the caller
  ///     verifies the grants against it.
  /// - Returns: The person with every compartment granted to them.
  /// - Throws: ``StoreError/tampered(_:)`` when a grant opens that no entry signed for: its keys
  ///   would be a stranger's.
  public func admit(_ person: UnlockedPerson, isAudit: Bool = false) throws -> UnlockedPerson {
    var opened: [(key: CompartmentKey, digest: Digest)] = []
    var last = person.lastGrantTried
    try StoreFile.explaining {
      try queue.inDatabase { database in
        let statement = try database.cachedStatement(
          sql: "SELECT number, sealed FROM access_grant WHERE number > ? ORDER BY number"
        )
        for row in try Row.fetchAll(statement, arguments: [last]) {
          last = Int64(try row.integer("number"))
          let grant = try Grant(bytes: row.bytes("sealed"))
          do throws(VaultError) {
            let key = try grant.open(with: person.keys.agreement, in: id)
            opened.append((key, Digest.sha256(grant.bytes)))
          } catch .notAuthentic {
            continue  // somebody else's
          }
        }
      }
    }
    guard last != person.lastGrantTried else { return person }
    let admitted = try person.adding(opened.map(\.key), lastGrantTried: last)
    if isAudit { return admitted }
    let trusted = try read(as: admitted) { $0.trusted }
    guard admitted.compartments.allSatisfy({ trusted.compartments.contains($0.row) }),
      opened.allSatisfy({ trusted.grants.contains($0.digest) })
    else { throw StoreError.tampered(.grant) }
    return admitted
  }
}
