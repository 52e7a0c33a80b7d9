extension FieldReader: DetailPass {
  /// Reads a set of codes, each once and in the order of their numbers.
  mutating func codeSet<List: Code>(_ tag: Int) throws(FormatError) -> Set<List> {
    let codes: [List] = try codes(tag)
    for (code, next) in zip(codes, codes.dropFirst()) where code.rawValue >= next.rawValue {
      throw .notCanonical
    }
    return Set(codes)
  }

  /// See ``DetailPass``.
  public mutating func code<List: Code>(
    _ question: Question,
    _ answer: inout List?,
  ) throws(FormatError) {
    answer = try optionalCode(question.tag)
  }

  /// See ``DetailPass``.
  public mutating func codes<List: Code>(
    _ question: Question,
    _ answer: inout Set<List>,
  ) throws(FormatError) {
    answer = try codeSet(question.tag)
  }

  /// See ``DetailPass``.
  public mutating func choice<List: OpenCode>(
    _ question: Question,
    _ answer: inout OpenChoice<List>?,
  ) throws(FormatError) {
    answer = try optionalValue(question.tag)
  }

  /// See ``DetailPass``.
  public mutating func choices<List: OpenCode>(
    _ question: Question,
    _ answer: inout OpenChoices<List>,
  ) throws(FormatError) {
    answer = try optionalValue(question.tag) ?? OpenChoices()
  }

  /// See ``DetailPass``.
  public mutating func branch<Way: BranchingAnswer>(
    _ question: Question,
    _ answer: inout Way?,
  ) throws(FormatError) {
    answer = try optionalValue(question.tag)
  }

  /// See ``DetailPass``.
  public mutating func text(
    _ question: Question,
    _ length: FreeText.Length,
    _ answer: inout FreeText?,
  ) throws(FormatError) {
    answer = try optionalFreeText(question.tag)
  }

  /// See ``DetailPass``.
  public mutating func number(
    _ question: Question,
    _ answer: inout Estimated<Count>?,
  ) throws(FormatError) {
    answer = try optionalValue(question.tag)
  }

  /// See ``DetailPass``.
  public mutating func headcount<People: CountedPeople>(
    _ question: Question,
    _ answer: inout Estimated<Headcount<People>>?,
  ) throws(FormatError) {
    answer = try optionalValue(question.tag)
  }

  /// See ``DetailPass``.
  public mutating func day(
    _ question: Question,
    _ answer: inout Estimated<CalendarDay>?,
  ) throws(FormatError) {
    answer = try optionalValue(question.tag)
  }

  /// See ``DetailPass``.
  public mutating func period(
    _ question: Question,
    _ answer: inout Estimated<Period>?,
  ) throws(FormatError) {
    answer = try optionalValue(question.tag)
  }
}

extension FieldReader {
  /// Reads the details of a kind: none are an empty form, and those written are never empty.
  mutating func details(
    _ tag: Int,
    of kind: ViolationKind,
  ) throws(FormatError) -> ViolationDetails {
    var details = ViolationDetails(of: kind)
    guard let fields = try optionalSlice(tag) else { return details }
    var reader = FieldReader(fields)
    try details.visit(with: &reader)
    try reader.finish()
    guard !details.isEmpty || reader.skippedFields else { throw .invalid(tag: tag) }
    adopt(reader)
    return details
  }
}

extension FieldReader {
  /// Reads a form: none is one with nothing asked, and one that was written is never empty.
  mutating func form<Form: DetailForm>(_ tag: Int) throws(FormatError) -> Form {
    guard let fields = try optionalSlice(tag) else { return Form() }
    var reader = FieldReader(fields)
    let form = try Form(from: &reader)
    try reader.finish()
    guard !form.isEmpty || reader.skippedFields else { throw .invalid(tag: tag) }
    adopt(reader)
    return form
  }
}
