import Foundation
import MRMService
import MRMTestSupport

/// A folder of its own in which the built program is run as its users run it: by a shell.
///
/// The clock stands still at noon on 2022-10-15, the program speaks English and no terminal is there
/// to ask at. Sessions that were begun in it are ended when it goes.
final class Scene: Sendable {
  /// What one command printed, the standard error with it, and what it ended with.
  struct Outcome: Sendable {
    let text: String
    let code: Int32
  }

  /// Where everything lies; removed when the scene goes.
  let folder: URL

  /// A folder with nothing in it.
  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "mrm-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// A folder with the store of a task force, and `words`, the passphrase of its persons.
  static func withTaskForce() throws -> Scene {
    let scene = try Scene()
    let force = try TaskForce()
    let manager = FileManager.default
    for (from, to) in [
      (force.folders.store, "data/mrm/store"), (force.folders.people, "data/mrm/people"),
      (force.folders.pins, "state/mrm/pins"), (force.root + "/passphrase", "words"),
    ] {
      let place = scene.folder.appending(path: to)
      try manager.createDirectory(
        at: place.deletingLastPathComponent(),
        withIntermediateDirectories: true,
      )
      try manager.moveItem(at: URL(filePath: from), to: place)
    }
    return scene
  }

  deinit {
    if FileManager.default.fileExists(atPath: unlocked.path) {
      _ = try? run(
        "for each in data/mrm/people/*.bundle; do mrm lock --as $(basename $each .bundle); done"
      )
    }
    try? FileManager.default.removeItem(at: folder)
  }

  /// Marks that a session may have been begun, which outlives the folder.
  private var unlocked: URL { folder.appending(path: ".unlocked") }

  /// Runs a command by the shell, without a terminal and with nothing to read.
  func run(_ command: String) throws -> Outcome {
    if command.contains("mrm unlock") { try Data().write(to: unlocked) }
    let printed = folder.appending(path: ".printed-" + UUID().uuidString)
    try Data().write(to: printed)
    defer { try? FileManager.default.removeItem(at: printed) }
    let process = try process(["-w", "sh", "-c", command])
    let output = try FileHandle(forWritingTo: printed)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = output
    try process.run()
    process.waitUntilExit()
    try output.close()
    let text = String(decoding: try Data(contentsOf: printed), as: UTF8.self)
    return Outcome(text: text, code: Self.code(of: process))
  }

  /// A process of this scene in a session of its own, so that it has no terminal but one it is given.
  func process(_ arguments: [String]) throws -> Process {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/setsid")
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = [
      "PATH": try Self.programFolder() + ":/usr/bin:/bin",
      "HOME": folder.path,
      "XDG_DATA_HOME": folder.appending(path: "data").path,
      "XDG_STATE_HOME": folder.appending(path: "state").path,
      "LC_ALL": "C.UTF-8",
      "MRM_LANG": "en",
      "MRM_NOW": "2022-10-15T12:00:00Z",
      "MRM_TEST_KDF": "low",
      "SWIFT_BACKTRACE": "enable=no",
      "TERM": "xterm",
    ]
    return process
  }

  /// The exit code as a shell would say it: a signal adds 128.
  static func code(of process: Process) -> Int32 {
    process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus
  }

  /// The folder with the program that was built with these tests.
  private static func programFolder() throws -> String {
    let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return URL(filePath: tests).deletingLastPathComponent().path
  }
}
