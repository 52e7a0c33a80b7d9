import Foundation
import Testing

/// A shell session in a file: what was typed, what was printed, and the exit code when it was not 0.
///
/// Lines before the first command say what the session is about. A command begins with `$ `, its
/// further lines with `> `; what follows is what it printed, the standard error with it. Masks are
/// those of ``LinePattern``; a line `⋮` stands for any number of lines.
struct Transcript: CustomTestStringConvertible, Sendable {
  /// What was typed and what it led to.
  struct Step: Sendable {
    var typed: [String] = []
    var printed: [String] = []

    /// The command without the marks before its lines.
    var command: String { typed.map { $0.dropFirst(2) }.joined(separator: "\n") }
  }

  let file: URL
  let text: String
  let preamble: [String]
  let steps: [Step]

  var testDescription: String { file.lastPathComponent }

  init(_ file: URL) throws {
    self.file = file
    text = try String(contentsOf: file, encoding: .utf8)
    var preamble: [String] = []
    var steps: [Step] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("$ ") {
        steps.append(Step(typed: [line]))
      } else if steps.isEmpty {
        preamble.append(line)
      } else if line.hasPrefix("> "), steps[steps.count - 1].printed.isEmpty {
        steps[steps.count - 1].typed.append(line)
      } else {
        steps[steps.count - 1].printed.append(line)
      }
    }
    self.preamble = preamble
    self.steps = steps
  }

  /// Every transcript in a folder beside these tests.
  static func all(_ folder: String) throws -> [Transcript] {
    try FileManager.default.contentsOfDirectory(
      at: Repository.file("Tests/CommandLineTests/Transcripts/\(folder)"),
      includingPropertiesForKeys: nil,
    ).sorted { $0.path < $1.path }.map(Transcript.init)
  }

  /// The session as it goes today: what the masks allow stands as it stood.
  func replay(in scene: Scene) throws -> String {
    var lines = preamble
    var names: [String: String] = [:]
    for step in steps {
      let outcome = try scene.run(LinePattern(text: step.command).filled(with: names))
      let printed = Self.lines(of: outcome, in: scene)
      lines += step.typed
      if let learnt = Self.match(step.printed[...], printed[...], names) {
        names = learnt
        lines += step.printed
      } else {
        lines += Self.renamed(printed, names)
      }
    }
    return lines.joined(separator: "\n")
  }

  /// What a command printed, line by line; where the scene lies is called `~`.
  private static func lines(of outcome: Scene.Outcome, in scene: Scene) -> [String] {
    var text = outcome.text.replacing(scene.folder.path, with: "~")
    if outcome.code != 0 { text += "[exit \(outcome.code)]\n" }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// What names stand for after these lines; nil when they do not match.
  private static func match(
    _ patterns: ArraySlice<String>,
    _ lines: ArraySlice<String>,
    _ names: [String: String],
  ) -> [String: String]? {
    guard let pattern = patterns.first else { return lines.isEmpty ? names : nil }
    guard pattern != "⋮" else {
      return (lines.startIndex...lines.endIndex).lazy
        .compactMap { match(patterns.dropFirst(), lines[$0...], names) }.first
    }
    guard let line = lines.first,
      let learnt = LinePattern(text: pattern).names(matching: line, knowing: names)
    else { return nil }
    return match(patterns.dropFirst(), lines.dropFirst(), learnt)
  }

  private static func renamed(_ lines: [String], _ names: [String: String]) -> [String] {
    lines.map { line in
      names.reduce(line) { $0.replacing($1.value, with: $1.key) }
    }
  }
}
