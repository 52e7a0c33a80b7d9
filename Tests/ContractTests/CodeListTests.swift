import Foundation
import MRMExchange
import MRMModel
import Testing

@Suite struct CodeListTests {
  @Test(arguments: Published.lists)
  func `a published list is what the program knows`(list: CodeListDocument) throws {
    let file = try? String(contentsOf: Published.file(of: list.list), encoding: .utf8)
    let text = try Published.text(of: list)
    #expect(file == text, "run: scripts/schemas")
  }

  @Test func `every list is published and no other`() throws {
    #expect(try Published.names() == Set(Published.lists.map(\.list)), "run: scripts/schemas")
  }

  @Test(arguments: Published.lists)
  func `a code once published keeps its number`(list: CodeListDocument) throws {
    let published = try #require(try Published.list(list.list), "run: scripts/schemas")
    #expect(list.broken(since: published).isEmpty)
  }

  @Test(arguments: Published.lists)
  func `every code has both labels`(list: CodeListDocument) {
    for line in list.codes {
      #expect(!line.label.french.isEmpty, "\(line.code)")
      #expect(!line.label.english.isEmpty, "\(line.code)")
    }
  }

  @Test(arguments: Published.lists)
  func `every list has a source and a code`(list: CodeListDocument) {
    #expect(!list.source.isEmpty)
    #expect(!list.codes.isEmpty)
  }

  @Test(arguments: Published.lists)
  func `codes and numbers are unique`(list: CodeListDocument) {
    let numbers = list.codes.compactMap(\.number)
    #expect(Set(list.codes.map(\.code)).count == list.codes.count)
    #expect(Set(numbers).count == numbers.count)
    #expect(numbers.isEmpty || numbers.count == list.codes.count)
  }

  @Test(arguments: Published.lists)
  func `a number fits a byte and is not zero`(list: CodeListDocument) {
    #expect(list.codes.compactMap(\.number).allSatisfy { (1...255).contains($0) })
  }

  // Places and parties are looked up by name; two of them may share one, at two levels.
  @Test(arguments: Published.lists.filter { $0.codes.allSatisfy { $0.number != nil } })
  func `an alias means one code and is none itself`(list: CodeListDocument) {
    let spellings = list.codes.flatMap { [$0.code] + $0.aliases }
    #expect(Set(spellings).count == spellings.count)
  }

  @Test func `every code type of the sources is published`() throws {
    let declaration = #/static var listName: String \{ "([^"]+)" \}/#
    let files = try #require(
      FileManager.default.enumerator(at: Published.file("Sources"), includingPropertiesForKeys: nil)
    )
    var names: Set<String> = ["place", "party"]
    for case let file as URL in files where file.pathExtension == "swift" {
      let source = try String(contentsOf: file, encoding: .utf8)
      names.formUnion(source.matches(of: declaration).map { String($0.output.1) })
    }
    #expect(names == Set(Published.lists.map(\.list)))
  }

  @Test func `a list that lost a code is noticed`() throws {
    let published = CodeListDocument(of: Sex.self, since: "0.1")
    let other = CodeListDocument(of: Consent.self, since: "0.1")
    #expect(published.broken(since: published).isEmpty)
    #expect(other.broken(since: published) == ["male", "female", "unknown"])
  }

  @Test func `a list that numbers a code otherwise is noticed`() throws {
    let list = CodeListDocument(of: Sex.self, since: "0.1")
    let moved = list.json.text.replacing("\"number\": 1", with: "\"number\": 9")
    let published = try #require(CodeListDocument(StrictJSON.parse(Array(moved.utf8))))
    #expect(list.broken(since: published) == ["male"])
  }

  @Test func `a code keeps the version it was first published in`() throws {
    let list = CodeListDocument(of: Sex.self, since: "0.9")
    let older = CodeListDocument(of: Sex.self, since: "0.1").json.text
      .replacing("\"code\": \"unknown\"", with: "\"code\": \"other\"")
    let published = try #require(CodeListDocument(StrictJSON.parse(Array(older.utf8))))
    #expect(list.keepingVersions(of: published).codes.map(\.since) == ["0.1", "0.1", "0.9"])
  }

  @Test(arguments: [
    "{}", #"{"list":"a","source":"b","codes":[{}]}"#,
    #"{"list":"a","source":"b","codes":[],"more":1}"#,
  ])
  func `a file with less or more than a list is none`(text: String) throws {
    #expect(try CodeListDocument(StrictJSON.parse(Array(text.utf8))) == nil)
  }
}
