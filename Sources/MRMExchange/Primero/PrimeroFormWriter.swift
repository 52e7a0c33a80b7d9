import MRMModel

/// Writes the answers of a form of ours as fields of an object of the peer's.
///
/// What cannot be said there is left out.
struct PrimeroFormWriter: DetailPass {
  private(set) var members: [JSONValue.Member] = []
  private let form: PrimeroForm
  private var way = ""

  init(_ form: PrimeroForm) {
    self.form = form
  }

  mutating func code<List: Code>(_ question: Question, _ answer: inout List?) {
    guard let place = place(question), let answer else { return }
    write(place.field, .primero(answer))
  }

  mutating func codes<List: Code>(_ question: Question, _ answer: inout Set<List>) {
    guard let place = place(question), !answer.isEmpty else { return }
    write(place.field, .array(answer.inOrder.map { .primero($0) }))
  }

  mutating func choice<List: OpenCode>(
    _ question: Question,
    _ answer: inout OpenChoice<List>?,
  ) {
    guard let place = place(question), let answer else { return }
    switch answer {
    case .listed(let code): write(place.field, .primero(code))
    case .other(let words):
      guard let other = place.other else { return }
      write(place.field, .string(OtherCode.code))
      write(other, .string(words.text))
    }
  }

  mutating func choices<List: OpenCode>(
    _ question: Question,
    _ answer: inout OpenChoices<List>,
  ) {
    guard let place = place(question), !answer.isEmpty else { return }
    var values = answer.listed.inOrder.map { JSONValue.primero($0) }
    if let words = answer.other, let other = place.other {
      values.append(.string(OtherCode.code))
      write(other, .string(words.text))
    }
    if !values.isEmpty { write(place.field, .array(values)) }
  }

  mutating func branch<Way: BranchingAnswer>(_ question: Question, _ answer: inout Way?) {
    guard let place = place(question), var taken = answer else { return }
    let code = taken.branch.code
    if let listed = place.listed {
      guard code == YesNoUnknown.yes.code else { return }
      append(listed, to: place.field)
    } else if place.isTick {
      guard code != YesNoUnknown.unknown.code else { return }
      write(place.field, .bool(code == YesNoUnknown.yes.code))
    } else {
      write(place.field, .primero(taken.branch))
    }
    let before = way
    way += question.key + "=" + code + "/"
    taken.visit(with: &self)
    way = before
  }

  mutating func text(
    _ question: Question,
    _ length: FreeText.Length,
    _ answer: inout FreeText?,
  ) {
    guard let place = place(question), let answer else { return }
    write(place.field, .string(answer.text))
  }

  mutating func number(_ question: Question, _ answer: inout Estimated<Count>?) {
    guard let place = place(question), let answer else { return }
    write(place.field, .integer(answer.value.number))
    writeEstimated(answer.isEstimated, place)
  }

  mutating func headcount<People: CountedPeople>(
    _ question: Question,
    _ answer: inout Estimated<Headcount<People>>?,
  ) {
    guard let place = place(question), let answer else { return }
    write(
      place.field,
      .primeroCounts(
        (People.keys.male, answer.value.male),
        (People.keys.female, answer.value.female),
        unknown: answer.value.unknown,
      ),
    )
    writeEstimated(answer.isEstimated, place)
  }

  mutating func day(_ question: Question, _ answer: inout Estimated<CalendarDay>?) {
    guard let place = place(question), let answer else { return }
    write(place.field, .string(answer.value.description))
    writeEstimated(answer.isEstimated, place)
  }

  mutating func period(_ question: Question, _ answer: inout Estimated<Period>?) {
    guard let place = place(question), let end = place.end, let answer else { return }
    let period = answer.value
    write(place.field, .string(period.first.description))
    write(end.isRange, .bool(period.last != period.first))
    if let last = period.last, last != period.first {
      write(end.day, .string(last.description))
    }
    writeEstimated(answer.isEstimated, place)
  }
}

extension PrimeroFormWriter {
  private func place(_ question: Question) -> PrimeroAnswer? { form.answers[way + question.key] }

  private mutating func write(_ field: String, _ value: JSONValue) {
    members.append(JSONValue.Member(field, value))
  }

  private mutating func writeEstimated(_ isEstimated: Bool, _ place: PrimeroAnswer) {
    if isEstimated, let field = place.estimated { write(field, .bool(true)) }
  }

  private mutating func append(_ code: String, to field: String) {
    guard let index = members.firstIndex(where: { $0.key == field }),
      case .array(let codes) = members[index].value
    else { return write(field, .array([.string(code)])) }
    members[index] = JSONValue.Member(field, .array(codes + [.string(code)]))
  }
}

extension JSONValue {
  /// A code as the peer spells it.
  static func primero(_ code: some Code) -> JSONValue {
    .string(PrimeroCode.spelling(of: code))
  }

  /// A tally of the peer's, with the total that its reports believe.
  static func primeroCounts(
    _ male: (key: String, count: Int),
    _ female: (key: String, count: Int),
    unknown: Int,
  ) -> JSONValue {
    .object([
      Member(male.key, .integer(male.count)),
      Member(female.key, .integer(female.count)),
      Member(PrimeroObject.unknown, .integer(unknown)),
      Member(PrimeroObject.total, .integer(male.count + female.count + unknown)),
    ])
  }
}
