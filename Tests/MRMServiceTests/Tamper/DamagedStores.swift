import Foundation

/// Copies of a store, each with one edit behind the program's back.
enum DamagedStores: Sendable {
  /// In memory where the machine has such a folder: nothing here must survive, and a disk is slow.
  private static let place =
    FileManager.default.isWritableFile(atPath: "/dev/shm") ? "/dev/shm/" : NSTemporaryDirectory()

  /// Copies a store once for each statement and runs it there, one process for all; the copies lie
  /// there while `body` looks at them.
  static func with<Answer>(
    _ statements: [String],
    on store: String,
    _ body: ([String]) throws -> Answer,
  ) throws -> Answer {
    let root = place + "mrm-damaged-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: root) }
    let folders = statements.indices.map { "\(root)/\($0)" }
    var script = ""
    for (folder, statement) in zip(folders, statements) {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try FileManager.default.copyItem(
        atPath: store + "/store.sqlite",
        toPath: folder + "/store.sqlite",
      )
      script += ".open '\(folder)/store.sqlite'\nPRAGMA synchronous = OFF;\n\(statement);\n"
    }
    _ = try SQLiteShell.run(script, in: root)
    return try body(folders)
  }
}
