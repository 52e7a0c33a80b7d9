import MRMModel

/// Asks a person one thing at a time, and again until the answer can be used.
///
/// `?` shows help. An empty answer keeps what stands in brackets, or leaves the field empty.
/// The end of the input (Ctrl-D) throws ``Interrupted``: what was not saved is not saved.
struct Interview {
  /// A line this long, in bytes, may have been cut by the terminal (N_TTY_BUF_SIZE, less its LF).
  static let longestLineBytes = 4_095

  let language: Language
  /// How many columns a line of ours may take.
  let width: Int
  /// Shows the text and reads one line without its end; nil at the end of the input.
  let read: (String) -> String?
  /// Shows lines.
  let show: (String) -> Void

  /// Asks until `parse` accepts the answer.
  ///
  /// An empty answer keeps `current`, which stands in brackets; where there is none, `parse` reads
  /// the empty answer too. `?` shows `help`. Throws ``Interrupted``.
  func ask<Value>(
    _ question: Phrase,
    help: Phrase,
    current: (shown: String, value: Value)? = nil,
    parse: (String) throws -> Value,
  ) throws -> Value {
    let asked = question(language)
    // A question mark ends a question; a colon after it says nothing.
    let isAsked = asked.hasSuffix("?") && current == nil
    let colon = isAsked ? " " : Phrase(fr: "\u{A0}: ", en: ": ")(language)
    let bracket = current.map { " [\($0.shown)]" } ?? ""
    while true {
      guard let line = read(asked + bracket + colon) else { throw Interrupted() }
      let answer = line.trimmed
      if answer == "?" {
        say(help)
        continue
      }
      if answer.isEmpty, let current { return current.value }
      do {
        try Self.check(line)
        return try parse(answer)
      } catch let error as any ExplainedError {
        explain(error)
      }
    }
  }

  /// Asks for one line; nil when it stays empty, and when `-` clears what stands there.
  func text(
    _ question: Phrase,
    help: Phrase,
    current: String? = nil,
    limit: Int,
  ) throws -> String? {
    let shown = current.map { (shown: Visible.text($0), value: String?.some($0)) }
    return try ask(question, help: help, current: shown) { answer in
      guard !answer.isEmpty, answer != "-" else { return nil }
      guard answer.utf8.count <= limit else { throw ValueError.textTooLong(limit: limit) }
      return answer
    }
  }

  /// Asks for a text of several lines, ended by a line with a single dot.
  ///
  /// - Returns: Nil when nothing was typed.
  func paragraphs(_ question: Phrase, help: Phrase, limit: Int) throws -> String? {
    say(question)
    say(Phrase(fr: "(finir par une ligne « . »)", en: "(end with a line “.”)"))
    var lines: [String] = []
    while true {
      guard let line = read("> ") else { throw Interrupted() }
      if line == "." { break }
      if line == "?", lines.isEmpty {
        say(help)
        continue
      }
      do {
        try Self.check(line)
        guard (lines + [line]).joined(separator: "\n").utf8.count <= limit else {
          throw ValueError.textTooLong(limit: limit)
        }
        lines.append(line)
      } catch let error as any ExplainedError {
        explain(error)
      }
    }
    let text = lines.joined(separator: "\n").trimmed
    return text.isEmpty ? nil : text
  }

  /// Asks a question of yes or no.
  func yesNo(_ question: Phrase, help: Phrase, default isYes: Bool) throws -> Bool {
    let shown = Phrase(fr: isYes ? "O/n" : "o/N", en: isYes ? "Y/n" : "y/N")(language)
    return try ask(question, help: help, current: (shown, isYes)) { answer in
      switch SearchKey.of(answer) {
      case "o", "oui", "y", "yes": true
      case "n", "non", "no": false
      default: throw AnswerError.notYesOrNo
      }
    }
  }

  /// Asks for a whole number of a range.
  func number(
    _ question: Phrase,
    help: Phrase,
    current: Int,
    in range: ClosedRange<Int>,
  ) throws -> Int {
    try ask(question, help: help, current: ("\(current)", current)) { answer in
      guard let number = Int(answer), range.contains(number) else { throw AnswerError.notANumber }
      return number
    }
  }

  /// Says what is wrong with an answer, and what to do.
  func explain(_ error: any ExplainedError) {
    let remedy = error.remedy(in: language)
    let text =
      Visible.text(error.problem(in: language))
      + (remedy.isEmpty ? "" : PageLayout.semicolon(language) + remedy)
    say(Phrase(fr: text, en: text), indent: 2)
  }

  /// Says something, its lines broken where the terminal ends.
  func say(_ phrase: Phrase, indent: Int = 0) {
    let margin = String(repeating: " ", count: indent)
    for line in TextColumn.wrap(phrase(language), width: max(width - indent, 20)) {
      show(margin + line)
    }
  }

  private static func check(_ line: String) throws {
    guard line.utf8.count < longestLineBytes else { throw AnswerError.lineCut }
    let isControl = line.unicodeScalars.contains {
      $0.properties.generalCategory == .control && $0 != "\t"
    }
    guard !isControl else { throw AnswerError.controlCharacter }
  }
}

extension String {
  /// The text without white space at either end.
  var trimmed: String {
    let start = firstIndex { !$0.isWhitespace } ?? endIndex
    let end = lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? endIndex
    return start < end ? String(self[start..<end]) : ""
  }
}
