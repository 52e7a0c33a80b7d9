import MRMModel
import Testing

@testable import mrm

@Suite struct InterviewTests {
  let help = Phrase(fr: "aide", en: "some help")
  let question = Phrase(fr: "Combien", en: "How many")

  @Test func `an answer that cannot be used is asked for again`() throws {
    let script = Script(["many", "-1", "3"])
    #expect(try script.interview.number(question, help: help, current: 0, in: 0...9) == 3)
    #expect(script.isOver)
  }

  @Test func `an empty answer keeps what stands in brackets`() throws {
    #expect(try Script([""]).interview.number(question, help: help, current: 7, in: 0...9) == 7)
  }

  @Test func `a question mark shows help and asks again`() throws {
    let script = Script(["?", "y"])
    #expect(try script.interview.yesNo(question, help: help, default: false))
    #expect(script.shown.contains("some help"))
  }

  @Test func `the end of the input gives up`() {
    #expect(throws: Interrupted.self) {
      try Script([]).interview.yesNo(question, help: help, default: true)
    }
  }

  @Test func `an arrow key is not taken for an answer`() throws {
    let script = Script(["Awa\u{1B}[D", "Awa"])
    #expect(try script.interview.text(question, help: help, limit: 100) == "Awa")
  }

  @Test func `a line that the terminal may have cut is refused`() throws {
    let cut = String(repeating: "a", count: Interview.longestLineBytes)
    let script = Script([cut, "short", "."])
    #expect(try script.interview.paragraphs(question, help: help, limit: 100_000) == "short")
  }

  @Test func `a text of several lines ends with a single dot and keeps blank lines`() throws {
    let script = Script(["one", "", "two", "."])
    #expect(try script.interview.paragraphs(question, help: help, limit: 100) == "one\n\ntwo")
  }

  @Test func `a text beyond its limit is refused line by line`() throws {
    let script = Script(["12345", "678901", "6", "."])
    #expect(try script.interview.paragraphs(question, help: help, limit: 8) == "12345\n6")
  }

  @Test(arguments: [
    ("1", ViolationKind.killing), ("10", .deprivationOfLiberty), ("killing", .killing),
    ("Abduction", .abduction), ("recruitment_use", .recruitment), ("mai", .maiming),
  ])
  func `a choice is picked by number, code, name or its beginning`(
    answer: String,
    kind: ViolationKind,
  ) throws {
    let picked: ViolationKind = try Script([answer]).interview.choose(question, help: help)
    #expect(picked == kind)
  }

  @Test(arguments: ["0", "11", "attack on", "", "nothing"])
  func `what picks no choice, or several, is asked for again`(answer: String) throws {
    let script = Script([answer, "2"])
    let picked: ViolationKind = try script.interview.choose(question, help: help)
    #expect(picked == .maiming)
    #expect(script.isOver)
  }

  @Test func `several choices are picked once each and in order`() throws {
    let choices = ["a", "b", "c"].map { Choice(value: $0, label: $0, names: []) }
    let picked = try Script(["3, 1 3"]).interview.pickSeveral(
      question,
      help: help,
      among: choices,
    )
    #expect(picked == ["a", "c"])
  }

  @Test func `fewer than are needed are asked for again`() throws {
    let choices = ["a", "b"].map { Choice(value: $0, label: $0, names: []) }
    let script = Script(["1", "1 2"])
    let picked = try script.interview.pickSeveral(
      question,
      help: help,
      among: choices,
      atLeast: 2,
    )
    #expect(picked == ["a", "b"])
  }
}
