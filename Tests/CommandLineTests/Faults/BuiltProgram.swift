import Foundation
import Testing

/// The `mrm` that lies beside the test bundle, run on a task force of invented people.
///
/// A debug build, its clock stopped and its key derivation cheap; every file lies in a folder that
/// goes with the value.
final class BuiltProgram: Sendable {
  let root: String
  private let program: URL

  init() throws {
    root = NSTemporaryDirectory() + "mrm-killed-" + UUID().uuidString
    let folder = try #require(Bundle.main.executableURL).resolvingSymlinksInPath()
      .deletingLastPathComponent()
    program = folder.appending(path: "mrm")
    try #require(FileManager.default.isExecutableFile(atPath: program.path))
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    try write("six words nobody would ever guess\n", to: "passphrase")
  }

  deinit {
    try? FileManager.default.removeItem(atPath: root)
  }

  /// Founds a store and enrols an officer and a focal point at one office.
  func found() throws {
    try succeed(["init", "--country", "ML", "--office", "BKO", "--name", "Awa Test"], as: "admin")
    for (role, label) in [("officer", "officer"), ("focal-point", "focal")] {
      try succeed(enrolling(label, role), as: "admin")
    }
    // The officer's first command fulfils what the focal point was promised.
    try succeed(["status"], as: "officer")
  }

  func enrolling(_ label: String, _ role: String) -> [String] {
    [
      "user", "add", "Invented \(label)", "--role", role, "--office", "MOP", "--label", label,
      "--new-passphrase-file", root + "/passphrase",
    ]
  }

  /// Writes an input file and gives its path.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    let path = "\(root)/\(name)"
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return path
  }

  /// Runs a command to its end; a refusal is a failure of the test.
  @discardableResult
  func succeed(_ arguments: [String], as label: String) throws -> Data {
    let (process, output) = try start(arguments, as: label)
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(
      process.terminationStatus == 0,
      "mrm \(arguments.joined(separator: " ")) ended with \(process.terminationStatus)",
    )
    return data
  }

  /// Runs a command and kills it after some time, if it still runs.
  func kill(_ arguments: [String], as label: String, after delay: Duration) throws {
    let (process, _) = try start(arguments, as: label)
    Thread.sleep(forTimeInterval: delay / .seconds(1))
    if process.isRunning { Foundation.kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
  }

  /// What a command prints as JSON.
  func object(_ arguments: [String], as label: String) throws -> [String: Any] {
    let data = try succeed(arguments + ["--json"], as: label)
    return try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  private func start(_ arguments: [String], as label: String) throws -> (Process, Pipe) {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments + ["--as", label, "--passphrase-file", root + "/passphrase"]
    process.environment = [
      "HOME": root, "XDG_DATA_HOME": root + "/data", "XDG_STATE_HOME": root + "/state",
      "MRM_LANG": "en", "MRM_TEST_KDF": "low", "MRM_NOW": "2022-10-15T12:00:00Z",
    ]
    let output = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    return (process, output)
  }
}
