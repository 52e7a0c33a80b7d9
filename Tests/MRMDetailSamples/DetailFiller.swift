public import MRMModel

/// Answers the questions of a form, the same way for the same choices.
public struct DetailFiller: DetailPass {
  /// Which of some choices is taken, from 0.
  private let choose: (Int) -> Int
  /// Whether a question is answered at all.
  private let answers: () -> Bool
  /// Whether the value of a question is an estimate.
  private let estimates: (Question) -> Bool
  /// A text for a question; never blank.
  private let words: () -> String

  /// Answers every question; `variant` says which branch is taken, and the first where there are
  /// fewer: codes that are added to a list later change nothing.
  public init(variant: Int) {
    choose = { $0 > variant ? variant : 0 }
    answers = { true }
    estimates = { $0.tag.isMultiple(of: 2) }
    words = { "près du puits\n« inventé »" }
  }

  /// Answers as chance has it.
  public init(
    choosing choose: @escaping (Int) -> Int,
    words: @escaping () -> String,
  ) {
    self.choose = choose
    answers = { choose(4) > 0 }
    estimates = { _ in choose(2) == 1 }
    self.words = words
  }

  /// The details of a kind, filled in.
  public func details(of kind: ViolationKind) -> ViolationDetails {
    var details = ViolationDetails(of: kind)
    var filler = self
    details.visit(with: &filler)
    // What is not recorded here at all is no sample of what is.
    if case .sexualViolence(var form) = details, details.isExploitationByAidStaff {
      form.byAidStaff = .no
      details = .sexualViolence(form)
    }
    return details
  }

  /// A form, filled in.
  public func form<Form: DetailForm>(_: Form.Type = Form.self) -> Form {
    var form = Form()
    var filler = self
    form.visit(with: &filler)
    return form
  }

  /// See `DetailPass`.
  public mutating func code<List: Code>(_ question: Question, _ answer: inout List?) {
    guard answers() else { return }
    answer = pick(List.self)
  }

  /// See `DetailPass`.
  public mutating func codes<List: Code>(_ question: Question, _ answer: inout Set<List>) {
    guard answers() else { return }
    let codes = Array(List.allCases)
    let first = choose(codes.count)
    for step in 0...choose(3) { answer.insert(codes[(first + step) % codes.count]) }
  }

  /// See `DetailPass`.
  public mutating func choice<List: OpenCode>(
    _ question: Question,
    _ answer: inout OpenChoice<List>?,
  ) {
    guard answers() else { return }
    answer = choose(3) == 1 ? text().map { .other($0) } : .listed(pick(List.self))
  }

  /// See `DetailPass`.
  public mutating func choices<List: OpenCode>(
    _ question: Question,
    _ answer: inout OpenChoices<List>,
  ) {
    guard answers() else { return }
    answer = OpenChoices([pick(List.self)], other: choose(2) == 0 ? text() : nil)
  }

  /// See `DetailPass`.
  public mutating func branch<Way: BranchingAnswer>(_ question: Question, _ answer: inout Way?) {
    guard answers() else { return }
    var way = Way(pick(Way.Branch.self))
    way.visit(with: &self)
    answer = way
  }

  /// See `DetailPass`.
  public mutating func text(
    _ question: Question,
    _ length: FreeText.Length,
    _ answer: inout FreeText?,
  ) {
    guard answers() else { return }
    answer = text()
  }

  /// See `DetailPass`.
  public mutating func number(_ question: Question, _ answer: inout Estimated<Count>?) {
    answer = estimated(question, try? Count(choose(1_000_001)))
  }

  /// See `DetailPass`.
  public mutating func headcount<People: CountedPeople>(
    _ question: Question,
    _ answer: inout Estimated<Headcount<People>>?,
  ) {
    answer = estimated(
      question,
      try? Headcount(male: choose(1_000_001), female: choose(3), unknown: choose(2))
    )
  }

  /// See `DetailPass`.
  public mutating func day(_ question: Question, _ answer: inout Estimated<CalendarDay>?) {
    answer = estimated(question, CalendarDay(number: 19_000 + choose(900)))
  }

  /// See `DetailPass`.
  public mutating func period(_ question: Question, _ answer: inout Estimated<Period>?) {
    let first = CalendarDay(number: 19_000 + choose(900))
    let periods = [
      Period(since: first),
      try? Period(from: first, to: first),
      try? Period(from: first, to: first.adding(days: 40)),
    ]
    answer = estimated(question, periods[choose(3)])
  }

  private func pick<List: Code>(_: List.Type) -> List {
    let codes = Array(List.allCases)
    return codes[choose(codes.count)]
  }

  private func text() -> FreeText? { try? FreeText(words()) }

  private func estimated<Value>(_ question: Question, _ value: Value?) -> Estimated<Value>? {
    guard answers() else { return nil }
    return value.map { Estimated($0, isEstimated: estimates(question)) }
  }
}

@available(*, unavailable)
extension DetailFiller: Sendable {}
