import MRMExchange
import MRMModel
import Testing

@Suite struct DocumentRefusalTests {
  typealias Reason = DocumentProblem.Reason

  @Test(arguments: [
    ("[]", "", Reason.notA(.object)),
    (#"{"schema":"mrm-incident-2"}"#, "/schema", .otherSchema),
    (#"{"schema":1}"#, "/schema", .otherSchema),
    (#"{"name":"Awa"}"#, "/…", .unknownKey),
    (#"{"colour":"red"}"#, "/…", .unknownKey),
    (#"{"date":null}"#, "/date", .notA(.text)),
    (#"{"date":20220803}"#, "/date", .notA(.text)),
    (#"{"date":"03/08/2022"}"#, "/date", .value(.day)),
    (#"{"date":"2022-02-29"}"#, "/date", .value(.day)),
    (#"{"date":"2022-08-05/2022-08-01"}"#, "/date", .value(.rangeOrder)),
    (#"{"date_estimated":true}"#, "/date", .missing),
    (#"{"date_estimated":1}"#, "/date_estimated", .notA(.truthValue)),
    (#"{"first_report":"2022-08"}"#, "/first_report", .value(.day)),
    (#"{"account":"  \n"}"#, "/account", .value(.text)),
    (#"{"account":""}"#, "/account", .value(.text)),
    (#"{"account_shareable":["a"]}"#, "/account_shareable", .notA(.text)),
    (#"{"violations":{}}"#, "/violations", .notA(.list)),
    (#"{"violations":[1]}"#, "/violations/0", .notA(.object)),
    (#"{"children":[{"sex":"boy"}]}"#, "/children/0/sex", .value(.unknownCode(list: "sex"))),
    (#"{"children":[{"nom":"Awa"}]}"#, "/children/0/…", .unknownKey),
    (#"{"children":[{"age":121}]}"#, "/children/0/age", .value(.age)),
    (#"{"children":[{"age":-1}]}"#, "/children/0/age", .value(.age)),
    (#"{"children":[{"age":"12"}]}"#, "/children/0/age", .notA(.age)),
    (#"{"children":[{"age":1.5}]}"#, "/children/0/age", .notA(.age)),
    (#"{"children":[{"age":{"months":24}}]}"#, "/children/0/age", .value(.age)),
    (#"{"children":[{"age":{}}]}"#, "/children/0/age/months", .missing),
    (#"{"children":[{"age_estimated":true}]}"#, "/children/0/age", .missing),
    (#"{"children":[{"violations":[1]}]}"#, "/children/0/violations/0", .noSuchViolation),
    (#"{"children":[{"violations":["1"]}]}"#, "/children/0/violations/0", .notA(.wholeNumber)),
    (#"{"children":[{"name":" "}]}"#, "/children/0/name", .value(.text)),
    (#"{"children":[{"id":"1"}]}"#, "/children/0/id", .identity),
    (#"{"children":[{"identity":"withheld"}]}"#, "/children/0/identity", .withheld),
    (#"{"sources":[{"type":"video"}]}"#, "/sources/0/category", .missing),
    (#"{"sources":[{"category":"secondary"}]}"#, "/sources/0/type", .missing),
    (#"{"responses":[{}]}"#, "/responses/0/violation", .missing),
    (#"{"responses":[{"violation":1}]}"#, "/responses/0/violation", .noSuchViolation),
    (#"{"responses":[{"violation":"1"}]}"#, "/responses/0/violation", .notA(.wholeNumber)),
  ])
  func `one wrong value is one problem at its place`(text: String, place: String, reason: Reason) {
    let problems = DocumentSample.problems(of: text)
    #expect(problems.map(\.pointer.description) == [place])
    #expect(problems.map(\.reason) == [reason])
  }

  @Test(arguments: ["true", "false", "null", "1"])
  func `what a decision finds of a party is told, whatever it says`(value: String) {
    let party = #"{"party": "JNIM", "verified": \#(value)}"#
    let text = """
      {"violations": [{"number": 1, "kind": "killing",
        "attribution": {"form": "parties", "parties": [\(party)]}}]}
      """
    let problems = DocumentSample.problems(of: text)
    #expect(
      problems.map(\.pointer.description) == ["/violations/0/attribution/parties/0/verified"]
    )
    #expect(problems.map(\.reason) == [.found])
  }

  @Test(arguments: [
    (#"{}"#, "/code", Reason.missing),
    (#"{"code":"ML05","country_only":true}"#, "", .placeTwice),
    (#"{"code":"Mopti"}"#, "/code", .value(.unknownCode(list: "place"))),
    (#"{"code":"ML99"}"#, "/code", .value(.unknownCode(list: "place"))),
    (#"{"code":"ML05","latitude":14.5}"#, "/longitude", .missing),
    (#"{"code":"ML05","longitude":14.5}"#, "/latitude", .missing),
    (#"{"code":"ML05","latitude":91,"longitude":0}"#, "", .value(.coordinates)),
    (#"{"code":"ML05","latitude":"14,5","longitude":0}"#, "/latitude", .value(.coordinates)),
    (#"{"code":"ML05","latitude":1e400,"longitude":0}"#, "/latitude", .value(.coordinates)),
    (#"{"code":"ML05","latitude":true,"longitude":0}"#, "/latitude", .notA(.degrees)),
    (
      #"{"code":"ML05","latitude":1,"longitude":0,"uncertainty_meters":-1}"#, "",
      .value(.coordinates)
    ),
  ])
  func `a place that cannot be is refused`(text: String, place: String, reason: Reason) {
    let problems = DocumentSample.problems(of: #"{"place":\#(text)}"#)
    #expect(problems.map(\.pointer.description) == ["/place" + place])
    #expect(problems.map(\.reason) == [reason])
  }

  @Test(arguments: [
    (#"{}"#, "/kind", Reason.missing),
    (#"{"kind":"murder"}"#, "/kind", .value(.unknownCode(list: "violation-kind"))),
    (#"{"kind":"recruitment_use"}"#, "/kind", .value(.unknownCode(list: "violation-kind"))),
    (#"{"kind":"killing","tally":{"boys":-1}}"#, "/tally", .value(.count)),
    (#"{"kind":"killing","tally":{"boys":1000001}}"#, "/tally", .value(.count)),
    (#"{"kind":"killing","tally":{"boys":1.0}}"#, "/tally/boys", .notA(.wholeNumber)),
    (#"{"kind":"killing","number":0}"#, "/number", .number(limit: 9999)),
    (#"{"kind":"killing","number":10000}"#, "/number", .number(limit: 9999)),
    (#"{"kind":"killing","number":"1"}"#, "/number", .notA(.wholeNumber)),
  ])
  func `a violation that cannot be is refused`(text: String, place: String, reason: Reason) {
    let problems = DocumentSample.problems(of: #"{"violations":[\#(text)]}"#)
    #expect(problems.map(\.pointer.description) == ["/violations/0" + place])
    #expect(problems.map(\.reason) == [reason])
  }

  @Test(arguments: [
    (#"{}"#, "/form", Reason.missing),
    (#"{"form":"none"}"#, "/form", .value(.unknownCode(list: "attribution-form"))),
    (#"{"form":"parties"}"#, "/parties", .partiesOfForm),
    (#"{"form":"unknown","parties":[{"party":"JNIM"}]}"#, "/parties", .partiesOfForm),
    (#"{"form":"joint","parties":[{"party":"JNIM"}]}"#, "/parties", .partiesOfForm),
    (
      #"{"form":"parties","parties":[{"party":"NOBODY"}]}"#, "/parties/0/party",
      .value(.unknownCode(list: "party"))
    ),
    (
      #"{"form":"parties","parties":[{"party":"jnim"}]}"#, "/parties/0/party",
      .value(.unknownCode(list: "party"))
    ),
    (#"{"form":"parties","parties":[{}]}"#, "/parties/0/party", .missing),
    (
      #"{"form":"joint","parties":[{"party":"DNA"},{"party":"DNA"}]}"#, "/parties/1/party",
      .repeated
    ),
  ])
  func `an attribution that cannot be is refused`(text: String, place: String, reason: Reason) {
    let document = #"{"violations":[{"kind":"killing","attribution":\#(text)}]}"#
    let problems = DocumentSample.problems(of: document)
    #expect(problems.map(\.pointer.description) == ["/violations/0/attribution" + place])
    #expect(problems.map(\.reason) == [reason])
  }

  @Test(arguments: [
    #""identity":"withheld","name":"Awa Exemple""#,
    #""identity":"withheld","date_of_birth":"2010-02-28""#,
    #""identity":"withheld","contact":"chez sa tante""#,
    #""identity":"shown""#,
    #""identity":true"#,
  ])
  func `an identity withheld and given at once, or marked otherwise, is refused`(text: String) {
    let problems = DocumentSample.problems(
      of: #"{"children":[{"id":"00000000-0000-4000-8000-000000000001",\#(text)}]}"#
    )
    #expect(problems.map(\.pointer.description) == ["/children/0/identity"])
    #expect(problems.map(\.reason) == [.withheld])
  }

  @Test func `a number left out above the highest that there may be is refused`() {
    let problems = DocumentSample.problems(
      of: #"{"violations":[{"kind":"killing","number":9999},{"kind":"maiming"}]}"#
    )
    #expect(problems.map(\.pointer.description) == ["/violations/1"])
    #expect(problems.map(\.reason) == [.number(limit: 9_999)])
  }

  @Test func `the same identity, number or violation twice is refused`() {
    let id = #""id":"00000000-0000-4000-8000-000000000001""#
    let problems = DocumentSample.problems(
      of: #"""
        {"violations":[{"kind":"killing",\#(id),"number":1},{"kind":"maiming",\#(id),"number":1}],
         "children":[{"violations":[1,1]}]}
        """#
    )
    #expect(
      problems.map(\.pointer.description)
        == ["/violations/1/number", "/violations/1/id", "/children/0/violations/1"]
    )
    #expect(problems.allSatisfy { $0.reason == .repeated })
  }

  @Test(arguments: [
    ("account", Account.maximumTextBytes), ("account_shareable", Account.maximumTextBytes),
  ])
  func `a text of one byte more than the limit is refused`(key: String, limit: Int) {
    let fitting = String(repeating: "é", count: limit / 2)
    #expect(DocumentSample.problems(of: #"{"\#(key)":"\#(fitting)"}"#).isEmpty)
    let problems = DocumentSample.problems(of: #"{"\#(key)":"\#(fitting)x"}"#)
    #expect(problems.map(\.reason) == [.value(.textTooLong(limit: limit))])
  }

  @Test(arguments: [
    ("name", PersonDetails.maximumNameBytes), ("contact", PersonDetails.maximumContactBytes),
    ("note", IncidentDocument.maximumNoteBytes),
  ])
  func `a source's text of one byte more than the limit is refused`(key: String, limit: Int) {
    let fitting = String(repeating: "é", count: limit / 2)
    func document(_ text: String) -> String {
      #"{"sources":[{"category":"secondary","type":"other","\#(key)":"\#(text)"}]}"#
    }
    #expect(DocumentSample.problems(of: document(fitting)).isEmpty)
    let problems = DocumentSample.problems(of: document(fitting + "x"))
    #expect(problems.map(\.reason) == [.value(.textTooLong(limit: limit))])
  }

  @Test(arguments: [("violations", 200), ("children", 2_000), ("sources", 500)])
  func `a list of one element more than the limit is refused`(key: String, limit: Int) {
    func document(_ count: Int) -> String {
      let element = #"{"kind":"killing"}"#
      let elements = Array(repeating: key == "violations" ? element : "{}", count: count)
      return #"{"\#(key)":[\#(elements.joined(separator: ","))]}"#
    }
    let tooMany = Reason.tooMany(limit: limit)
    #expect(!DocumentSample.problems(of: document(limit)).map(\.reason).contains(tooMany))
    #expect(DocumentSample.problems(of: document(limit + 1)).map(\.reason) == [tooMany])
  }
}
