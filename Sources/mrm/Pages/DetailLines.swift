import MRMModel

/// The answers of a form as people read them, in the order of its questions.
struct DetailLines: DetailPass {
  /// One answer.
  struct Line {
    /// `details/weapon/type`: the keys of the questions that lead to it.
    let path: String
    let label: Phrase
    let value: String
    /// How many answers it stands inside.
    let depth: Int
    /// Whether the value is what somebody wrote, and not a code, number or date.
    let isProse: Bool
  }

  private(set) var lines: [Line] = []
  private let language: Language
  private let path: String
  private let depth: Int

  /// The lines of what is known of a violation.
  static func of(_ details: ViolationDetails, _ language: Language) -> [Line] {
    var form = details
    var pass = DetailLines(language: language, path: "details", depth: 0)
    form.visit(with: &pass)
    return pass.lines
  }

  /// The lines of a form.
  static func of(_ form: some DetailForm, _ language: Language) -> [Line] {
    var form = form
    var pass = DetailLines(language: language, path: "details", depth: 0)
    form.visit(with: &pass)
    return pass.lines
  }

  private init(language: Language, path: String, depth: Int) {
    self.language = language
    self.path = path
    self.depth = depth
  }

  mutating func code<List: Code>(_ question: Question, _ answer: inout List?) {
    add(question, answer?.label(language))
  }

  mutating func codes<List: Code>(_ question: Question, _ answer: inout Set<List>) {
    guard !answer.isEmpty else { return }
    add(question, joined(answer.inOrder.map { $0.label(language) }))
  }

  mutating func choice<List: OpenCode>(
    _ question: Question,
    _ answer: inout OpenChoice<List>?,
  ) {
    switch answer {
    case nil: break
    case .listed(let code): add(question, code.label(language))
    case .other(let text): add(question, spoken(other: text), isProse: true)
    }
  }

  mutating func choices<List: OpenCode>(
    _ question: Question,
    _ answer: inout OpenChoices<List>,
  ) {
    guard !answer.isEmpty else { return }
    let listed = answer.listed.inOrder.map { $0.label(language) }
    let other = answer.other.map { [spoken(other: $0)] } ?? []
    add(question, joined(listed + other), isProse: answer.other != nil)
  }

  mutating func branch<Way: BranchingAnswer>(_ question: Question, _ answer: inout Way?) {
    guard var way = answer else { return }
    add(question, way.branch.label(language))
    var inner = DetailLines(
      language: language,
      path: "\(path)/\(question.key)",
      depth: depth + 1,
    )
    way.visit(with: &inner)
    lines += inner.lines
  }

  mutating func text(
    _ question: Question,
    _ length: FreeText.Length,
    _ answer: inout FreeText?,
  ) {
    add(question, answer.map { Visible.paragraph($0.text) }, isProse: true)
  }

  mutating func number(_ question: Question, _ answer: inout Estimated<Count>?) {
    add(question, answer) { "\($0.number)" }
  }

  mutating func headcount<People: CountedPeople>(
    _ question: Question,
    _ answer: inout Estimated<Headcount<People>>?,
  ) {
    let language = language
    add(question, answer) { $0.spoken(language) }
  }

  mutating func day(_ question: Question, _ answer: inout Estimated<CalendarDay>?) {
    let language = language
    add(question, answer) { $0.spoken(language) }
  }

  mutating func period(_ question: Question, _ answer: inout Estimated<Period>?) {
    let language = language
    add(question, answer) { $0.spoken(language) }
  }

  private mutating func add(_ question: Question, _ value: String?, isProse: Bool = false) {
    guard let value else { return }
    lines.append(
      Line(
        path: "\(path)/\(question.key)",
        label: question.label,
        value: value,
        depth: depth,
        isProse: isProse,
      )
    )
  }

  private mutating func add<Value>(
    _ question: Question,
    _ answer: Estimated<Value>?,
    _ spoken: (Value) -> String,
  ) {
    guard let answer else { return }
    let note = answer.isEstimated ? Phrase(fr: " (estimation)", en: " (estimate)")(language) : ""
    add(question, spoken(answer.value) + note)
  }

  private func joined(_ labels: [String]) -> String {
    labels.joined(separator: PageLayout.semicolon(language))
  }

  private func spoken(other text: FreeText) -> String {
    OtherCode.label(language) + Phrase(fr: "\u{A0}: ", en: ": ")(language) + Visible.text(text.text)
  }
}
