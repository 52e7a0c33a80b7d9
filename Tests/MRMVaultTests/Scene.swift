import MRMCrypto
import MRMModel

import struct Foundation.UUID

@testable import MRMVault

/// Sixteen equal bytes as the identity of anything.
func identifier<Subject>(
  _ byte: UInt8,
  of _: Subject.Type = Subject.self,
) -> Identifier<Subject> {
  let b = byte
  return Identifier(rawValue: UUID(uuid: (b, b, b, b, b, b, b, b, b, b, b, b, b, b, b, b)))
}

/// A store, a person, a record and their keys, all of fixed bytes; nobody's.
enum Scene: Sendable {
  static let store = identifier(0x51, of: StoreSubject.self)
  static let person = identifier(0xA1, of: Person.self)
  static let record = identifier(0x71, of: AnyRecord.self)

  /// What scrypt costs in tests: the least that this build accepts.
  static func cost() throws -> ScryptCost { try ScryptCost(exponent: ScryptCost.floor) }

  /// Thirty-two equal bytes as a secret.
  static func secret(_ byte: UInt8) throws -> SecretBytes {
    try SecretBytes(copying: [UInt8](repeating: byte, count: 32))
  }

  /// The keys of a person.
  static func keys(
    of person: Identifier<Person> = Scene.person,
    in store: StoreID = Scene.store,
    made byte: UInt8 = 0x11,
  ) throws -> PersonKeys {
    PersonKeys(
      person: person,
      store: store,
      signing: try SigningKey(seed: secret(byte)),
      agreement: try AgreementKey(secret: secret(byte &+ 1)),
    )
  }

  /// A compartment's key; those with the same `byte` have the same secrets.
  static func compartment(
    _ id: UInt8 = 0xC1,
    epoch: Int = 1,
    kind: CompartmentKind = .facts,
    office: OfficeCode? = nil,
    made byte: UInt8 = 0x21,
  ) throws -> CompartmentKey {
    let agreement = try AgreementKey(secret: secret(byte))
    let row = CompartmentRow(
      id: identifier(id),
      epoch: epoch,
      kind: kind,
      office: office,
      publicKey: agreement.publicKey.bytes,
    )
    return CompartmentKey(row: row, agreement: agreement, symmetric: try secret(byte &+ 1))
  }

  /// A record's key.
  static func recordKey(made byte: UInt8 = 0x31) throws -> RecordKey {
    RecordKey(secret: try secret(byte))
  }

  /// The place of the first version of a record.
  static let place = SealingContext(
    store: store,
    content: .record(.account),
    object: record,
    version: 1,
    previous: .zero,
    author: person,
  )
}
