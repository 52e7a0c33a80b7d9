internal import MRMModel

/// Every key that the details of a violation, of any kind, a child, a group or a response may have; errors
/// may repeat them.
enum DetailKeys {
  /// Beside boys and girls, men and women.
  static let unknown = "unknown"
  /// The value of an estimate.
  static let value = "value"
  /// Whether a value is an estimate.
  static let estimated = "estimated"

  static let all: Set<String> = ViolationKind.allCases.reduce(
    into: keys(of: IncidentDetails()).union(keys(of: ChildDetails()))
      .union(keys(of: GroupDetails()))
      .union(keys(of: ResponseDetails()))
      .union([unknown, value, estimated, OtherCode.code])
  ) { keys, kind in
    var details = ViolationDetails(of: kind)
    var pass = DetailKeyPass()
    details.visit(with: &pass)
    keys.formUnion(pass.keys)
  }

  private static func keys(of form: some DetailForm) -> Set<String> {
    var form = form
    var pass = DetailKeyPass()
    form.visit(with: &pass)
    return pass.keys
  }
}

/// Gathers the keys of a form and of every branch in it.
private struct DetailKeyPass: DetailPass {
  private(set) var keys: Set<String> = []

  mutating func code<List: Code>(_ question: Question, _: inout List?) {
    keys.insert(question.key)
  }

  mutating func codes<List: Code>(_ question: Question, _: inout Set<List>) {
    keys.insert(question.key)
  }

  mutating func choice<List: OpenCode>(_ question: Question, _: inout OpenChoice<List>?) {
    keys.insert(question.key)
  }

  mutating func choices<List: OpenCode>(_ question: Question, _: inout OpenChoices<List>) {
    keys.insert(question.key)
  }

  mutating func branch<Way: BranchingAnswer>(_ question: Question, _: inout Way?) {
    keys.formUnion([question.key, Way.branchKey])
    for branch in Way.Branch.allCases {
      var way = Way(branch)
      way.visit(with: &self)
    }
  }

  mutating func text(_ question: Question, _: FreeText.Length, _: inout FreeText?) {
    keys.insert(question.key)
  }

  mutating func number(_ question: Question, _: inout Estimated<Count>?) {
    keys.insert(question.key)
  }

  mutating func headcount<People: CountedPeople>(
    _ question: Question,
    _: inout Estimated<Headcount<People>>?,
  ) {
    keys.formUnion([question.key, People.keys.male, People.keys.female])
  }

  mutating func day(_ question: Question, _: inout Estimated<CalendarDay>?) {
    keys.insert(question.key)
  }

  mutating func period(_ question: Question, _: inout Estimated<Period>?) {
    keys.insert(question.key)
  }
}
