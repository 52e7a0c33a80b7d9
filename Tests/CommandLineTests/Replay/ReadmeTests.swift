import Foundation
import Testing

@Suite struct ReadmeTests {
  /// What only somebody without a terminal has to say: where passphrases and documents come from.
  private static let said: Set = ["--passphrase-file", "--new-passphrase-file", "words", "\\"]

  @Test func `the tour is part of a session that is replayed, line by line and in order`() throws {
    let readme = try String(contentsOf: Repository.file("README.md"), encoding: .utf8)
    let tour = try #require(
      Transcript.all("from-nothing").first { $0.file.lastPathComponent == "tour.txt" }
    )
    var commands = tour.steps[...].map { Self.words($0.command) }
    let lines = Self.commands(in: readme)
    try #require(lines.count > 10, "the tour is a block that begins with “mrm init”")
    for line in lines {
      let position = commands.firstIndex { Self.contains($0, Self.words(line)) }
      let found = try #require(position, "“\(line)” is not in tour.txt, or not in this place")
      commands.removeFirst(found + 1)
    }
  }

  @Test func `the exit codes are those that the program explains`() throws {
    let readme = try String(contentsOf: Repository.file("README.md"), encoding: .utf8)
    let line = try #require(readme.split(separator: "\n").first { $0.hasPrefix("0 ok · ") })
    let codes = line.split(separator: " · ").compactMap { $0.split(separator: " ").first }
    let explained = try Scene().run("mrm exit-codes").text.split(separator: "\n").compactMap {
      $0.split(separator: "\t").first
    }
    #expect(codes == explained.filter { Int($0) != nil })
  }

  /// The commands of the block that begins with `mrm init`, without what is said about them.
  private static func commands(in readme: String) -> [String] {
    let blocks = readme.split(separator: "```")
    let tour = blocks.first { $0.trimmingPrefix("\n").hasPrefix("mrm init") } ?? ""
    return tour.split(separator: "\n").map { line in
      String(line.prefix { $0 != "#" }).trimmingCharacters(in: .whitespaces)
    }.filter { !$0.isEmpty }
  }

  /// The words of a command; the identity of a draft is another every time.
  private static func words(_ command: String) -> [String] {
    command.replacing("1a2b3c4d", with: "{draft}").replacing(/\$\([^)]*\)/, with: "…")
      .split(whereSeparator: \.isWhitespace).map(String.init)
      .filter { !said.contains($0) }
  }

  /// Whether a command says all the words of a line in their order, and beside them only options.
  private static func contains(_ command: [String], _ line: [String]) -> Bool {
    var rest = line[...]
    var isOption = false
    for word in command {
      if word == rest.first {
        rest.removeFirst()
      } else if !word.hasPrefix("--"), !word.hasPrefix("<"), !isOption {
        return false
      }
      isOption = word.hasPrefix("--")
    }
    return rest.isEmpty
  }
}
