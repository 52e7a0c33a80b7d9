import MRMCrypto
import MRMModel
import Testing

@testable import MRMVault

@Suite struct PersonalCompartmentTests {
  @Test func `it is the same each time the person unlocks`() throws {
    let one = try UnlockedPerson(keys: Scene.keys()).personal
    let other = try UnlockedPerson(keys: Scene.keys()).personal
    #expect(one.row == other.row)
    #expect(try one.secrets().revealed() == other.secrets().revealed())
  }

  @Test func `it bears the person's identity and public key`() throws {
    let keys = try Scene.keys()
    let row = try UnlockedPerson(keys: keys).personal.row
    #expect(row.id.bytes == Scene.person.bytes)
    #expect(row.publicKey == keys.agreement.publicKey.bytes)
    #expect(row.kind == .personal)
  }

  @Test func `its symmetric key is neither the person's secret nor a colleague's`() throws {
    let keys = try Scene.keys()
    let colleague = try Scene.keys(of: identifier(0xA2))
    let mine = try UnlockedPerson(keys: keys).personal
    let theirs = try UnlockedPerson(keys: colleague).personal
    let isSecret = keys.agreement.withSecret { mine.symmetric.equals($0) }
    #expect(!isSecret)
    #expect(try mine.secrets().revealed() != theirs.secrets().revealed())
  }

  @Test func `a draft opens for its author and for nobody else`() throws {
    let author = try UnlockedPerson(keys: Scene.keys(), compartments: [Scene.compartment()])
    let colleague = try UnlockedPerson(
      keys: Scene.keys(of: identifier(0xA2), made: 0x61),
      compartments: [Scene.compartment()],
    )
    let wrap = try KeyWrap(
      Scene.recordKey(),
      of: Scene.record,
      for: author.personal,
      in: Scene.store,
    )
    #expect(throws: Never.self) {
      try author.recordKey(of: Scene.record, kind: .facts, wraps: [wrap])
    }
    #expect(throws: VaultError.noKey) {
      try colleague.recordKey(of: Scene.record, kind: .facts, wraps: [wrap])
    }
  }
}
