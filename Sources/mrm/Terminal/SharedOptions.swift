import ArgumentParser
import MRMModel

/// The options that every command has, so that they may stand before the command too.
///
/// `mrm --as mop-officer queue` is what people type; the parser knows an option only behind the
/// command that takes it.
enum SharedOptions {
  private static let flags: Set = ["--json", "--no-input"]
  private static let options: Set = [
    "--as", "--color", "--lang", "--passphrase-fd", "--passphrase-file", "--store",
  ]

  /// The same words with the shared options behind the command, and without a valid `--lang`.
  ///
  /// The language was found before parsing, and help has no options of its own.
  static func moved(
    behindCommandIn arguments: [String],
    root: any ParsableCommand.Type,
  ) -> [String] {
    let words = withoutLanguage(arguments)
    let count = leadingCount(words)
    let rest = Array(words.dropFirst(count))
    let depth = CommandPath(rest, from: root).depth
    guard depth > 0 else { return words }
    return Array(rest.prefix(depth) + words.prefix(count) + rest.dropFirst(depth))
  }

  private static func leadingCount(_ words: [String]) -> Int {
    var count = 0
    while count < words.count {
      let name = String(words[count].prefix { $0 != "=" })
      if flags.contains(words[count]) || options.contains(name) && name != words[count] {
        count += 1
      } else if options.contains(name), count + 1 < words.count {
        count += 2
      } else {
        break
      }
    }
    return count
  }

  private static func withoutLanguage(_ words: [String]) -> [String] {
    var kept: [String] = []
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--" { return kept + [word] + rest }
      let isNamed = word == "--lang" && rest.first.flatMap(Language.init(rawValue:)) != nil
      if isNamed {
        rest.removeFirst()
      } else if !Language.allCases.contains(where: { word == "--lang=\($0.rawValue)" }) {
        kept.append(word)
      }
    }
    return kept
  }
}
