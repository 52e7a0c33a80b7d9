import ArgumentParser

/// The commands that the words of a command line name, one inside another, as far as they exist.
struct CommandPath {
  /// How many letters may be wrong for a word to be taken for a misspelt command.
  private static let tolerance = 3

  /// The command as it is typed: `mrm user add`.
  let command: String
  /// How many words of the command line name commands.
  let depth: Int
  /// The word that follows and names no command; nil when none or an option does.
  private let stranger: String?
  private let choices: [String]

  /// Walks down from a root.
  init(_ arguments: [String], from root: any ParsableCommand.Type) {
    var current: any ParsableCommand.Type = root
    var names = [root._commandName]
    var words = arguments[...]
    while let word = words.first,
      let next = current.configuration.subcommands.first(where: { $0._commandName == word })
    {
      current = next
      names.append(word)
      words.removeFirst()
    }
    depth = names.count - 1
    // Where no command need stand, what follows is the standard one's.
    let standard = current.configuration.defaultSubcommand
    if let standard { names.append(standard._commandName) }
    command = names.joined(separator: " ")
    choices = standard == nil ? current.configuration.subcommands.map { $0._commandName } : []
    stranger = words.first.flatMap { $0.hasPrefix("-") ? nil : $0 }
  }

  /// Whether a command is needed, and the word that stands there names none.
  var namesNoCommand: Bool { stranger != nil && !choices.isEmpty }

  /// Whether a command is needed, and none stands there.
  var lacksCommand: Bool { stranger == nil && !choices.isEmpty }

  /// The command that a misspelt word was probably meant to be.
  var nearMiss: String? {
    guard let stranger else { return nil }
    let distances = choices.map { (name: $0, distance: Self.distance(stranger, $0)) }
    let nearest = distances.min { $0.distance < $1.distance }
    guard let nearest, nearest.distance <= Self.tolerance, nearest.distance < nearest.name.count
    else { return nil }
    return command + " " + nearest.name
  }

  /// How many letters must be changed, added or left out (Levenshtein).
  static func distance(_ left: String, _ right: String) -> Int {
    let right = Array(right)
    var row = Array(0...right.count)
    for (position, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = position + 1
      for column in right.indices {
        let above = row[column + 1]
        let replaced = diagonal + (letter == right[column] ? 0 : 1)
        row[column + 1] = min(replaced, above + 1, row[column] + 1)
        diagonal = above
      }
    }
    return row[right.count]
  }
}
