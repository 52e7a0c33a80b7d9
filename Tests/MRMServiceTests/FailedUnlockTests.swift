import Foundation
import MRMModel
import MRMService
import MRMTestSupport
import Testing

/// Wrong passphrases are counted while nobody is unlocked, and signed by who unlocks next.
@Suite struct FailedUnlockTests {
  private let force: TaskForce

  init() throws { force = try TaskForce() }

  private func failures() throws -> [LogLine] {
    var filter = LogFilter()
    filter.acts = [.unlocksFailed]
    return try force.desk("auditor").auditLog(filter)
  }

  @Test func `the next unlock tells how many there were, and signs them once`() throws {
    try force.failToUnlock("officer")
    try force.failToUnlock("officer", secondsLater: 60)
    #expect(try failures().isEmpty)
    let failed = try #require(try force.desk("officer").failedUnlocks)
    #expect(failed.count == 2)
    #expect(failed.first == TaskForce.now)
    #expect(failed.last.milliseconds == TaskForce.now.milliseconds + 60_000)
    #expect(try force.desk("officer").failedUnlocks == nil)
    let line = try #require(try failures().first)
    #expect(line.person.name == "Binta Test" && line.incident == nil)
    #expect(line.matter == .occurrences(failed))
    #expect(try failures().count == 1)
    #expect(try force.desk("auditor").verifyLog().findings.isEmpty)
  }

  @Test func `nobody signs what was tried on another's bundle`() throws {
    try force.failToUnlock("officer")
    #expect(try force.desk("officer-2").failedUnlocks == nil)
    #expect(try failures().isEmpty)
    #expect(try force.desk("officer").failedUnlocks?.count == 1)
  }

  @Test func `an audit signs nothing and leaves the count to the next unlock`() throws {
    try force.failToUnlock("auditor")
    let audit = try Desk.open(
      force.folders,
      as: PersonLabel("auditor"),
      passphrase: .file(force.root + "/passphrase"),
      asksAgain: true,
      isAudit: true,
      now: TaskForce.now,
    )
    #expect(audit.failedUnlocks == nil)
    #expect(try force.desk("auditor").failedUnlocks?.count == 1)
  }

  @Test func `a person whose bundle nobody tried is told nothing, and has no counter`() throws {
    #expect(try force.desk("officer").failedUnlocks == nil)
    #expect(try force.counters().isEmpty)
  }

  @Test func `a counter that is no counter keeps nobody out`() throws {
    try force.failToUnlock("officer")
    let counter = try #require(try force.counters().first)
    for bytes in [[], [0xFF, 0xFF], [UInt8](repeating: 1, count: 10_000)] as [[UInt8]] {
      try Data(bytes).write(to: URL(filePath: counter))
      #expect(try force.desk("officer").failedUnlocks == nil)
      try force.failToUnlock("officer")
      #expect(try force.desk("officer").failedUnlocks?.count == 1)
    }
  }

  @Test func `a passphrase stays wrong where nothing can be counted`() throws {
    try FileManager.default.removeItem(atPath: force.folders.pins)
    try Data().write(to: URL(filePath: force.folders.pins))
    try force.failToUnlock("officer")
  }
}
