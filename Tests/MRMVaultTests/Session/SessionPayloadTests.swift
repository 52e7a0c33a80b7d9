import MRMCrypto
import MRMModel
import Testing

@testable import MRMVault

@Suite struct SessionPayloadTests {
  private let person: UnlockedPerson

  init() throws {
    person = try UnlockedPerson(
      keys: Scene.keys(),
      compartments: [
        Scene.compartment(0xC1, epoch: 1, kind: .facts, office: OfficeCode("MOP"), made: 0x21),
        Scene.compartment(0xC1, epoch: 300, kind: .facts, office: OfficeCode("MOP"), made: 0x23),
        Scene.compartment(0xC5, epoch: 1, kind: .log, office: nil, made: 0x25),
      ],
      lastGrantTried: 0x0102_0304_0506_0708,
    )
  }

  @Test func `a person comes back with every key`() throws {
    var reader = try SessionPayload.Reader(payload())
    let header = try reader.header()
    let read = try reader.person(header)
    #expect(header.deadline == 5_000_000_000)
    #expect(header.suspended == -1)
    #expect(read.person == person.person)
    #expect(read.keys.store == person.keys.store)
    #expect(read.lastGrantTried == person.lastGrantTried)
    #expect(try read.keys.secrets().revealed() == person.keys.secrets().revealed())
    #expect(read.compartments.map(\.row) == person.compartments.map(\.row))
    for (one, other) in zip(read.compartments, person.compartments) {
      #expect(try one.secrets().revealed() == other.secrets().revealed())
    }
  }

  @Test func `compartments that do not fit are left to be granted anew`() throws {
    let all = try payload().count
    var reader = try SessionPayload.Reader(payload(limit: all - 1))
    let read = try reader.person(reader.header())
    #expect(read.compartments.isEmpty)
    #expect(read.lastGrantTried == 0)
    #expect(try read.keys.secrets().revealed() == person.keys.secrets().revealed())
  }

  @Test func `a payload cut short anywhere is malformed`() throws {
    let bytes = try payload().revealed()
    for count in bytes.indices {
      #expect(throws: VaultError.malformed) { try read(Array(bytes[..<count])) }
    }
  }

  @Test func `bytes after a payload are malformed`() throws {
    let bytes = try payload().revealed()
    #expect(throws: Never.self) { try read(bytes) }
    #expect(throws: VaultError.malformed) { try read(bytes + [0]) }
  }

  @Test func `a payload of another version is malformed`() throws {
    let bytes = try payload().revealed()
    #expect(throws: VaultError.malformed) { try read(bytes.changing(0, by: 3)) }
  }

  private func payload(limit: Int = 32_767) throws -> SecretBytes {
    try SessionPayload.bytes(
      of: person,
      deadline: 5_000_000_000,
      suspended: -1,
      limit: limit,
    )
  }

  private func read(_ bytes: [UInt8]) throws {
    var reader = SessionPayload.Reader(try SecretBytes(copying: bytes))
    _ = try reader.person(reader.header())
  }
}
