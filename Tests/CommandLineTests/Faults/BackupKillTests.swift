import Foundation
import Testing

/// A backup that is killed at any moment is there whole or not at all, and the next one is made.
///
/// `MRM_KILLS` is how many kills there are.
@Suite(.serialized) struct BackupKillTests {
  private static let kills =
    (ProcessInfo.processInfo.environment["MRM_KILLS"].flatMap(Int.init) ?? 40) / 4

  /// A key that was made for these tests.
  private static let identity =
    "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX\n"
  private static let recipient = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"

  /// A store of some mebibytes, so that there is time to be killed in.
  private func scene() throws -> BuiltProgram {
    let program = try BuiltProgram()
    try program.found()
    try program.write(Self.identity, to: "key")
    let arguments = try KilledAct.addEvidence.prepare(1, with: program)
    try program.succeed(arguments, as: "officer")
    return program
  }

  private func writing(_ name: String, _ program: BuiltProgram) -> [String] {
    ["backup", "--to", Self.recipient, "\(program.root)/\(name)"]
  }

  private func names(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  @Test func `a killed backup is whole under its name, or is not there`() throws {
    let program = try scene()
    let clock = ContinuousClock()
    let duration = try clock.measure {
      try program.succeed(writing("first.age", program), as: "admin")
    }
    var missing = 0
    for number in 0..<Self.kills {
      let name = "killed-\(number).age"
      let moment = Double(number) / Double(Self.kills) * 1.2
      try program.kill(writing(name, program), as: "admin", after: duration * moment)
      let path = "\(program.root)/\(name)"
      if FileManager.default.fileExists(atPath: path) {
        try program.succeed(
          ["backup", "verify", path, "--identity", program.root + "/key"],
          as: "admin",
        )
      } else {
        missing += 1
      }
      // Nothing but what a file system without unnamed files would need.
      #expect(try names(program.root).allSatisfy { !$0.hasSuffix(".new") }, "kill \(number)")
    }
    #expect(missing > 0, "no kill came before the end")
    try program.succeed(writing("last.age", program), as: "admin")
    let left = try names(program.root + "/data/mrm/store").filter { $0.contains("snapshot") }
    #expect(left.isEmpty, "what was left is removed by the next backup")
    try program.succeed(["audit", "verify", "--full"], as: "admin")
  }

  @Test func `a killed restoration is whole in its place, or is not there, and goes on`() throws {
    let program = try scene()
    let backup = program.root + "/backup.age"
    try program.succeed(writing("backup.age", program), as: "admin")
    func restoring(_ place: String) -> [String] {
      ["restore", backup, "--identity", program.root + "/key", "--into", place, "--people"]
    }
    let clock = ContinuousClock()
    let duration = try clock.measure {
      try program.succeed(restoring(program.root + "/first"), as: "admin")
    }
    let place = program.root + "/restored"
    var missing = 0
    for number in 0..<Self.kills {
      let moment = Double(number) / Double(Self.kills) * 1.2
      try program.kill(restoring(place), as: "admin", after: duration * moment)
      if FileManager.default.fileExists(atPath: place) {
        #expect(try names(place) == ["store.sqlite"], "kill \(number)")
        try program.succeed(["audit", "verify", "--full", "--store", place], as: "admin")
        try FileManager.default.removeItem(atPath: place)
      } else {
        missing += 1
      }
    }
    #expect(missing > 0, "no kill came before the end")
    try program.succeed(restoring(place), as: "admin")
    #expect(try names(program.root).allSatisfy { !$0.hasSuffix(".restoring") })
  }
}
