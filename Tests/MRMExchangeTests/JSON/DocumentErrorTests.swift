import MRMExchange
import MRMModel
import Testing

@Suite struct DocumentErrorTests {
  @Test func `every problem of a document is found at once`() {
    let problems = DocumentSample.problems(
      of: #"{"date":"x","place":{"code":"ML99"},"violations":[{}],"children":[{"age":200}]}"#
    )
    #expect(
      problems.map(\.pointer.description)
        == ["/date", "/place/code", "/violations/0/kind", "/children/0/age"]
    )
  }

  @Test func `no more than a hundred problems are listed`() {
    let children = Array(repeating: #"{"age":200}"#, count: 150).joined(separator: ",")
    #expect(DocumentSample.problems(of: #"{"children":[\#(children)]}"#).count == 100)
  }

  @Test func `a document that is not JSON is refused as such`() {
    let error = #expect(throws: DocumentError.self) { try DocumentSample.read(#"{"date":}"#) }
    let expected = JSONError(
      reason: .unexpected,
      line: 1,
      column: 9,
      pointer: JSONPointer(steps: [.key("date")]),
    )
    #expect(error == .malformed(expected))
  }

  @Test func `an error counts its problems and tells the first`() {
    let error = #expect(throws: DocumentError.self) {
      try DocumentSample.read(#"{"date":"x","account":""}"#)
    }
    #expect(
      error?.problem(in: .english)
        == "the document has 2 problems; the first: /date: not a day of the calendar"
    )
    #expect(
      error?.problem(in: .french)
        == "le document a 2 erreurs ; la première : /date : ce n’est pas une date du calendrier"
    )
    #expect(error?.remedy(in: .english) == "write the day as YYYY-MM-DD")
  }

  @Test(arguments: [
    #"{"Awa Exemple":1}"#, #"{"children":[{"Awa Exemple":1}]}"#, #"{"date":"Awa Exemple"}"#,
    #"{"children":[{"sex":"Awa Exemple"}]}"#, #"{"place":{"code":"Awa Exemple"}}"#,
    #"{"children":[{"name":"Awa Exemple","name":"Awa Exemple"}]}"#, #"{"Awa Exemple":Awa Exemple}"#,
    #"{"children":[{"id":"Awa Exemple"}]}"#, #"{"schema":"Awa Exemple"}"#,
  ])
  func `no error repeats what the document says`(text: String) throws {
    let error = try #require(throws: DocumentError.self) { try DocumentSample.read(text) }
    for language in Language.allCases {
      #expect(!error.problem(in: language).contains("Awa"))
      #expect(!error.remedy(in: language).contains("Awa"))
    }
    #expect(!String(describing: error).contains("Awa"))
  }

  @Test(arguments: Language.allCases)
  func `every reason says what is wrong and what to do`(language: Language) {
    let reasons: [DocumentProblem.Reason] = [
      .value(.day), .notA(.object), .notA(.list), .notA(.text), .notA(.wholeNumber),
      .notA(.truthValue), .notA(.degrees), .notA(.age), .unknownKey, .missing, .repeated,
      .tooMany(limit: 3), .number(limit: 3), .identity, .noSuchViolation, .partiesOfForm,
      .placeTwice, .withheld, .otherSchema,
    ]
    let problems = reasons.map { DocumentProblem($0, at: .root) }
    #expect(Set(problems.map { $0.problem(in: language) }).count == reasons.count)
    #expect(problems.allSatisfy { !$0.remedy(in: language).isEmpty })
  }
}
