import Foundation

/// A script of the repository's in Python, which the tests run as a second opinion.
public struct PythonScript: Sendable {
  private let path: String

  /// Names a script under `scripts/`.
  public init(_ name: String) {
    path =
      URL(filePath: #filePath)
      .resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "scripts/\(name)").path
  }

  /// Whether Python and a module are installed.
  public static func has(_ module: String) -> Bool {
    (try? run(["-c", "import \(module)"]).code) == 0
  }

  /// What it ends with, and what it prints.
  public func run(_ arguments: [String]) throws -> (code: Int32, text: String) {
    try Self.run([path] + arguments)
  }

  private static func run(_ arguments: [String]) throws -> (code: Int32, text: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, text)
  }
}
