internal import MRMModel

/// Writes the answers of a form as members of an object; what was not asked yet is left out.
struct DetailsWriter: DetailPass {
  private(set) var members: [JSONValue.Member] = []

  var json: JSONValue { .object(members) }

  mutating func code<List: Code>(_ question: Question, _ answer: inout List?) {
    write(question, answer.map { .code($0) })
  }

  mutating func codes<List: Code>(_ question: Question, _ answer: inout Set<List>) {
    guard !answer.isEmpty else { return }
    write(question, .array(answer.inOrder.map { .code($0) }))
  }

  mutating func choice<List: OpenCode>(
    _ question: Question,
    _ answer: inout OpenChoice<List>?,
  ) {
    switch answer {
    case nil: break
    case .listed(let code): write(question, .code(code))
    case .other(let text): write(question, .other(text))
    }
  }

  mutating func choices<List: OpenCode>(
    _ question: Question,
    _ answer: inout OpenChoices<List>,
  ) {
    guard !answer.isEmpty else { return }
    let listed = answer.listed.inOrder.map { JSONValue.code($0) }
    write(question, .array(listed + (answer.other.map { [.other($0)] } ?? [])))
  }

  mutating func branch<Way: BranchingAnswer>(_ question: Question, _ answer: inout Way?) {
    guard var way = answer else { return }
    var inner = DetailsWriter()
    way.visit(with: &inner)
    // A branch of which nothing more is known is its code alone.
    guard !inner.members.isEmpty else { return write(question, .code(way.branch)) }
    write(question, .object([.init(Way.branchKey, .code(way.branch))] + inner.members))
  }

  mutating func text(
    _ question: Question,
    _ length: FreeText.Length,
    _ answer: inout FreeText?,
  ) {
    write(question, answer.map { .string($0.text) })
  }

  mutating func number(_ question: Question, _ answer: inout Estimated<Count>?) {
    write(question, answer) { .integer($0.number) }
  }

  mutating func headcount<People: CountedPeople>(
    _ question: Question,
    _ answer: inout Estimated<Headcount<People>>?,
  ) {
    write(question, answer) { count in
      .object([
        .init(People.keys.male, .integer(count.male)),
        .init(People.keys.female, .integer(count.female)),
        .init(DetailKeys.unknown, .integer(count.unknown)),
      ])
    }
  }

  mutating func day(_ question: Question, _ answer: inout Estimated<CalendarDay>?) {
    write(question, answer) { .string($0.description) }
  }

  mutating func period(_ question: Question, _ answer: inout Estimated<Period>?) {
    write(question, answer) { .string($0.description) }
  }

  private mutating func write(_ question: Question, _ value: JSONValue?) {
    if let value { members.append(.init(question.key, value)) }
  }

  private mutating func write<Value>(
    _ question: Question,
    _ answer: Estimated<Value>?,
    _ json: (Value) -> JSONValue,
  ) {
    guard let answer else { return }
    let value = json(answer.value)
    write(
      question,
      answer.isEstimated
        ? .object([.init(DetailKeys.value, value), .init(DetailKeys.estimated, .bool(true))])
        : value,
    )
  }
}

extension JSONValue {
  fileprivate static func other(_ text: FreeText) -> JSONValue {
    .object([.init(OtherCode.code, .string(text.text))])
  }
}
