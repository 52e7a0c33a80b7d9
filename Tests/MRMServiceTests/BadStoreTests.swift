import Foundation
import MRMModel
import MRMService
import MRMTestSupport
import Testing

@Suite struct BadStoreTests {
  @Test func `a folder without a store ends with 10`() throws {
    let force = try TaskForce()
    try FileManager.default.removeItem(atPath: force.folders.store)
    #expect { try force.desk("officer") } throws: { ExitStatus.code(of: $0) == 10 }
  }

  @Test func `a wrong passphrase ends with 12`() throws {
    let force = try TaskForce()
    let wrong = force.root + "/wrong"
    try Data("another passphrase entirely\n".utf8).write(to: URL(fileURLWithPath: wrong))
    #expect {
      try Desk.open(
        force.folders,
        as: PersonLabel("officer"),
        passphrase: .file(wrong),
        asksAgain: true,
        now: TaskForce.now,
      )
    } throws: { ExitStatus.code(of: $0) == 12 }
  }

  @Test func `a locked store ends with 11`() throws {
    let force = try TaskForce()
    #expect {
      try Desk.open(
        force.folders,
        as: PersonLabel("officer"),
        passphrase: nil,
        now: TaskForce.now,
      )
    } throws: { ExitStatus.code(of: $0) == 11 }
  }

  @Test func `a file that is no database ends with 20`() throws {
    let force = try TaskForce()
    for name in try FileManager.default.contentsOfDirectory(atPath: force.folders.store) {
      try FileManager.default.removeItem(atPath: "\(force.folders.store)/\(name)")
    }
    try Data(repeating: 7, count: 8192)
      .write(to: URL(fileURLWithPath: force.folders.store + "/store.sqlite"))
    #expect { try force.desk("officer") } throws: { ExitStatus.code(of: $0) == 20 }
  }
}
