import Glibc
import MRMCrypto
import MRMModel

@testable import MRMVault

/// A store, a person and keys of equal bytes, under which the kept inputs were sealed once.
enum SealedSample {
  static let store = identifier(0x51, of: StoreSubject.self)
  static let person = identifier(0xA1, of: Person.self)
  static let record = identifier(0x71, of: AnyRecord.self)
  static let content = Array("Inventé : rien n’est arrivé ici.".utf8)

  /// The place of the first version of a record.
  static let place = SealingContext(
    store: store,
    content: .record(.account),
    object: record,
    version: 1,
    previous: .zero,
    author: person,
  )

  static func recordKey() throws -> RecordKey { RecordKey(secret: try secret(0x31)) }

  static func keys() throws -> PersonKeys {
    PersonKeys(
      person: person,
      store: store,
      signing: try SigningKey(seed: secret(0x11)),
      agreement: try AgreementKey(secret: secret(0x12)),
    )
  }

  static func compartment() throws -> CompartmentKey {
    let agreement = try AgreementKey(secret: secret(0x21))
    let row = CompartmentRow(
      id: identifier(0xC1),
      epoch: 1,
      kind: .facts,
      office: try OfficeCode("MOP"),
      publicKey: agreement.publicKey.bytes,
    )
    return CompartmentKey(row: row, agreement: agreement, symmetric: try secret(0x22))
  }

  static func session() throws -> [UInt8] {
    let person = try UnlockedPerson(keys: keys(), compartments: [compartment()], lastGrantTried: 3)
    let payload = try SessionPayload.bytes(
      of: person,
      deadline: 5_000_000_000,
      suspended: 1,
      limit: .max,
    )
    return unsafe payload.withUnsafeBytes { unsafe Array($0) }
  }

  /// The reading end of a pipe that holds some bytes and no more will be written to.
  static func pipe(holding bytes: [UInt8]) throws -> Int32 {
    var ends: [Int32] = [0, 0]
    guard unsafe Glibc.pipe(&ends) == 0 else { throw FuzzFinding(description: "a pipe opens") }
    let written = unsafe write(ends[1], bytes, bytes.count)
    close(ends[1])
    try FuzzFinding.unless(written == bytes.count, "a pipe holds 32 KiB")
    return ends[0]
  }

  private static func secret(_ byte: UInt8) throws -> SecretBytes {
    try SecretBytes(copying: [UInt8](repeating: byte, count: 32))
  }
}
