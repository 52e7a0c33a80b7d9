import Foundation
import Testing

/// `scripts/verify_log.py`: another reading of `docs/log-format.md`, in another language.
enum SecondVerifier: Sendable {
  static let isMissing: Comment =
    "python3 has no cryptography: apt-get install python3-cryptography"

  /// Whether it runs here.
  static let isPresent: Bool = (try? run(["-c", "import cryptography"]).status) == 0

  private static let script = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "scripts/verify_log.py").path

  private static let codes: [Substring: Int32] = [
    "ok": 0, "damage": 20, "tamper": 21, "rollback": 22, "fork": 23, "cannot be decided": 24,
  ]

  /// The exit code it has for each store, in order; `note` is the file of a checkpoint to hold every
  /// one of them against.
  static func codes(of folders: [String], against note: String? = nil) throws -> [Int32] {
    let checkpoint = note.map { ["--checkpoint", $0] } ?? []
    let (status, output) = try run([script] + checkpoint + folders)
    let found = output.split(separator: "\n").compactMap { line -> Int32? in
      guard let closing = line.firstMatch(of: /^([a-z ]+): \d+ entries, \d+ findings/) else {
        return nil
      }
      return codes[closing.1]
    }
    try #require(found.count == folders.count, "a verdict on each store")
    try #require([22, 23, 21, 20, 24].first(where: found.contains) ?? 0 == status)
    return found
  }

  private static func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data().write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    process.standardOutput = try FileHandle(forWritingTo: file)
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return (process.terminationStatus, try String(contentsOf: file, encoding: .utf8))
  }
}
