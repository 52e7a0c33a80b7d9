import MRMModel

/// One of several answers that are offered with numbers.
struct Choice<Value> {
  let value: Value
  /// What people read.
  let label: String
  /// What else may be typed for it: a code, a name.
  let names: [String]
}

extension Interview {
  /// Offers choices with their numbers; a number, a code, a name or its beginning picks one.
  ///
  /// An empty answer picks the choice at the position `current`; nil means that one must be typed.
  func pick<Value>(
    _ question: Phrase,
    help: Phrase,
    among choices: [Choice<Value>],
    current: Int? = nil,
  ) throws -> Value {
    list(choices)
    let shown = current.map { (shown: "\($0 + 1)", value: choices[$0].value) }
    return try ask(question, help: help, current: shown, choices: choices.map(\.label)) { answer in
      try Self.find(answer, among: choices)
    }
  }

  /// Offers the codes of a list.
  func choose<Value: Code>(
    _ question: Phrase,
    help: Phrase,
    current: Value? = nil,
  ) throws -> Value {
    try pick(
      question,
      help: help,
      among: Choice.all(language),
      current: current.flatMap { Array(Value.allCases).firstIndex(of: $0) },
    )
  }

  /// Offers the codes of a list, and to leave the question for later; nil then.
  func chooseOrLater<Value: Code>(_ question: Phrase, help: Phrase) throws -> Value? {
    let later = Phrase(fr: "plus tard", en: "later")(language)
    return try pick(
      question,
      help: help,
      among: Choice<Value>.all(language).map {
        Choice<Value?>(value: $0.value, label: $0.label, names: $0.names)
      } + [Choice(value: nil, label: later, names: [])],
    )
  }

  /// Offers the codes of a list and "not judged" beside them.
  func chooseOrNone<Value: Code>(
    _ question: Phrase,
    help: Phrase,
    none: Phrase,
    current: Value?,
  ) throws -> Value? {
    let codes = Choice<Value>.all(language)
    let choices =
      [Choice<Value?>(value: nil, label: none(language), names: [])]
      + codes.map { Choice<Value?>(value: $0.value, label: $0.label, names: $0.names) }
    let position = current.flatMap { Array(Value.allCases).firstIndex(of: $0) }
    return try pick(question, help: help, among: choices, current: position.map { $0 + 1 } ?? 0)
  }

  /// Offers choices of which several may be picked, their numbers with spaces or commas between.
  ///
  /// An empty answer picks those at the positions `current`; nil means that some must be typed.
  func pickSeveral<Value>(
    _ question: Phrase,
    help: Phrase,
    among choices: [Choice<Value>],
    current: [Int]? = nil,
    atLeast minimum: Int = 0,
  ) throws -> [Value] {
    list(choices)
    let shown = current.map { positions in
      (
        shown: positions.isEmpty ? "–" : positions.map { "\($0 + 1)" }.joined(separator: " "),
        value: positions.map { choices[$0].value }
      )
    }
    return try ask(question, help: help, current: shown, choices: choices.map(\.label)) { answer in
      let words = answer == "-" ? [] : answer.split { $0 == " " || $0 == "," || $0 == ";" }
      var picked: [Int] = []
      for word in words {
        let position = try Self.position(of: String(word), among: choices)
        if !picked.contains(position) { picked.append(position) }
      }
      guard picked.count >= minimum else { throw AnswerError.empty }
      return picked.sorted().map { choices[$0].value }
    }
  }

  private func list<Value>(_ choices: [Choice<Value>]) {
    let digits = "\(choices.count)".count
    let margin = String(repeating: " ", count: digits + 4)
    for (index, choice) in choices.enumerated() {
      let number = TextColumn.padded("\(index + 1)", to: digits + 2, .right) + "  "
      let lines = TextColumn.wrap(choice.label, width: max(width - margin.count, 20))
      for (position, line) in lines.enumerated() { show((position == 0 ? number : margin) + line) }
    }
  }

  private static func find<Value>(_ answer: String, among choices: [Choice<Value>]) throws -> Value
  {
    choices[try position(of: answer, among: choices)].value
  }

  private static func position<Value>(
    of answer: String,
    among choices: [Choice<Value>],
  ) throws -> Int {
    guard !answer.isEmpty else { throw AnswerError.empty }
    if let number = Int(answer) {
      guard choices.indices.contains(number - 1) else { throw AnswerError.notAChoice }
      return number - 1
    }
    let key = SearchKey.of(answer)
    let spellings = choices.map { choice in ([choice.label] + choice.names).map(SearchKey.of) }
    let exact = spellings.indices.filter { spellings[$0].contains(key) }
    if exact.count == 1 { return exact[0] }
    let similar = spellings.indices.filter { index in
      spellings[index].contains { $0.hasPrefix(key) }
    }
    guard let position = similar.first, !key.isEmpty else { throw AnswerError.notAChoice }
    guard similar.count == 1 else { throw AnswerError.severalChoices }
    return position
  }
}

extension Choice where Value: Code {
  /// Every code of the list, in its order.
  static func all(_ language: Language) -> [Choice<Value>] {
    Value.allCases.map { code in
      Choice(value: code, label: code.label(language), names: [code.code] + code.entry.aliases)
    }
  }
}
