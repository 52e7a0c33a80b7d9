import MRMAudit
import GRDB
import MRMCrypto
import MRMModel
import MRMVault
import Testing

@testable import MRMStore

@Suite struct VersionTests {
  @Test func `every version stays and opens as it was saved, with its author`() throws {
    let sample = try SampleStore()
    let colleague = try sample.enrol([.protectionOfficer])
    let account = Account.invented("first")
    let first = try sample.save(account)
    let second = try sample.save(account.saying("second"), replacing: 1, by: colleague)
    try sample.store.read(as: sample.founder) { view in
      let old: OpenedRecord<Account> = try view.open(Account.self, first)
      let new: OpenedRecord<Account> = try view.open(Account.self, second)
      #expect(old.content.text == "first" && old.author == sample.founder.person)
      #expect(new.content.text == "second" && new.author == colleague.person)
      #expect(try view.newestVersion(of: account.recordID) == 2)
    }
  }

  @Test func `a stale edit is refused with who changed what and when`() throws {
    let sample = try SampleStore()
    let colleague = try sample.enrol([.protectionOfficer])
    let account = Account.invented()
    try sample.save(account)
    let newest = try sample.save(account.saying("theirs"), replacing: 1, by: colleague)
    #expect(
      throws: StoreError.changedMeanwhile(newest, by: colleague.person, at: SampleStore.now)
    ) { try sample.save(account.saying("mine"), replacing: 1) }
    let text = try sample.store.read(as: sample.founder) { view in
      let account: Account = try view.open(Account.self, newest)
      return account.text
    }
    #expect(text == "theirs")
  }

  @Test func `a new record under an identity that is taken is refused`() throws {
    let sample = try SampleStore()
    let account = Account.invented()
    let saved = try sample.save(account)
    #expect(
      throws: StoreError.changedMeanwhile(saved, by: sample.founder.person, at: SampleStore.now)
    ) { try sample.save(account) }
  }

  @Test func `a version of a record that was never saved is not replaced`() throws {
    let sample = try SampleStore()
    #expect(throws: StoreError.notFound) { try sample.save(.invented(), replacing: 1) }
  }

  @Test func `a version that is ahead of the newest is not replaced`() throws {
    let sample = try SampleStore()
    let account = Account.invented()
    try sample.save(account)
    #expect(throws: StoreError.self) { try sample.save(account, replacing: 2) }
  }

  @Test func `two versions in one change follow each other`() throws {
    let sample = try SampleStore()
    let account = Account.invented()
    try sample.store.change(by: sample.founder, at: SampleStore.now) { change in
      let office = try OfficeCode("MOP")
      try change.save(account, of: nil, office: office, replacing: 0)
      try change.save(account.saying("twice"), of: nil, office: office, replacing: 1)
      #expect(change.written.map(\.record.version) == [1, 2])
      return .backupWritten
    }
    #expect(try sample.whole() == 2)
  }

  /// What a thief can do to the rows of versions without a key.
  static let swaps = [
    "UPDATE record SET blob = (SELECT blob FROM record WHERE id = :id AND version = 1)"
      + " WHERE id = :id AND version = 2",
    "UPDATE record SET blob = (SELECT blob FROM record WHERE id <> :id LIMIT 1)"
      + " WHERE id = :id AND version = 2",
    "UPDATE record SET blob = (SELECT blob FROM record WHERE id = :id AND version = 2)"
      + " WHERE id = :id AND version = 1",
    "DELETE FROM record WHERE id = :id AND version = 1",
    "UPDATE record SET blob = substr(blob, 1, 200) WHERE id = :id",
    "UPDATE record SET blob = x'' WHERE id = :id",
  ]

  @Test(arguments: swaps)
  func `a version that was swapped, cut or lost its past does not open`(statement: String) throws {
    let sample = try SampleStore()
    let account = Account.invented("first")
    try sample.save(account)
    let second = try sample.save(account.saying("second"), replacing: 1)
    try sample.behindItsBack {
      try $0.execute(sql: statement, arguments: ["id": account.recordID.bytes.data])
    }
    #expect(throws: (any Error).self) {
      try sample.store.read(as: sample.founder) { view in
        let _: Account = try view.open(Account.self, second)
      }
    }
  }

  @Test func `a record is released from its author's own compartment to the office's`() throws {
    let sample = try SampleStore()
    let colleague = try sample.enrol([.protectionOfficer])
    let account = Account.invented()
    let draft = RecordVersion(kind: .account, id: account.recordID, version: 1)
    try sample.store.change(by: sample.founder, at: SampleStore.now) { change in
      try change.save(
        account,
        of: nil,
        office: OfficeCode("MOP"),
        replacing: 0,
        isDraft: true
      )
      return .backupWritten
    }
    func read() throws -> Account {
      try sample.store.read(as: colleague) { try $0.open(Account.self, draft) }
    }
    #expect(throws: VaultError.noKey) { try read() }
    try sample.store.change(by: sample.founder, at: SampleStore.now) { change in
      try change.release(draft, to: OfficeCode("MOP"))
      return .backupWritten
    }
    #expect(try read() == account)
    #expect(try sample.rowCounts()["wrap"] == sample.rowCounts()["record"])
  }
}
