import MRMCrypto
import MRMModel
import Testing

@testable import MRMVault

@Suite struct UnlockedPersonTests {
  private let mopti: OfficeCode
  private let gao: OfficeCode
  private let person: UnlockedPerson

  init() throws {
    mopti = try OfficeCode("MOP")
    gao = try OfficeCode("GAO")
    person = try UnlockedPerson(
      keys: Scene.keys(),
      compartments: [
        Scene.compartment(0xC1, epoch: 1, kind: .facts, office: mopti, made: 0x21),
        Scene.compartment(0xC2, epoch: 1, kind: .facts, office: gao, made: 0x23),
        Scene.compartment(0xC1, epoch: 3, kind: .facts, office: mopti, made: 0x25),
        Scene.compartment(0xC1, epoch: 2, kind: .facts, office: mopti, made: 0x27),
        Scene.compartment(0xC5, epoch: 1, kind: .log, office: nil, made: 0x29),
      ],
      lastGrantTried: 7,
    )
  }

  @Test func `the newest epoch is tried first`() {
    #expect(person.readable(.facts).map(\.row.epoch) == [3, 2, 1, 1])
  }

  @Test func `nothing of a kind is readable that was not granted`() {
    #expect(person.readable(.identities).isEmpty)
    #expect(person.readable(.services).isEmpty)
  }

  @Test func `the personal compartment is everybody's own`() {
    #expect(person.readable(.personal).map(\.row) == [person.personal.row])
  }

  @Test func `an office's content is written with its newest epoch`() throws {
    #expect(try person.writable(.facts, of: mopti).row.epoch == 3)
    #expect(try person.writable(.facts, of: gao).row.epoch == 1)
    #expect(try person.writable(.log, of: nil).row.id == identifier(0xC5))
  }

  @Test func `nothing is written for an office whose compartment the person does not hold`() throws
  {
    let kayes = try OfficeCode("KAY")
    #expect(throws: VaultError.noKey) { try person.writable(.facts, of: kayes) }
    #expect(throws: VaultError.noKey) { try person.writable(.facts, of: nil) }
    #expect(throws: VaultError.noKey) { try person.writable(.accounts, of: mopti) }
    #expect(throws: VaultError.noKey) { try person.writable(.log, of: mopti) }
  }

  @Test func `a record of any epoch held opens`() throws {
    for compartment in person.compartments {
      let wrap = try WrapForm.byReader.wrap(Scene.recordKey(), for: compartment)
      #expect(throws: Never.self) {
        try person.recordKey(of: Scene.record, kind: compartment.row.kind, wraps: [wrap])
      }
    }
  }

  @Test func `one wrap that opens among others is found`() throws {
    let strange = try WrapForm.byReader.wrap(
      Scene.recordKey(made: 0x35),
      for: Scene.compartment(0xD1, made: 0x91),
    )
    let mine = try WrapForm.toPublicKey.wrap(Scene.recordKey(), for: person.compartments[0])
    let key = try person.recordKey(of: Scene.record, kind: .facts, wraps: [strange, mine])
    #expect(key.secret.revealed() == [UInt8](repeating: 0x31, count: 32))
  }

  @Test func `a wrap for another kind of compartment is not tried`() throws {
    let wrap = try WrapForm.byReader.wrap(Scene.recordKey(), for: person.compartments[0])
    #expect(throws: VaultError.noKey) {
      try person.recordKey(of: Scene.record, kind: .log, wraps: [wrap])
    }
  }

  @Test func `a record without wraps opens for nobody`() {
    #expect(throws: VaultError.noKey) {
      try person.recordKey(of: Scene.record, kind: .facts, wraps: [])
    }
  }

  @Test func `a wrap of a newer format is not taken for a missing key`() throws {
    var bytes = try WrapForm.byReader.wrap(Scene.recordKey(), for: person.compartments[0]).bytes
    let mine = try KeyWrap(bytes: bytes)
    bytes[0] = 2
    let newer = try KeyWrap(bytes: bytes)
    #expect(throws: VaultError.formatTooNew(found: 2, newestKnown: 1)) {
      try person.recordKey(of: Scene.record, kind: .facts, wraps: [newer])
    }
    #expect(throws: Never.self) {
      try person.recordKey(of: Scene.record, kind: .facts, wraps: [newer, mine])
    }
  }

  @Test func `granted compartments are added once`() throws {
    let more = try Scene.compartment(0xC6, kind: .identities, office: mopti, made: 0x41)
    let again = try person.adding([more, person.compartments[0]], lastGrantTried: 9)
    #expect(again.compartments.map(\.row) == person.compartments.map(\.row) + [more.row])
    #expect(again.lastGrantTried == 9)
    #expect(again.person == person.person)
  }
}
