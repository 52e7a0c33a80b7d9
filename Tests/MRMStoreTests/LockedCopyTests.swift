import MRMVault
import Foundation
import GRDB
import MRMModel
import Testing

@testable import MRMStore

/// What a stolen, locked copy shows: `SECURITY.md` lists it for people, this file for the compiler
/// of a new column.
@Suite struct LockedCopyTests {
  /// What the bytes of a column are.
  enum Content {
    /// A random identity: version 4, or of a device's log.
    case randomIdentity
    /// A count or an order: how much and in which order, never what.
    case number
    /// A ciphertext, a wrap or a sealed grant: of padded length, and without a pattern.
    case sealed
    /// A SHA-256 of public bytes.
    case hash
    /// A public key.
    case publicKey
    /// An Ed25519 signature over clear bytes.
    case signature
    /// The clear part of an entry: identity of the log, index, root, key's digest, commitment.
    case head
  }

  /// Every column there is.
  ///
  /// A new one is classed here, and in `SECURITY.md`, or it does not ship.
  static let columns: [String: Content] = [
    "store.id": .randomIdentity, "store.origin": .randomIdentity,
    "record.id": .randomIdentity, "record.version": .number, "record.blob": .sealed,
    "wrap.record": .randomIdentity, "wrap.wrap": .sealed,
    "index_part.id": .randomIdentity, "index_part.wrap": .sealed, "index_part.blob": .sealed,
    "access_grant.number": .number, "access_grant.sealed": .sealed,
    "entry.number": .number, "entry.head": .head, "entry.signature": .signature,
    "entry.wrap": .sealed, "entry.body": .sealed,
    "tree_node.level": .number, "tree_node.position": .number, "tree_node.hash": .hash,
    "signer.key_id": .hash, "signer.verification_key": .publicKey,
  ]

  @Test func `no column is there that is not classed, and none is classed that is not there`()
    throws
  {
    let sample = try SampleStore()
    let found = try sample.behindItsBack { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT t.name || '.' || c.name FROM pragma_table_list AS t
          JOIN pragma_table_xinfo(t.name) AS c
          WHERE t.schema = 'main' AND t.name NOT LIKE 'sqlite_%'
          """,
      )
    }
    #expect(Set(found) == Set(Self.columns.keys))
    #expect(found.count == Self.columns.count)
  }

  @Test(arguments: columns.keys.sorted())
  func `a column holds what its class says`(column: String) throws {
    let sample = try SampleStore()
    for number in 0..<8 {
      try sample.save(.invented("An invented account \(number)."))
      try sample.put(.invented(by: sample.founder.person))
    }
    let parts = column.split(separator: ".")
    let values = try sample.behindItsBack { database in
      try DatabaseValue.fetchAll(database, sql: "SELECT \(parts[1]) FROM \(parts[0])")
    }
    #expect(!values.isEmpty)
    for value in values { try check(value, try #require(Self.columns[column])) }
  }

  private func check(_ value: DatabaseValue, _ content: Content) throws {
    guard content != .number else {
      #expect(Int.fromDatabaseValue(value) != nil)
      return
    }
    let bytes = [UInt8](try #require(Data.fromDatabaseValue(value)))
    switch content {
    case .number: break
    case .randomIdentity:
      #expect(bytes.count == 16)
      // Version 4 and variant 1 of RFC 9562: nothing of a clock, a machine or a name.
      #expect(bytes[6] >> 4 == 4 && bytes[8] >> 6 == 2)
    case .hash, .publicKey: #expect(bytes.count == 32)
    case .signature: #expect(bytes.count == 64)
    case .head: #expect(bytes.count < 160)
    case .sealed: #expect(longestRun(in: bytes) < 6)
    }
  }

  @Test func `short and long texts below a kilobyte cannot be told apart`() throws {
    let sample = try SampleStore()
    for count in [0, 1, 10, 800] {
      try sample.save(.invented(String(repeating: "a", count: count)))
    }
    let lengths = try sample.behindItsBack { database in
      try Int.fetchAll(database, sql: "SELECT length(blob) FROM record")
    }
    #expect(Set(lengths) == [1106])
  }

  @Test func `the same text twice leaves nothing alike`() throws {
    let sample = try SampleStore()
    let account = Account.invented()
    for _ in 0..<2 { try sample.save(account.copied()) }
    let blobs = try sample.behindItsBack { database in
      try Data.fetchAll(database, sql: "SELECT blob FROM record ORDER BY rowid DESC LIMIT 2")
    }
    let alike = zip(blobs[0], blobs[1]).filter { $0 == $1 }.count
    // Two bytes of version and suite, and by chance one in 256 of about 1100.
    #expect(alike < 40)
  }

  @Test func `a wrap tells neither its compartment nor its reader`() throws {
    let sample = try SampleStore()
    try sample.save(.invented())
    let wraps = try sample.behindItsBack { try Data.fetchAll($0, sql: "SELECT wrap FROM wrap") }
    for wrap in wraps {
      for compartment in sample.founder.compartments {
        for secret in [compartment.row.id.bytes, compartment.row.publicKey] {
          #expect(wrap.range(of: Data(secret)) == nil)
        }
      }
    }
    #expect(Set(wraps.map { Array($0.prefix(3)) }).count == 1)
  }

  private func longestRun(in bytes: [UInt8]) -> Int {
    var longest = 0
    var run = 0
    var last: UInt8?
    for byte in bytes {
      run = byte == last ? run + 1 : 1
      last = byte
      longest = max(longest, run)
    }
    return longest
  }
}

extension Account {
  /// The same words under an identity of their own.
  fileprivate func copied() -> Account {
    Account(id: .random(), incident: incident, purpose: purpose, text: text)
  }
}
