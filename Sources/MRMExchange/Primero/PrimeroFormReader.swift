import MRMModel

/// Fills a form of ours from the fields of an object of the peer's.
///
/// What it does not understand stays in the object.
struct PrimeroFormReader: DetailPass {
  private(set) var object: PrimeroObject
  private let form: PrimeroForm
  private var way = ""

  init(_ object: PrimeroObject, _ form: PrimeroForm) {
    self.object = object
    self.form = form
  }

  mutating func code<List: Code>(_ question: Question, _ answer: inout List?) {
    guard let place = place(question) else { return }
    answer = object.code(place.field)
  }

  mutating func codes<List: Code>(_ question: Question, _ answer: inout Set<List>) {
    guard let place = place(question) else { return }
    // Answers of two questions may stand in one list; the one that belongs here is taken.
    answer = object.codes(place.field)
  }

  mutating func choice<List: OpenCode>(
    _ question: Question,
    _ answer: inout OpenChoice<List>?,
  ) {
    guard let place = place(question) else { return }
    if object.value(place.field) == .string(OtherCode.code) {
      answer = other(place).map { .other($0) }
      if answer == nil {
        object.note(place.field, .otherWithoutWords)
      } else {
        object.take(place.field)
      }
    } else if let code: List = object.code(place.field) {
      answer = .listed(code)
    }
  }

  mutating func choices<List: OpenCode>(
    _ question: Question,
    _ answer: inout OpenChoices<List>,
  ) {
    guard let place = place(question) else { return }
    let other = JSONValue.string(OtherCode.code)
    for value in object.list(place.field) where value != other {
      if let code: List = object.takeCode(value, from: place.field) { answer.listed.insert(code) }
    }
    guard object.list(place.field).contains(other) else { return }
    answer.other = self.other(place)
    if answer.other == nil {
      object.note(place.field, .otherWithoutWords)
    } else {
      object.removeFromList(place.field, other)
    }
  }

  mutating func branch<Way: BranchingAnswer>(_ question: Question, _ answer: inout Way?) {
    guard let place = place(question), let branch: Way.Branch = branch(place) else { return }
    var taken = Way(branch)
    let before = way
    way += question.key + "=" + branch.code + "/"
    taken.visit(with: &self)
    way = before
    answer = taken
  }

  mutating func text(
    _ question: Question,
    _ length: FreeText.Length,
    _ answer: inout FreeText?,
  ) {
    guard let place = place(question) else { return }
    answer = object.freeText(place.field)
  }

  mutating func number(_ question: Question, _ answer: inout Estimated<Count>?) {
    guard let place = place(question),
      let number = object.integer(place.field, in: Count.range), let count = try? Count(number)
    else { return }
    answer = Estimated(count, isEstimated: isEstimated(place))
  }

  mutating func headcount<People: CountedPeople>(
    _ question: Question,
    _ answer: inout Estimated<Headcount<People>>?,
  ) {
    guard let place = place(question),
      let parts = object.counts(
        place.field,
        male: People.keys.male,
        female: People.keys.female,
      ),
      let count = try? Headcount<People>(
        male: parts.male,
        female: parts.female,
        unknown: parts.unknown,
      )
    else { return }
    answer = Estimated(count, isEstimated: isEstimated(place))
  }

  mutating func day(_ question: Question, _ answer: inout Estimated<CalendarDay>?) {
    guard let place = place(question), let day = object.day(place.field) else { return }
    answer = Estimated(day, isEstimated: isEstimated(place))
  }

  mutating func period(_ question: Question, _ answer: inout Estimated<Period>?) {
    guard let place = place(question), let end = place.end else { return }
    let before = object
    guard let first = object.day(place.field) else { return }
    let isRange = object.bool(end.isRange) ?? false
    // Without the tick it is one day; with it, a last day that is missing has not come yet.
    let period: Period?
    if !isRange {
      period = try? Period(from: first, to: first)
    } else if object.value(end.day) == nil {
      period = Period(since: first)
    } else if let last = object.day(end.day) {
      period = try? Period(from: first, to: last)
      if period == nil { object.note(end.day, .endsBeforeItBegins) }
    } else {
      period = nil
    }
    if period == nil { object.putBack(before) }
    answer = period.map { Estimated($0, isEstimated: isEstimated(place)) }
  }
}

extension PrimeroFormReader {
  private func place(_ question: Question) -> PrimeroAnswer? { form.answers[way + question.key] }

  private mutating func branch<List: Code>(_ place: PrimeroAnswer) -> List? {
    if let listed = place.listed {
      let value = JSONValue.string(listed)
      guard object.list(place.field).contains(value) else { return nil }
      object.removeFromList(place.field, value)
      return try? List(code: YesNoUnknown.yes.code)
    }
    if place.isTick {
      return object.bool(place.field).flatMap { isTrue in
        try? List(code: (isTrue ? YesNoUnknown.yes : .no).code)
      }
    }
    return object.code(place.field)
  }

  private mutating func other(_ place: PrimeroAnswer) -> FreeText? {
    place.other.flatMap { object.freeText($0) }
  }

  private mutating func isEstimated(_ place: PrimeroAnswer) -> Bool {
    place.estimated.flatMap { object.bool($0) } ?? false
  }
}
