import MRMModel

/// The page `docs/violations.md`: what is asked for each kind, as the forms themselves say it.
struct DetailsGuide: DetailPass {
  private(set) var lines: [String] = []
  private let depth: Int

  static var text: String {
    let kinds = ViolationKind.allCases.map { kind in
      var details = ViolationDetails(of: kind)
      var pass = DetailsGuide(depth: 0)
      details.visit(with: &pass)
      // The questions of every kind come last in each.
      let own = pass.lines.dropLast(common.count)
      return "## `\(kind.code)`: \(kind.label(.english))\n\n" + own.joined(separator: "\n") + "\n"
    }
    return introduction + "\n" + kinds.joined(separator: "\n") + "\n## Of every kind\n\n"
      + common.joined(separator: "\n") + "\n\n" + incidents + lines(of: IncidentDetails())
      + "\n\n" + children + lines(of: ChildDetails())
      + "\n\n" + groups + lines(of: GroupDetails())
      + "\n\n" + responses + lines(of: ResponseDetails()) + "\n"
  }

  private static let incidents = """
    ## Of the incident

    The block `details` of the incident itself.


    """

  private static let children = """
    ## Of each child listed

    Beside `sex`, `age` and `consent_to_report`, the block `details` of a child. The MRM information
    system has one list of vulnerabilities; here displacement and disability are questions of their own.
    Nothing is in words: who a child is, stands in its identity and nowhere else.


    """

  private static let groups = """
    ## Of each group of unidentified children

    The block `details` of a group: children who are counted and not listed one by one. Its `violations` are
    those that all of them suffered.


    """

  private static let responses = """
    ## Of each response

    The block `details` of a response: what was done about the one violation whose number it names. Its
    texts are read by who may read the accounts, and name nobody either. No decision covers a response:
    one may be added at any time, and what was verified stays so.


    """

  private static func lines(of form: some DetailForm) -> String {
    var form = form
    var pass = DetailsGuide(depth: 0)
    form.visit(with: &pass)
    return pass.lines.joined(separator: "\n")
  }

  private static let introduction = """
    # What is asked of a violation, and of its victims

    Beside its kind, its tally and to whom it is attributed, a violation has details: the block `details`
    of a violation in the JSON of `mrm incident add`, `edit` and `show`, and the questions that follow when
    an incident is typed in. No question must be answered: what is left out was not asked yet, which is
    neither *no* nor *unknown*. A question that stands under another is asked only when that one was
    answered so; an answer without it, or to a question of another kind, is refused.

    A code is one of the list named, in [Schemas/codes](../Schemas/codes); where *or other* stands, what is
    not in the list is said in words: `{"other": "…"}`. An answer with questions of its own is the code
    alone, or an object: `"weapon": "unknown"`, `"weapon": {"category": "small_arms_lights_weapons", "type":
    "assault_rifle"}`. A number, headcount, day or period that the source called an estimate is
    `{"value": …, "estimated": true}`. The shapes in full are in
    [Schemas/record](../Schemas/record/violation-details.schema.json).

    Texts name nobody: everyone who may see the facts of an incident reads them.
    Scripts write this page: `scripts/schemas`.

    """

  private static let common: [String] = {
    var common = CommonAnswers()
    var pass = DetailsGuide(depth: 0)
    common.visit(with: &pass)
    return pass.lines
  }()

  private init(depth: Int) {
    self.depth = depth
  }

  mutating func code<List: Code>(_ question: Question, _: inout List?) {
    add(question, "one of \(link(List.self))")
  }

  mutating func codes<List: Code>(_ question: Question, _: inout Set<List>) {
    add(question, "several of \(link(List.self))")
  }

  mutating func choice<List: OpenCode>(_ question: Question, _: inout OpenChoice<List>?) {
    add(question, "one of \(link(List.self)), or other")
  }

  mutating func choices<List: OpenCode>(_ question: Question, _: inout OpenChoices<List>) {
    add(question, "several of \(link(List.self)), or other")
  }

  mutating func branch<Way: BranchingAnswer>(_ question: Question, _: inout Way?) {
    add(question, "one of \(link(Way.Branch.self))")
    for branch in Way.Branch.allCases {
      var way = Way(branch)
      var inner = DetailsGuide(depth: depth + 2)
      way.visit(with: &inner)
      guard !inner.lines.isEmpty else { continue }
      line("when `\(Way.branchKey)` is `\(branch.code)`:", depth: depth + 1)
      lines += inner.lines
    }
  }

  mutating func text(_ question: Question, _: FreeText.Length, _: inout FreeText?) {
    add(question, "text")
  }

  mutating func number(_ question: Question, _: inout Estimated<Count>?) {
    add(question, "number")
  }

  mutating func headcount<People: CountedPeople>(
    _ question: Question,
    _: inout Estimated<Headcount<People>>?,
  ) {
    add(question, "\(People.keys.male), \(People.keys.female), unknown")
  }

  mutating func day(_ question: Question, _: inout Estimated<CalendarDay>?) {
    add(question, "day")
  }

  mutating func period(_ question: Question, _: inout Estimated<Period>?) {
    add(
      question,
      "period: `2022-08-03`, `2022-08-03/2022-08-05`, or `2022-08-03/..` while it goes on"
    )
  }

  private mutating func add(_ question: Question, _ shape: String) {
    let caution = question.isOnlyVolunteered ? "; never asked for, only noted when volunteered" : ""
    line("`\(question.key)`, \(question.label(.english)): \(shape)\(caution)", depth: depth)
  }

  private mutating func line(_ text: String, depth: Int) {
    lines.append(String(repeating: "  ", count: depth) + "- " + text)
  }

  private func link<List: Code>(_: List.Type) -> String {
    "[\(List.listName)](../Schemas/codes/\(List.listName).json)"
  }
}
