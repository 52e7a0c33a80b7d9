import Foundation

/// The files of the repository that these tests were built from.
enum Repository {
  private static let root = URL(filePath: #filePath)
    .resolvingSymlinksInPath()
    .deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent()

  static func file(_ path: String) -> URL { root.appending(path: path) }
}
