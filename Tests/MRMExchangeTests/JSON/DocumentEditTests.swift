import MRMExchange
import MRMModel
import Testing

@Suite struct DocumentEditTests {
  private func edited(_ text: String, by patch: String) throws -> IncidentDocument {
    try DocumentSample.read(text).merging(
      IncidentDocument.json(parsing: Array(patch.utf8)),
      gazetteer: .mali,
      parties: .mali,
    )
  }

  @Test func `an empty edit changes nothing`() throws {
    let before = try DocumentSample.read(DocumentSample.full)
    #expect(try edited(DocumentSample.full, by: "{}") == before)
  }

  @Test func `an edit changes what it names and nothing else`() throws {
    let before = try DocumentSample.read(DocumentSample.full)
    let after = try edited(DocumentSample.full, by: #"{"date":"2022-09-01","account":null}"#)
    #expect(after.date.description == "2022-09-01")
    #expect(after.date.isEstimated)
    #expect(after.account == nil)
    #expect(after.children == before.children)
    #expect(after.sources == before.sources)
  }

  @Test func `a place becomes the country only when its code is taken away`() throws {
    let kept = #"{"place":{"country_only":true}}"#
    #expect(
      throws: DocumentError.refused([
        DocumentProblem(.placeTwice, at: JSONPointer(steps: [.key("place")]))
      ])
    ) { try edited(DocumentSample.full, by: kept) }
    let taken = #"{"place":{"code":null,"country_only":true}}"#
    #expect(try edited(DocumentSample.full, by: taken).place.code == nil)
  }

  @Test func `an edit that leaves a number hanging is refused`() {
    let patch = #"{"violations":[{"number":1,"kind":"killing"}]}"#
    let error = #expect(throws: DocumentError.self) {
      try edited(DocumentSample.full, by: patch)
    }
    let pointer = JSONPointer(steps: [
      .key("children"), .index(0), .key("violations"), .index(1),
    ])
    #expect(error == .refused([DocumentProblem(.noSuchViolation, at: pointer)]))
  }

  @Test(arguments: ["[]", "null", "1"])
  func `an edit that is no object is refused`(patch: String) {
    #expect(throws: DocumentError.refused([DocumentProblem(.notA(.object), at: .root)])) {
      try edited("{}", by: patch)
    }
  }

  @Test func `what is shown without names and handed back withholds them still`() throws {
    let before = try DocumentSample.read(DocumentSample.full)
    let shown = before.json(includingIdentities: false).text
    let after = try edited(DocumentSample.full, by: shown)
    #expect(after.children.map(\.identity) == [.withheld, .withheld])
    #expect(after.children.map(\.id) == before.children.map(\.id))
    #expect(after.sources.map(\.identity) == [.withheld])
  }

  @Test func `an edit of a list without names takes them away`() throws {
    let after = try edited(DocumentSample.full, by: #"{"children":[{"sex":"male"}]}"#)
    #expect(after.children == [ChildDocument(sex: .male)])
  }
}
