extension FieldWriter: DetailPass {
  /// See ``DetailPass``.
  public mutating func code<List: Code>(_ question: Question, _ answer: inout List?) {
    code(question.tag, answer)
  }

  /// See ``DetailPass``.
  public mutating func codes<List: Code>(_ question: Question, _ answer: inout Set<List>) {
    codes(question.tag, answer.inOrder)
  }

  /// See ``DetailPass``.
  public mutating func choice<List: OpenCode>(
    _ question: Question,
    _ answer: inout OpenChoice<List>?,
  ) {
    value(question.tag, answer)
  }

  /// See ``DetailPass``.
  public mutating func choices<List: OpenCode>(
    _ question: Question,
    _ answer: inout OpenChoices<List>,
  ) {
    if !answer.isEmpty { value(question.tag, answer) }
  }

  /// See ``DetailPass``.
  public mutating func branch<Way: BranchingAnswer>(_ question: Question, _ answer: inout Way?) {
    value(question.tag, answer)
  }

  /// See ``DetailPass``.
  public mutating func text(
    _ question: Question,
    _ length: FreeText.Length,
    _ answer: inout FreeText?,
  ) {
    text(question.tag, answer?.text)
  }

  /// See ``DetailPass``.
  public mutating func number(_ question: Question, _ answer: inout Estimated<Count>?) {
    value(question.tag, answer)
  }

  /// See ``DetailPass``.
  public mutating func headcount<People: CountedPeople>(
    _ question: Question,
    _ answer: inout Estimated<Headcount<People>>?,
  ) {
    value(question.tag, answer)
  }

  /// See ``DetailPass``.
  public mutating func day(_ question: Question, _ answer: inout Estimated<CalendarDay>?) {
    value(question.tag, answer)
  }

  /// See ``DetailPass``.
  public mutating func period(_ question: Question, _ answer: inout Estimated<Period>?) {
    value(question.tag, answer)
  }
}

extension FieldWriter {
  /// Writes the details of a kind; nothing when nothing was asked yet.
  mutating func details(_ tag: Int, _ details: ViolationDetails) {
    guard !details.isEmpty else { return }
    var writer = FieldWriter()
    var form = details
    form.visit(with: &writer)
    bytes(tag, writer.bytes)
  }
}

extension FieldWriter {
  /// Writes a form; nothing when nothing was asked yet.
  mutating func form(_ tag: Int, _ form: some DetailForm) {
    if !form.isEmpty { value(tag, form) }
  }
}
