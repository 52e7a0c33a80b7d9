import MRMExchange
import MRMModel
import Testing

@testable import mrm

@Suite struct SourceParticularsTests {
  private func ask(_ current: SourceParticulars?, _ answers: [String]) throws
    -> (particulars: SourceParticulars, script: Script)
  {
    let script = Script(answers)
    let questions = IncidentQuestions(script.interview)
    return (try questions.particulars(current), script)
  }

  @Test func `what is not gone into is not asked, and stays as it was`() throws {
    let known = SourceParticulars(reliabilityReason: "saw it", sex: .female)
    let (particulars, script) = try ask(known, [""])
    #expect(particulars == known && script.isOver)
  }

  @Test func `each question has its answer`() throws {
    let (particulars, script) = try ask(
      nil,
      [
        "y", "saw it", "agrees with the others", "2022-08-05", "the team of Mopti", "female",
        "child", "no", "given", "refused",
      ],
    )
    #expect(script.isOver)
    #expect(
      particulars
        == SourceParticulars(
          reliabilityReason: "saw it",
          credibilityReason: "agrees with the others",
          interviewedOn: try CalendarDay(parsing: "2022-08-05"),
          interviewer: .other("the team of Mopti"),
          sex: .female,
          age: .child,
          isTrained: .no,
          consentToContact: .given,
          consentToShareName: .refused,
        )
    )
  }

  @Test func `Enter leaves everything unrecorded`() throws {
    let (particulars, script) = try ask(nil, ["y"] + [String](repeating: "", count: 9))
    #expect(particulars == SourceParticulars() && script.isOver)
  }

  @Test func `an interviewer who is enrolled is replaced only on purpose`() throws {
    let known = SourceParticulars(interviewer: .person(.random()))
    let kept = ["y", "", "", "", "n", "", "", "", "", ""]
    #expect(try ask(known, kept).particulars == known)
    let replaced = ["y", "", "", "", "y", "a nurse", "", "", "", "", ""]
    #expect(try ask(known, replaced).particulars.interviewer == .other("a nurse"))
  }
}
