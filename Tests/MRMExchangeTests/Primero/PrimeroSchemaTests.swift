import Foundation
@testable import MRMExchange
import MRMModel
import MRMTestSupport
import Testing

@Suite struct PrimeroSchemaTests {
  @Test func `what is exported has the fields, types and codes of the peer's forms`() throws {
    try #require(PythonScript.has("jsonschema"), "apt-get install python3-jsonschema")
    var generator = DocumentGenerator(seed: 3)
    var records: [JSONValue] = []
    while records.count < 150 {
      let document = try generator.document()
      if !document.violations.isEmpty { records.append(PrimeroFixture.write(document)) }
    }
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: file) }
    let page = JSONValue.object([.init("data", .array(records))])
    try Data(page.text.utf8).write(to: file)
    let schema = URL(filePath: #filePath)
      .resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
      .appending(path: "Schemas/primero/incident.schema.json")
    let (code, text) = try PythonScript("validate_json.py").run([schema.path, file.path])
    #expect(code == 0, "\(text)")
  }
}
