internal import MRMModel

/// The days that the answers of a form name, each with its question.
struct DetailDays: DetailPass {
  private(set) var days: [(label: Phrase, day: CalendarDay)] = []

  static func of(_ details: ViolationDetails) -> [(label: Phrase, day: CalendarDay)] {
    var form = details
    var pass = DetailDays()
    form.visit(with: &pass)
    return pass.days
  }

  mutating func day(_ question: Question, _ answer: inout Estimated<CalendarDay>?) {
    // An estimate may be off by more than it is early.
    if let answer, !answer.isEstimated { days.append((question.label, answer.value)) }
  }

  mutating func period(_ question: Question, _ answer: inout Estimated<Period>?) {
    if let answer, !answer.isEstimated { days.append((question.label, answer.value.first)) }
  }

  mutating func branch<Way: BranchingAnswer>(_ question: Question, _ answer: inout Way?) {
    guard var way = answer else { return }
    way.visit(with: &self)
  }

  mutating func code<List: Code>(_: Question, _: inout List?) {}
  mutating func codes<List: Code>(_: Question, _: inout Set<List>) {}
  mutating func choice<List: OpenCode>(_: Question, _: inout OpenChoice<List>?) {}
  mutating func choices<List: OpenCode>(_: Question, _: inout OpenChoices<List>) {}
  mutating func text(_: Question, _: FreeText.Length, _: inout FreeText?) {}
  mutating func number(_: Question, _: inout Estimated<Count>?) {}
  mutating func headcount<People: CountedPeople>(
    _: Question,
    _: inout Estimated<Headcount<People>>?,
  ) {}
}
