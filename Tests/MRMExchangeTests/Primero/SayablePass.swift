@testable import MRMExchange
import MRMModel

/// Takes out of a form what the peer's has no place for.
struct SayablePass: DetailPass {
  let form: PrimeroForm
  private var way = ""

  init(_ form: PrimeroForm) {
    self.form = form
  }

  private func place(_ question: Question) -> PrimeroAnswer? { form.answers[way + question.key] }

  mutating func code<List: Code>(_ question: Question, _ answer: inout List?) {
    if place(question) == nil { answer = nil }
  }

  mutating func codes<List: Code>(_ question: Question, _ answer: inout Set<List>) {
    if place(question) == nil { answer = [] }
  }

  mutating func choice<List: OpenCode>(
    _ question: Question,
    _ answer: inout OpenChoice<List>?,
  ) {
    guard let place = place(question) else { return answer = nil }
    if case .other = answer, place.other == nil { answer = nil }
  }

  mutating func choices<List: OpenCode>(
    _ question: Question,
    _ answer: inout OpenChoices<List>,
  ) {
    guard let place = place(question) else { return answer = OpenChoices() }
    if place.other == nil { answer.other = nil }
  }

  mutating func branch<Way: BranchingAnswer>(_ question: Question, _ answer: inout Way?) {
    guard let place = place(question), var taken = answer else { return answer = nil }
    let code = taken.branch.code
    if place.listed != nil, code != "yes" { return answer = nil }
    if place.isTick, code == "unknown" { return answer = nil }
    let before = way
    way += question.key + "=" + code + "/"
    taken.visit(with: &self)
    way = before
    answer = taken
  }

  mutating func text(
    _ question: Question,
    _ length: FreeText.Length,
    _ answer: inout FreeText?,
  ) {
    if place(question) == nil { answer = nil }
  }

  mutating func number(_ question: Question, _ answer: inout Estimated<Count>?) {
    answer = sayable(answer, place(question))
  }

  mutating func headcount<People: CountedPeople>(
    _ question: Question,
    _ answer: inout Estimated<Headcount<People>>?,
  ) {
    answer = sayable(answer, place(question))
  }

  mutating func day(_ question: Question, _ answer: inout Estimated<CalendarDay>?) {
    answer = sayable(answer, place(question))
  }

  mutating func period(_ question: Question, _ answer: inout Estimated<Period>?) {
    answer = sayable(answer, place(question))
  }

  private func sayable<Value>(
    _ answer: Estimated<Value>?,
    _ place: PrimeroAnswer?,
  ) -> Estimated<Value>? {
    guard let answer, let place else { return nil }
    return Estimated(answer.value, isEstimated: answer.isEstimated && place.estimated != nil)
  }
}
