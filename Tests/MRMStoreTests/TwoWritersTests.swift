import MRMVault
import Foundation
import GRDB
import MRMModel
import Testing

@testable import MRMStore

@Suite struct TwoWritersTests {
  @Test func `what several handles write at once is all there, one entry after the other`()
    async throws
  {
    let sample = try SampleStore()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<3 {
        group.addTask {
          let handle = try sample.reopened()
          for _ in 0..<10 { try sample.save(.invented(), through: handle) }
        }
      }
      try await group.waitForAll()
    }
    #expect(try sample.whole() == 31)
    #expect(try sample.pin.load()?.size == 31)
  }

  @Test func `of two edits of one version one is saved and the other refused`() async throws {
    let sample = try SampleStore()
    let account = Account.invented()
    try sample.save(account)
    let outcomes = await withTaskGroup(of: Bool.self) { group in
      for number in 0..<4 {
        group.addTask {
          do {
            let handle = try sample.reopened()
            try sample.save(account.saying("edit \(number)"), replacing: 1, through: handle)
            return true
          } catch StoreError.changedMeanwhile {
            return false
          } catch {
            Issue.record(error)
            return false
          }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(outcomes.filter { $0 }.count == 1)
    #expect(try sample.whole() == 3)
  }

  @Test func `a store that another process holds is busy, and nothing is lost`() throws {
    let sample = try SampleStore()
    let other = try DatabaseQueue(path: sample.file)
    try sample.store.queue.inDatabase { try $0.execute(sql: "PRAGMA busy_timeout = 1") }
    try other.inDatabase { database in
      try database.inTransaction(.immediate) {
        #expect(throws: StoreError.busy) { try sample.save(.invented()) }
        // Readers do not wait for a writer.
        let seen = try sample.store.read(as: sample.founder) { $0.trusted.size }
        #expect(seen == 1)
        return .rollback
      }
    }
    try sample.save(.invented())
    #expect(try sample.whole() == 2)
  }

  @Test func `a question sees one state though another handle writes meanwhile`() throws {
    let sample = try SampleStore()
    let other = try sample.reopened()
    let sizes = try sample.store.read(as: sample.founder) { view in
      let before = try view.logSize()
      try sample.save(.invented(), through: other)
      return (before, try view.logSize())
    }
    #expect(sizes == (1, 1))
    #expect(try sample.store.read(as: sample.founder) { try $0.logSize() } == 2)
    #expect(try sample.pin.load()?.size == 2)
  }
}
