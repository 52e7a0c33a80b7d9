internal import MRMModel

/// Fills a form from an object of a document, and gathers every problem.
///
/// What is left over was not asked: an answer to a question of another kind, or of a branch that was
/// not taken, is refused by its name, and a key that is none of ours without it.
struct DetailsReader: DetailPass {
  private(set) var problems: [DocumentProblem] = []
  private let pointer: JSONPointer
  private var members: [JSONValue.Member]

  /// Begins with an object; anything else is a problem, and has no answers.
  init(_ value: JSONValue, at pointer: JSONPointer) {
    self.pointer = pointer
    guard case .object(let members) = value else {
      self.members = []
      report(.notA(.object), at: pointer)
      return
    }
    self.members = members
  }

  private init(_ members: [JSONValue.Member], at pointer: JSONPointer) {
    self.members = members
    self.pointer = pointer
  }

  /// Reports what no question took.
  mutating func finish() {
    for key in Set(members.map(\.key)).sorted() where DetailKeys.all.contains(key) {
      report(.notAsked, at: pointer.appending(.key(key)))
    }
    if members.contains(where: { !DetailKeys.all.contains($0.key) }) {
      report(.unknownKey, at: pointer.appending(.otherKey))
    }
  }

  mutating func code<List: Code>(_ question: Question, _ answer: inout List?) {
    guard let (value, place) = take(question.key) else { return }
    answer = code(value, at: place)
  }

  mutating func codes<List: Code>(_ question: Question, _ answer: inout Set<List>) {
    for (value, place) in takeList(question.key, limit: List.allCases.count) {
      guard let code: List = code(value, at: place) else { continue }
      if !answer.insert(code).inserted { report(.repeated, at: place) }
    }
  }

  mutating func choice<List: OpenCode>(
    _ question: Question,
    _ answer: inout OpenChoice<List>?,
  ) {
    guard let (value, place) = take(question.key) else { return }
    answer = choice(value, at: place)
  }

  mutating func choices<List: OpenCode>(
    _ question: Question,
    _ answer: inout OpenChoices<List>,
  ) {
    for (value, place) in takeList(question.key, limit: List.allCases.count + 1) {
      guard let choice: OpenChoice<List> = choice(value, at: place) else { continue }
      switch choice {
      case .listed(let code):
        if !answer.listed.insert(code).inserted { report(.repeated, at: place) }
      case .other(let text):
        if answer.other != nil { report(.repeated, at: place) }
        answer.other = text
      }
    }
  }

  mutating func branch<Way: BranchingAnswer>(_ question: Question, _ answer: inout Way?) {
    guard let (value, place) = take(question.key) else { return }
    // A branch of which nothing more is said is written as its code alone.
    guard case .object(let members) = value else {
      let branch: Way.Branch? = code(value, at: place)
      answer = branch.map(Way.init)
      return
    }
    var inner = DetailsReader(members, at: place)
    if let (value, place) = inner.take(Way.branchKey) {
      let branch: Way.Branch? = inner.code(value, at: place)
      answer = branch.map(Way.init)
      guard var way = answer else { return adopt(inner) }
      way.visit(with: &inner)
      answer = way
      inner.finish()
    } else {
      inner.report(.missing, at: place.appending(.key(Way.branchKey)))
    }
    adopt(inner)
  }

  mutating func text(
    _ question: Question,
    _ length: FreeText.Length,
    _ answer: inout FreeText?,
  ) {
    guard let (value, place) = take(question.key) else { return }
    answer = text(value, at: place) { text throws(ValueError) in try FreeText(text) }
  }

  mutating func number(_ question: Question, _ answer: inout Estimated<Count>?) {
    answer = estimated(question) { reader, value, place in
      guard case .integer(let number) = value else {
        reader.report(.notA(.wholeNumber), at: place)
        return nil
      }
      return reader.value(at: place) { () throws(ValueError) in try Count(number) }
    }
  }

  mutating func headcount<People: CountedPeople>(
    _ question: Question,
    _ answer: inout Estimated<Headcount<People>>?,
  ) {
    answer = estimated(question) { reader, value, place in
      var inner = DetailsReader(value, at: place)
      let male = inner.part(People.keys.male)
      let female = inner.part(People.keys.female)
      let unknown = inner.part(DetailKeys.unknown)
      inner.finish()
      reader.adopt(inner)
      guard inner.problems.isEmpty else { return nil }
      return reader.value(at: place) { () throws(ValueError) in
        try Headcount(male: male, female: female, unknown: unknown)
      }
    }
  }

  mutating func day(_ question: Question, _ answer: inout Estimated<CalendarDay>?) {
    answer = estimated(question) { reader, value, place in
      reader.text(value, at: place) { text throws(ValueError) in try CalendarDay(parsing: text) }
    }
  }

  mutating func period(_ question: Question, _ answer: inout Estimated<Period>?) {
    answer = estimated(question) { reader, value, place in
      reader.text(value, at: place) { text throws(ValueError) in try Period(parsing: text) }
    }
  }
}

extension DetailsReader {
  /// A value as it is, or an object that says whether it is an estimate.
  private mutating func estimated<Value>(
    _ question: Question,
    _ read: (inout DetailsReader, JSONValue, JSONPointer) -> Value?,
  ) -> Estimated<Value>? {
    guard let (value, place) = take(question.key) else { return nil }
    guard case .object(let members) = value, value[DetailKeys.value] != nil else {
      return read(&self, value, place).map { Estimated($0) }
    }
    var inner = DetailsReader(members, at: place)
    var isEstimated = false
    if let (flag, place) = inner.take(DetailKeys.estimated) {
      if case .bool(let flag) = flag {
        isEstimated = flag
      } else {
        inner.report(.notA(.truthValue), at: place)
      }
    }
    let taken = inner.take(DetailKeys.value).flatMap { read(&inner, $0.value, $0.place) }
    inner.finish()
    adopt(inner)
    return taken.map { Estimated($0, isEstimated: isEstimated) }
  }

  /// A code of an open list, or an object with *other* in words.
  private mutating func choice<List: OpenCode>(
    _ value: JSONValue,
    at place: JSONPointer,
  ) -> OpenChoice<List>? {
    guard case .object(let members) = value else {
      return code(value, at: place).map { .listed($0) }
    }
    var inner = DetailsReader(members, at: place)
    let taken = inner.take(OtherCode.code)
    if taken == nil { inner.report(.missing, at: place.appending(.key(OtherCode.code))) }
    let text = taken.flatMap { value, place in
      inner.text(value, at: place) { text throws(ValueError) in try FreeText(text) }
    }
    inner.finish()
    adopt(inner)
    return text.map { .other($0) }
  }

  /// A code; an alias is for imports, and not one here.
  private mutating func code<List: Code>(_ value: JSONValue, at place: JSONPointer) -> List? {
    text(value, at: place) { text throws(ValueError) in
      guard let code = List.allCases.first(where: { $0.code == text }) else {
        throw .unknownCode(list: List.listName)
      }
      return code
    }
  }

  private mutating func text<Value>(
    _ value: JSONValue,
    at place: JSONPointer,
    _ read: (String) throws(ValueError) -> Value,
  ) -> Value? {
    guard case .string(let text) = value else {
      report(.notA(.text), at: place)
      return nil
    }
    return self.value(at: place) { () throws(ValueError) in try read(text) }
  }

  private mutating func value<Value>(
    at place: JSONPointer,
    _ read: () throws(ValueError) -> Value,
  ) -> Value? {
    do {
      return try read()
    } catch {
      report(.value(error), at: place)
      return nil
    }
  }

  private mutating func part(_ key: String) -> Int {
    guard let (value, place) = take(key) else { return 0 }
    guard case .integer(let number) = value else {
      report(.notA(.wholeNumber), at: place)
      return 0
    }
    return number
  }

  private mutating func takeList(
    _ key: String,
    limit: Int,
  ) -> [(value: JSONValue, place: JSONPointer)] {
    guard let (value, place) = take(key) else { return [] }
    guard case .array(let elements) = value else {
      report(.notA(.list), at: place)
      return []
    }
    guard elements.count <= limit else {
      report(.tooMany(limit: limit), at: place)
      return []
    }
    return elements.enumerated().map { ($1, place.appending(.index($0))) }
  }

  /// Takes a member out, so that it is not left over.
  private mutating func take(_ key: String) -> (value: JSONValue, place: JSONPointer)? {
    guard let index = members.firstIndex(where: { $0.key == key }) else { return nil }
    return (members.remove(at: index).value, pointer.appending(.key(key)))
  }

  private mutating func adopt(_ inner: DetailsReader) { problems += inner.problems }

  private mutating func report(_ reason: DocumentProblem.Reason, at place: JSONPointer) {
    problems.append(DocumentProblem(reason, at: place))
  }
}
