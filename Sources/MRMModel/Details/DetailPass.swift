/// What is done with every question of a form and its answer: reading, writing, asking, printing.
///
/// There is one method for each shape an answer can have. A pass that fills a form sets the answers,
/// any other leaves them as they are.
public protocol DetailPass {
  /// What stops the pass; `Never` for one that always gets through.
  associatedtype Failure: Error

  /// One code of a closed list.
  mutating func code<List: Code>(
    _ question: Question,
    _ answer: inout List?,
  ) throws(Failure)

  /// Several codes of a closed list; none is not asked yet.
  mutating func codes<List: Code>(
    _ question: Question,
    _ answer: inout Set<List>,
  ) throws(Failure)

  /// One code of an open list, or something else.
  mutating func choice<List: OpenCode>(
    _ question: Question,
    _ answer: inout OpenChoice<List>?,
  ) throws(Failure)

  /// Several codes of an open list, or something else besides; none is not asked yet.
  mutating func choices<List: OpenCode>(
    _ question: Question,
    _ answer: inout OpenChoices<List>,
  ) throws(Failure)

  /// An answer that opens questions of its own.
  mutating func branch<Way: BranchingAnswer>(
    _ question: Question,
    _ answer: inout Way?,
  ) throws(Failure)

  /// A text in a person's own words.
  mutating func text(
    _ question: Question,
    _ length: FreeText.Length,
    _ answer: inout FreeText?,
  ) throws(Failure)

  /// A number of people, things or days.
  mutating func number(
    _ question: Question,
    _ answer: inout Estimated<Count>?,
  ) throws(Failure)

  /// People counted by sex.
  mutating func headcount<People: CountedPeople>(
    _ question: Question,
    _ answer: inout Estimated<Headcount<People>>?,
  ) throws(Failure)

  /// A day.
  mutating func day(
    _ question: Question,
    _ answer: inout Estimated<CalendarDay>?,
  ) throws(Failure)

  /// How long something lasted.
  mutating func period(
    _ question: Question,
    _ answer: inout Estimated<Period>?,
  ) throws(Failure)
}
