import Foundation
import Testing

/// The stock `sqlite3` program: what somebody who holds the laptop and no key works with.
enum SQLiteShell: Sendable {
  /// Runs a script, and returns the lines it prints; fails the test when a statement fails.
  static func run(_ script: String, in folder: String) throws -> [String] {
    let (from, to) = ("\(folder)/script.sql", "\(folder)/script.out")
    try Data((".bail on\n" + script + "\n").utf8).write(to: URL(filePath: from))
    try Data().write(to: URL(filePath: to))
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["sqlite3", "-batch", ":memory:"]
    process.standardInput = try FileHandle(forReadingFrom: URL(filePath: from))
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: to))
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "a statement fails")
    let printed = try String(contentsOf: URL(filePath: to), encoding: .utf8)
    return printed.split(separator: "\n").map(String.init)
  }
}
