import MRMExchange
import MRMModel
import MRMService
import MRMWorkflow
import Testing

@testable import mrm

@Suite struct FailureTests {
  static let codes: [(any Error, Int32)] = [
    (UsageError.noHome, 64), (CommandError.needs("--as"), 64), (CommandError.reasonsClosed, 4),
    (CommandError.needsSeen, 64),
    (Interrupted(), 130), (ServiceError.locked, 11), (ValueError.day, 65),
    (OutputError.unwritten, 1), (CancellationError(), 1),
  ]

  @Test(arguments: codes)
  func `an error ends the program with its own code`(error: any Error, code: Int32) {
    #expect(Failure(error, .english).exitCode == code)
  }

  @Test(arguments: Language.allCases)
  func `giving up is no unexpected failure`(language: Language) {
    let headline = Failure(Interrupted(), language).headline
    #expect(headline == Interrupted().problem(in: language))
    #expect(Failure(CancellationError(), language).headline.contains("CancellationError"))
  }

  @Test func `a list of what is missing is not in the headline`() {
    let failure = Failure(Refusal.incomplete([.noSource, .emptyTally(violation: 2)]), .english)
    #expect(failure.headline == "the incident does not meet what submission asks for")
    #expect(failure.items == ["no source", "violation 2: no child counted"])
  }

  @Test func `a document's only problem is the headline, and several are counted`() {
    let problem = DocumentProblem(.missing, at: .root.appending(.key("date")))
    #expect(
      Failure(DocumentError.refused([problem]), .english).headline == "/date: a value is missing"
    )
    let several = Failure(DocumentError.refused([problem, problem, problem]), .english)
    #expect(several.headline == "the document has 3 problems")
    #expect(several.items.count == 3)
  }
}
