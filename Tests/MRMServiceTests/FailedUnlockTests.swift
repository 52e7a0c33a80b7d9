import Foundation
import MRMAudit
import MRMModel
import MRMService
import MRMTestSupport
import MRMVault
import Testing

/// Wrong passphrases are counted while nobody is unlocked, and signed by who unlocks next.
@Suite struct FailedUnlockTests {
  private let force: TaskForce

  init() throws {
    force = try TaskForce()
    try Data("not the passphrase at all\n".utf8).write(to: URL(filePath: force.root + "/wrong"))
  }

  private func fail(_ label: String, secondsLater: Int64 = 0) throws {
    #expect(throws: VaultError.wrongPassphrase) {
      try Desk.open(
        force.folders,
        as: PersonLabel(label),
        passphrase: .file(force.root + "/wrong"),
        asksAgain: true,
        now: Timestamp(milliseconds: TaskForce.now.milliseconds + secondsLater * 1000),
      )
    }
  }

  private func failures() throws -> [LogLine] {
    var filter = LogFilter()
    filter.acts = [.unlocksFailed]
    return try force.desk("auditor").auditLog(filter)
  }

  @Test func `the next unlock tells how many there were, and signs them once`() throws {
    try fail("officer")
    try fail("officer", secondsLater: 60)
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
    try fail("officer")
    #expect(try force.desk("officer-2").failedUnlocks == nil)
    #expect(try failures().isEmpty)
    #expect(try force.desk("officer").failedUnlocks?.count == 1)
  }

  @Test func `an audit signs nothing and leaves the count to the next unlock`() throws {
    try fail("auditor")
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
    try fail("officer")
    let counter = try #require(try force.counters().first)
    for bytes in [[], [0xFF, 0xFF], [UInt8](repeating: 1, count: 10_000)] as [[UInt8]] {
      try Data(bytes).write(to: URL(filePath: counter))
      #expect(try force.desk("officer").failedUnlocks == nil)
      try fail("officer")
      #expect(try force.desk("officer").failedUnlocks?.count == 1)
    }
  }

  @Test func `a passphrase stays wrong where nothing can be counted`() throws {
    try FileManager.default.removeItem(atPath: force.folders.pins)
    try Data().write(to: URL(filePath: force.folders.pins))
    try fail("officer")
  }
}

extension TaskForce {
  /// The counter files that lie on this machine.
  func counters() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folders.pins)
      .filter { $0.hasSuffix(".count") }.map { folders.pins + "/" + $0 }
  }
}

extension UnsignedCounts {
  /// Puts these in the place of what was counted.
  func write(to path: String) throws {
    try Data(encoded).write(to: URL(filePath: path))
  }
}
