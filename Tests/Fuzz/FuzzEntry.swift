import Foundation

/// One parser of bytes that somebody else wrote, and what must hold whatever they are.
///
/// Two read it: the ordinary tests, with changes drawn from a fixed seed, and the campaigns of
/// `scripts/soak`. Neither crash, hang nor unbounded memory is allowed, and no finding.
struct FuzzEntry: Sendable {
  /// What became of some bytes.
  enum Outcome: Sendable {
    case read
    case refused
  }

  /// What the entry is called; its kept inputs lie in `Corpus/` under this name.
  let name: String

  /// Inputs that code makes: what the program itself would have written.
  private let made: @Sendable () throws -> [[UInt8]]

  /// Hands bytes to the parser, and checks what must hold of that which it reads.
  let read: @Sendable ([UInt8]) throws -> Outcome

  init(
    _ name: String,
    made: @escaping @Sendable () throws -> [[UInt8]] = { [] },
    read: @escaping @Sendable ([UInt8]) throws -> Outcome,
  ) {
    self.name = name
    self.made = made
    self.read = read
  }

  /// Every known input: those that code makes, then those that are kept, by name.
  func inputs() throws -> [[UInt8]] { try made() + kept() }

  /// The inputs in the entry's folder; none when it has none.
  private func kept() throws -> [[UInt8]] {
    let folder = Self.corpus.appending(path: name)
    guard FileManager.default.fileExists(atPath: folder.path) else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map {
      Array(try Data(contentsOf: folder.appending(path: $0)))
    }
  }

  /// The folder of kept inputs; a folder in it for each entry that has some.
  static let corpus = URL(filePath: #filePath)
    .resolvingSymlinksInPath()
    .deletingLastPathComponent()
    .appending(path: "Corpus")
}
