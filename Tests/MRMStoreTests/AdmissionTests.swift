import MRMCrypto
import GRDB
import MRMModel
import MRMVault
import Testing

@testable import MRMStore

@Suite struct AdmissionTests {
  @Test func `a person is admitted to what was granted to them, and tries each grant once`() throws
  {
    let sample = try SampleStore()
    let colleague = try sample.enrol([.protectionOfficer])
    #expect(Set(colleague.compartments.map(\.row)) == Set(sample.founder.compartments.map(\.row)))
    #expect(colleague.lastGrantTried == 6)
    #expect(try sample.store.admit(colleague) === colleague)
  }

  @Test func `grants to others open nothing`() throws {
    let sample = try SampleStore()
    let keys = try PersonKeys.make(for: .random(), in: sample.store.id)
    let stranger = try UnlockedPerson(keys: keys)
    // Without the log's compartment not even the first entry opens.
    #expect(throws: StoreError.unreadableEntry(index: 0)) {
      try sample.store.admit(stranger)
    }
  }

  @Test func `a grant that opens and that no entry signed for is refused`() throws {
    let sample = try SampleStore()
    let colleague = try sample.enrol([.protectionOfficer])
    // Anyone who knows a public key can seal one: the secrets would be the stranger's.
    let strange = try CompartmentKey.make(
      id: .random(),
      epoch: 1,
      kind: .facts,
      office: OfficeCode("MOP")
    )
    try insert(Grant(strange, to: colleague.keys.agreement.publicKey, in: sample.store.id), sample)
    #expect(throws: StoreError.tampered(.grant)) { try sample.store.admit(colleague) }
  }

  @Test func `a second grant of what is held is refused when no entry signed for it`() throws {
    let sample = try SampleStore()
    let colleague = try sample.enrol([.protectionOfficer])
    let facts = try sample.founder.writable(.facts, of: OfficeCode("MOP"))
    try insert(Grant(facts, to: colleague.keys.agreement.publicKey, in: sample.store.id), sample)
    #expect(throws: StoreError.tampered(.grant)) { try sample.store.admit(colleague) }
  }

  private func insert(_ grant: Grant, _ sample: SampleStore) throws {
    try sample.behindItsBack { database in
      try database.execute(
        sql: "INSERT INTO access_grant (sealed) VALUES (?)",
        arguments: [grant.bytes.data],
      )
    }
  }
}
