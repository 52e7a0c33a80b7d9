internal import GRDB
public import MRMVault

extension CaseStore {
  /// Tries the grants a person has not tried yet, and verifies what they open.
  ///
  /// - Returns: The person with every compartment granted to them.
  /// - Throws: ``StoreError/tampered(_:)`` when a grant opens to a compartment no entry made: it
  ///   would have others seal to a stranger's key.
  public func admit(_ person: UnlockedPerson) throws -> UnlockedPerson {
    var opened: [CompartmentKey] = []
    var last = person.lastGrantTried
    try StoreFile.explaining {
      try queue.inDatabase { database in
        let statement = try database.cachedStatement(
          sql: "SELECT number, sealed FROM access_grant WHERE number > ? ORDER BY number"
        )
        for row in try Row.fetchAll(statement, arguments: [last]) {
          last = row["number"]
          let grant = try Grant(bytes: row.bytes("sealed"))
          if let key = try? grant.open(with: person.keys.agreement, in: id) { opened.append(key) }
        }
      }
    }
    guard last != person.lastGrantTried else { return person }
    let admitted = try person.adding(opened, lastGrantTried: last)
    let made = try read(as: admitted) { $0.trusted.compartments }
    guard admitted.compartments.allSatisfy({ made.contains($0.row) }) else {
      throw StoreError.tampered(.grant)
    }
    return admitted
  }
}
