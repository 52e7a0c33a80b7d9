import Dispatch
import Foundation
import MRMAudit
import MRMCrypto
import Synchronization
import Testing

@testable import MRMStore

@Suite struct SnapshotTests {
  @Test func `a snapshot is the store as it was, whatever is written since`() throws {
    let sample = try SampleStore()
    try sample.save(.invented())
    let snapshot = try sample.store.snapshot()
    let root = try sample.store.read(as: sample.founder) { $0.trusted.root }
    try sample.save(.invented())
    #expect(snapshot.entries == 2 && snapshot.root == root)
    #expect(snapshot.store == sample.store.id && snapshot.origin == sample.store.origin)
    let copy = try sample.unpacked(snapshot, "elsewhere")
    #expect(try copy.sizeWithoutKey() == 2)
  }

  @Test func `a snapshot has no name, and gives itself as often as it is asked for`() throws {
    let sample = try SampleStore()
    let snapshot = try sample.store.snapshot()
    let names = try FileManager.default.contentsOfDirectory(atPath: sample.store.folder)
    #expect(!names.contains { $0.contains("snapshot") })
    let (first, second) = (try Self.bytes(of: snapshot), try Self.bytes(of: snapshot))
    #expect(first == second && first.count == snapshot.byteCount)
  }

  @Test func `what a run that was killed left of a snapshot is removed by the next`() throws {
    let sample = try SampleStore()
    let left = sample.store.folder + "/store.sqlite.snapshot"
    try Data("half of one".utf8).write(to: URL(filePath: left))
    try Data("its journal".utf8).write(to: URL(filePath: left + "-journal"))
    _ = try sample.store.snapshot()
    let names = try FileManager.default.contentsOfDirectory(atPath: sample.store.folder)
    #expect(!names.contains { $0.contains("snapshot") })
  }

  @Test func `each snapshot made while others write, and make snapshots, is consistent`()
    async throws
  {
    let sample = try SampleStore()
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        let writer = try sample.reopened()
        for _ in 0..<20 { try sample.save(.invented(), through: writer) }
      }
      for place in ["a", "b"] {
        group.addTask {
          let reader = try sample.reopened()
          for number in 0..<4 {
            let snapshot = try reader.snapshot()
            let copy = try sample.unpacked(snapshot, "\(place)-\(number)")
            let found = try copy.read(as: sample.founder) { view in
              var records = 0
              try view.forEachRecord { _, _, _ in records += 1 }
              return (view.trusted.size, records)
            }
            // One record a change after the founding's two.
            #expect(found == (snapshot.entries, snapshot.entries + 1))
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try sample.whole() == 21)
  }

  @Test func `snapshots made at one time do not take each other’s file`() throws {
    let sample = try SampleStore()
    for _ in 0..<40 { try sample.save(.invented()) }
    let failures = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: 16) { _ in
      do {
        let snapshot = try sample.reopened().snapshot()
        let bytes = try Self.bytes(of: snapshot)
        guard snapshot.entries == 41, bytes.count == snapshot.byteCount else {
          throw StoreError.damaged
        }
      } catch {
        failures.withLock { $0.append("\(error)") }
      }
    }
    #expect(failures.withLock(\.self) == [])
  }

  @Test func `a store with a row that its own rules forbid gives no snapshot`() throws {
    let sample = try SampleStore()
    try sample.execute(
      "PRAGMA ignore_check_constraints = ON; UPDATE access_grant SET sealed = x'00'"
    )
    #expect(throws: StoreError.damaged) { try sample.store.snapshot() }
    let names = try FileManager.default.contentsOfDirectory(atPath: sample.store.folder)
    #expect(!names.contains { $0.contains("snapshot") })
  }

  fileprivate static func bytes(of snapshot: StoreSnapshot) throws -> [UInt8] {
    var bytes: [UInt8] = []
    let next = try snapshot.pieces()
    while true {
      let piece = try next()
      guard !piece.isEmpty else { return bytes }
      bytes += piece
    }
  }
}

extension SampleStore {
  /// A snapshot in a folder of its own, opened.
  fileprivate func unpacked(_ snapshot: StoreSnapshot, _ name: String) throws -> CaseStore {
    let place = "\(root)/\(name)"
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    try Data(SnapshotTests.bytes(of: snapshot)).write(to: URL(filePath: place + "/store.sqlite"))
    return try CaseStore.open(place, pins: place + "-pins")
  }
}
