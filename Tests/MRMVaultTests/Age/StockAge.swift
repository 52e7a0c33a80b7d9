import Foundation
import Testing

@testable import MRMVault

/// The `age` program of Debian, run on files in a folder of its own.
enum StockAge: Sendable {
  static let isMissing: Comment = "the age program is not here: apt-get install age"

  /// Where it is; nil where it is not installed.
  static let path: String? = {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    return folders.map { "\($0)/age" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  /// Seals content to recipients.
  static func seal(_ content: [UInt8], to recipients: [AgeRecipient], form: AgeForm) throws
    -> [UInt8]
  {
    let to = recipients.flatMap { ["-r", $0.text] }
    return try run(form == .armored ? ["-a"] + to : to, on: content)
  }

  /// Opens a file with an identity.
  static func open(_ file: [UInt8], with identity: AgeIdentity) throws -> [UInt8] {
    let key = try identity.text().revealed()
    return try run(["-d"], on: file, identity: key)
  }

  private static func run(
    _ arguments: [String],
    on input: [UInt8],
    identity: [UInt8]? = nil,
  ) throws -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (from, to, key) = (
      folder.appending(path: "in"), folder.appending(path: "out"), folder.appending(path: "key"),
    )
    try Data(input).write(to: from)
    if let identity { try Data(identity).write(to: key) }

    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(path))
    process.arguments = arguments + (identity == nil ? [] : ["-i", key.path]) + [from.path]
    // Not `-o`: for a file without content the program then makes none.
    try Data().write(to: to)
    process.standardOutput = try FileHandle(forWritingTo: to)
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return try Array(Data(contentsOf: to))
  }
}
