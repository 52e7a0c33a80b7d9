import MRMExchange
import MRMModel
import Testing

@testable import mrm

/// A form that is interrupted and gone on with: the same questions, the same answers.
@Suite struct FormKeeperTests {
  /// What was kept last, as a file would.
  final class Kept {
    var form: InterruptedForm?
    var warnings = 0
    var isFull = false

    func keeper(_ form: InterruptedForm) -> FormKeeper {
      FormKeeper(
        form,
        keep: { form in
          if self.isFull { throw InterruptedFormError.tooMany(limit: 1) }
          self.form = form
        },
        discard: { self.form = nil },
        warn: { _ in self.warnings += 1 },
      )
    }
  }

  private static let answers = [
    "2022-08-03", "n", "ML0506", "", "", "", "", "killing", "1", "", "", "", "n", "n", "y", "girl",
    "12", "n", "", "Invented name", "", "an aunt", "n", "n", "n", "later", "n", "Two lines,", "",
    "one gap.", ".", ".",
  ]

  private static func new() -> InterruptedForm {
    InterruptedForm(.new(.random()), language: .english, begun: Timestamp(milliseconds: 0))
  }

  private static func fill(_ script: Script, _ keeper: FormKeeper) throws -> IncidentEntry {
    try IncidentQuestions(script.interview.filling(keeper)).all()
  }

  @Test func `a form that is left after any answer goes on as if it had not been`() throws {
    let whole = Kept()
    let expected = try Self.fill(Script(Self.answers), whole.keeper(Self.new())).document
    #expect(expected.account == "Two lines,\n\none gap.")
    for count in Self.answers.indices {
      let kept = Kept()
      let first = Script(Array(Self.answers[..<count]) + [Interview.leave])
      #expect(throws: FormLeft.self, "after \(count) answers") {
        try Self.fill(first, kept.keeper(Self.new()))
      }
      #expect(kept.form?.answers.count ?? 0 == count)
      let second = Script(Array(Self.answers[count...]))
      let document = try Self.fill(second, kept.keeper(kept.form ?? Self.new())).document
      #expect(document == expected, "after \(count) answers")
      #expect(second.isOver)
    }
  }

  @Test func `an answer that was refused is not kept, and the end of the input loses none`() throws
  {
    let kept = Kept()
    let script = Script(["2022-02-31", "2022-08-03", "?", "n"])
    #expect(throws: Interrupted.self) { try Self.fill(script, kept.keeper(Self.new())) }
    #expect(kept.form?.answers.map(\.text) == ["2022-08-03", "n"])
  }

  @Test func `what was on the screen is shown once more, and no question twice`() throws {
    let kept = Kept()
    let answers = ["2022-08-03", "n", "ML0506", "14.49 -4.19"]
    #expect(throws: Interrupted.self) { try Self.fill(Script(answers), kept.keeper(Self.new())) }
    let script = Script([])
    #expect(throws: Interrupted.self) {
      try Self.fill(script, kept.keeper(try #require(kept.form)))
    }
    #expect(script.shown.contains("Point on the map: 14.49 -4.19"))
    #expect(script.shown.count { $0.hasPrefix("Date of the incident") } == 1)
    #expect(script.shown.last == "First report: ")
  }

  @Test func `where another question is asked than was answered, the person is asked`() throws {
    let kept = Kept()
    let answers = ["2022-08-03", "n", "ML0506"]
    #expect(throws: Interrupted.self) { try Self.fill(Script(answers), kept.keeper(Self.new())) }
    let form = try #require(kept.form)
    let other = FormAnswer(to: QuestionMark(of: "Is it certain? "), "y")
    let changed = form.answered([form.answers[0], other, form.answers[2]])
    let script = Script(["n"])
    #expect(throws: Interrupted.self) { try Self.fill(script, kept.keeper(changed)) }
    #expect(script.isOver)
    #expect(kept.form?.answers == Array(form.answers.prefix(2)))
  }

  @Test func `a list that has other choices now is asked for again`() {
    let before = QuestionMark(of: "Parties: ", choices: ["a", "b"])
    #expect(before != QuestionMark(of: "Parties: ", choices: ["b", "a"]))
    #expect(before != QuestionMark(of: "Parties: ", choices: ["ab"]))
    #expect(before == QuestionMark(of: "Parties: ", choices: ["a", "b"]))
  }

  @Test func `a form that cannot be kept is filled in all the same, and warned of once`() throws {
    let kept = Kept()
    kept.isFull = true
    let keeper = kept.keeper(Self.new())
    _ = try Self.fill(Script(Self.answers), keeper)
    #expect(kept.warnings == 1)
    #expect(!keeper.isKept)
  }

  @Test func `a document takes the place of the answers that led to it`() throws {
    let kept = Kept()
    let keeper = kept.keeper(Self.new())
    let document = try Self.fill(Script(Self.answers), keeper).document
    keeper.reach(document)
    let form = try #require(kept.form)
    #expect(form.answers.isEmpty)
    #expect(try IncidentDocument(kept: try #require(form.document), parties: .mali) == document)
  }

  @Test func `what is asked about a form is no answer of it`() throws {
    let kept = Kept()
    let interview = Script(["y"]).interview.filling(kept.keeper(Self.new())).aboutForm
    #expect(
      try interview.yesNo(Phrase(fr: "?", en: "?"), help: Phrase(fr: "", en: ""), default: false)
    )
    #expect(kept.form == nil)
  }

  @Test func `a form goes on in the language it was begun in`() throws {
    let form = InterruptedForm(
      .new(.random()),
      language: .french,
      begun: Timestamp(milliseconds: 0),
    )
    let script = Script([])
    #expect(throws: Interrupted.self) { try Self.fill(script, Kept().keeper(form)) }
    #expect(script.shown.last == "Date de l’incident\u{A0}: ")
  }
}
