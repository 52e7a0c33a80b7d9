import MRMModel

/// Asks the questions of a form one after another; an empty answer keeps what stands there.
///
/// Only what applies is asked: a branch's questions after the branch was taken. Every question may
/// be left for later, and asks no child what only a child may volunteer.
struct DetailQuestions: DetailPass {
  let interview: Interview
  private var language: Language { interview.language }

  private static let later = Phrase(fr: "plus tard", en: "later")

  init(_ interview: Interview) {
    self.interview = interview
  }

  mutating func code<List: Code>(_ question: Question, _ answer: inout List?) throws {
    answer = try interview.chooseOrNone(
      title(question),
      help: help(question),
      none: Self.later,
      current: answer,
    )
  }

  mutating func codes<List: Code>(_ question: Question, _ answer: inout Set<List>) throws {
    let choices = Choice<List>.all(language)
    let current = answer
    let picked = try interview.pickSeveral(
      title(question),
      help: help(question, Self.several),
      among: choices,
      current: choices.indices.filter { current.contains(choices[$0].value) },
    )
    answer = Set(picked)
  }

  mutating func choice<List: OpenCode>(
    _ question: Question,
    _ answer: inout OpenChoice<List>?,
  ) throws {
    let choices = OpenPick<List>.choices(language)
    let none = Choice<OpenPick<List>?>(value: nil, label: Self.later(language), names: [])
    let current = answer.map(OpenPick.init)
    let picked = try interview.pick(
      title(question),
      help: help(question),
      among: [none] + choices.map { Choice(value: $0.value, label: $0.label, names: $0.names) },
      current: current.flatMap { pick in choices.firstIndex { $0.value == pick } }
        .map { $0 + 1 } ?? 0,
    )
    switch picked {
    case nil: answer = nil
    case .listed(let code): answer = .listed(code)
    case .other:
      var old: FreeText?
      if case .other(let text) = answer { old = text }
      answer = .other(try other(old))
    }
  }

  mutating func choices<List: OpenCode>(
    _ question: Question,
    _ answer: inout OpenChoices<List>,
  ) throws {
    let choices = OpenPick<List>.choices(language)
    let current = answer
    let picked = try interview.pickSeveral(
      title(question),
      help: help(question, Self.several),
      among: choices,
      current: choices.indices.filter { choices[$0].value.isIn(current) },
    )
    answer.listed = Set(picked.compactMap(\.code))
    answer.other = picked.contains(.other) ? try other(answer.other) : nil
  }

  mutating func branch<Way: BranchingAnswer>(_ question: Question, _ answer: inout Way?) throws {
    let branch = try interview.chooseOrNone(
      title(question),
      help: help(question),
      none: Self.later,
      current: answer?.branch,
    )
    guard let branch else {
      answer = nil
      return
    }
    // What was known in another branch does not belong to this one.
    var way = answer.flatMap { $0.branch == branch ? $0 : nil } ?? Way(branch)
    try way.visit(with: &self)
    answer = way
  }

  mutating func text(
    _ question: Question,
    _ length: FreeText.Length,
    _ answer: inout FreeText?,
  ) throws {
    switch length {
    case .line:
      answer = try interview.text(
        title(question),
        help: help(question, Self.words),
        current: answer?.text,
        limit: FreeText.maximumBytes,
      ).map { text throws(ValueError) in try FreeText(text) }
    case .paragraphs:
      if let answer { interview.show(Visible.paragraph(answer.text)) }
      let typed = try interview.paragraphs(
        title(question),
        help: help(question, Self.words),
        limit: FreeText.maximumBytes,
      )
      guard let typed else { return }
      answer = typed == "-" ? nil : try FreeText(typed)
    }
  }

  mutating func number(_ question: Question, _ answer: inout Estimated<Count>?) throws {
    answer = try estimated(question, answer, shown: { "\($0.number)" }) { text in
      guard let number = Int(text) else { throw AnswerError.notANumber }
      return try Count(number)
    }
  }

  mutating func headcount<People: CountedPeople>(
    _ question: Question,
    _ answer: inout Estimated<Headcount<People>>?,
  ) throws {
    answer = try estimated(
      question,
      answer,
      hint: Self.headcount(People.self),
      shown: { "\($0.male) \($0.female) \($0.unknown)" },
      parse: { text in try Headcount(typed: text) },
    )
  }

  mutating func day(_ question: Question, _ answer: inout Estimated<CalendarDay>?) throws {
    let language = language
    answer = try estimated(question, answer, shown: { $0.spoken(language) }) { text in
      try CalendarDay(typed: text)
    }
  }

  mutating func period(_ question: Question, _ answer: inout Estimated<Period>?) throws {
    let language = language
    answer = try estimated(
      question,
      answer,
      hint: Self.period,
      shown: { $0.spoken(language) },
      parse: { text in try Period(typed: text) },
    )
  }
}
