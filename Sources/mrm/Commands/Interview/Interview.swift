import MRMModel

/// Asks a person one thing at a time, and again until the answer can be used.
///
/// `?` shows help. An empty answer keeps what stands in brackets, or leaves the field empty.
/// The end of the input (Ctrl-D) throws ``Interrupted``: what was not saved is not saved. Where a
/// form is kept, `!` leaves it and throws ``FormLeft``.
struct Interview {
  /// What is typed to leave a form that is kept.
  static let leave = "!"

  /// A line this long, in bytes, may have been cut by the terminal (N_TTY_BUF_SIZE, less its LF).
  static let longestLineBytes = 4_095

  let language: Language
  /// How many columns a line of ours may take.
  let width: Int
  /// What keeps the form that is filled in; nil where nothing is kept.
  let keeper: FormKeeper?
  /// Whether answers belong to the form; those about what to do with it do not.
  private let notes: Bool
  private let readLine: (String) -> String?
  private let showLine: (String) -> Void

  /// Creates an interview that keeps nothing.
  ///
  /// - Parameters:
  ///   - language: The language of the questions.
  ///   - width: How many columns a line of ours may take.
  ///   - read: Shows the text and reads one line without its end; nil at the end of the input.
  ///   - show: Shows lines.
  init(
    language: Language,
    width: Int,
    read: @escaping (String) -> String?,
    show: @escaping (String) -> Void,
  ) {
    self.init(language, width, read, show, keeper: nil, notes: false)
  }

  private init(
    _ language: Language,
    _ width: Int,
    _ read: @escaping (String) -> String?,
    _ show: @escaping (String) -> Void,
    keeper: FormKeeper?,
    notes: Bool,
  ) {
    self.language = language
    self.width = width
    readLine = read
    showLine = show
    self.keeper = keeper
    self.notes = notes
  }

  /// The same interview, in the language of a form whose answers are kept.
  func filling(_ keeper: FormKeeper) -> Interview {
    Interview(keeper.form.language, width, readLine, showLine, keeper: keeper, notes: true)
  }

  /// The same interview for questions about the form, which are no part of it.
  var aboutForm: Interview {
    Interview(language, width, readLine, showLine, keeper: keeper, notes: false)
  }

  /// Shows a line, unless it was shown before the form was interrupted.
  func show(_ line: String) {
    guard notes, let keeper, keeper.isReplaying else { return showLine(line) }
    keeper.holdBack(line)
  }

  /// Reads a line: the next one of an interrupted form, or what a person types.
  private func next(_ prompt: String, _ mark: QuestionMark) throws -> (line: String, isOld: Bool) {
    if notes, let keeper, let line = keeper.answer(to: mark, prompt, showLine) {
      return (line, true)
    }
    guard let line = readLine(prompt) else { throw Interrupted() }
    if keeper != nil, line.trimmed == Self.leave { throw FormLeft() }
    return (line, false)
  }

  private func note(_ line: (line: String, isOld: Bool), to mark: QuestionMark) {
    guard notes else { return }
    keeper?.note(line.line, to: mark, wasGivenAgain: line.isOld)
  }

  /// Asks until `parse` accepts the answer.
  ///
  /// An empty answer keeps `current`, which stands in brackets; where there is none, `parse` reads
  /// the empty answer too. `?` shows `help`. `choices` are what was listed before. Throws
  /// ``Interrupted`` or ``FormLeft``.
  func ask<Value>(
    _ question: Phrase,
    help: Phrase,
    current: (shown: String, value: Value)? = nil,
    choices: [String] = [],
    parse: (String) throws -> Value,
  ) throws -> Value {
    let asked = question(language)
    // A question mark ends a question; a colon after it says nothing.
    let isAsked = asked.hasSuffix("?") && current == nil
    let colon = isAsked ? " " : Phrase(fr: "\u{A0}: ", en: ": ")(language)
    let bracket = current.map { " [\($0.shown)]" } ?? ""
    let prompt = asked + bracket + colon
    let mark = QuestionMark(of: prompt, choices: choices)
    while true {
      let line = try next(prompt, mark)
      let answer = line.line.trimmed
      if answer == "?" {
        say(help)
        continue
      }
      if answer.isEmpty, let current {
        note(line, to: mark)
        return current.value
      }
      do {
        try Self.check(line.line)
        let value = try parse(answer)
        note(line, to: mark)
        return value
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
    let mark = QuestionMark(of: question(language))
    say(question)
    say(Phrase(fr: "(finir par une ligne « . »)", en: "(end with a line “.”)"))
    var lines: [String] = []
    while true {
      let typed = try next("> ", mark)
      let line = typed.line
      if line == "." {
        note(typed, to: mark)
        break
      }
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
        note(typed, to: mark)
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
