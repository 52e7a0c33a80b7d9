import Foundation
import Testing

@testable import MRMVault

/// `pyrage`, the Python binding of rage: an implementation of age by other people in another language.
///
/// `MRM_PYRAGE` names the Python that has it; `scripts/test` sets it.
enum Pyrage: Sendable {
  static let isMissing: Comment = "pyrage is not here: scripts/test installs it where it can"

  private static let python =
    ProcessInfo.processInfo.environment["MRM_PYRAGE"] ?? "/usr/bin/env python3"
  static let isPresent: Bool = (try? run("", []).status) == 0

  /// Seals content to recipients.
  static func seal(_ content: [UInt8], to recipients: [AgeRecipient], form: AgeForm) throws
    -> [UInt8]
  {
    let keys = recipients.map { "pyrage.x25519.Recipient.from_str('\($0.text)')" }
    return try answer(
      "pyrage.encrypt(read(), [\(keys.joined(separator: ","))], armored=\(python(form)))",
      to: content,
    )
  }

  /// Opens a file with an identity.
  static func open(_ file: [UInt8], with identity: AgeIdentity) throws -> [UInt8] {
    let key = String(decoding: try identity.text().revealed(), as: UTF8.self)
    return try answer(
      "pyrage.decrypt(read(), [pyrage.x25519.Identity.from_str('\(key)')])",
      to: file,
    )
  }

  /// Seals content with a passphrase.
  static func seal(_ content: [UInt8], passphrase: String, form: AgeForm) throws -> [UInt8] {
    try answer(
      "pyrage.passphrase.encrypt(read(), '\(passphrase)', armored=\(python(form)))",
      to: content,
    )
  }

  /// Opens a file with a passphrase.
  static func open(_ file: [UInt8], passphrase: String) throws -> [UInt8] {
    try answer("pyrage.passphrase.decrypt(read(), '\(passphrase)')", to: file)
  }

  private static func python(_ form: AgeForm) -> String { form == .armored ? "True" : "False" }

  private static func answer(_ expression: String, to input: [UInt8]) throws -> [UInt8] {
    let (status, output) = try run("sys.stdout.buffer.write(\(expression))", input)
    try #require(status == 0)
    return output
  }

  private static func run(
    _ statement: String,
    _ input: [UInt8],
  ) throws -> (status: Int32, output: [UInt8]) {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (from, to) = (folder.appending(path: "in"), folder.appending(path: "out"))
    try Data(input).write(to: from)
    try Data().write(to: to)
    let words = python.split(separator: " ").map(String.init)
    let process = Process()
    process.executableURL = URL(filePath: words[0])
    process.arguments =
      words.dropFirst() + ["-c", "import pyrage, sys\nread = sys.stdin.buffer.read\n\(statement)"]
    process.standardInput = try FileHandle(forReadingFrom: from)
    process.standardOutput = try FileHandle(forWritingTo: to)
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return (process.terminationStatus, try Array(Data(contentsOf: to)))
  }
}
