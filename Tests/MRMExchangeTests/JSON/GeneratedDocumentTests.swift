import MRMExchange
import MRMModel
import Testing

@Suite struct GeneratedDocumentTests {
  @Test(arguments: 0..<20)
  func `what is written is read back as it was`(seed: UInt64) throws {
    var generator = DocumentGenerator(seed: seed)
    for _ in 0..<25 {
      let document = try generator.document()
      let text = document.json(includingIdentities: true).text
      let read = try DocumentSample.read(text)
      #expect(read == document)
      // Equal strings may still differ in their scalars; their texts may not.
      #expect(Array(read.json(includingIdentities: true).text.utf8) == Array(text.utf8))
    }
  }

  @Test func `the documents that are tried hold everything a document can hold`() throws {
    var generator = DocumentGenerator(seed: 1)
    let documents = try (0..<200).map { _ in try generator.document() }
    let violations = documents.flatMap(\.violations)
    let identities = documents.flatMap(\.children).map(\.identity)
    #expect(Set(violations.map(\.kind)).count == ViolationKind.allCases.count)
    #expect(
      Set(violations.map { AttributionForm(of: $0.attribution) }).count
        == AttributionForm.allCases.count
    )
    #expect(identities.contains(.absent) && identities.contains(.withheld))
    #expect(documents.contains { $0.place.coordinates != nil })
  }
}
