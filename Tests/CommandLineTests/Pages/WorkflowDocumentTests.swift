import Foundation
import Testing

/// `docs/workflow.md`, which is written from the program itself.
///
/// `MRM_WRITE_TRANSCRIPTS=1` writes it anew.
@Suite struct WorkflowDocumentTests {
  private static let file = Repository.file("docs/workflow.md")
  private static let writes = ProcessInfo.processInfo.environment["MRM_WRITE_TRANSCRIPTS"] != nil

  @Test func `the document says what the program does`() throws {
    let scene = try Scene()
    let outcome = try scene.run("mrm workflow show --markdown --lang en")
    #expect(outcome.code == 0)
    if Self.writes { try Data(outcome.text.utf8).write(to: Self.file) }
    #expect(try String(contentsOf: Self.file, encoding: .utf8) == outcome.text)
  }

  @Test func `a diagram names each state that an arrow leads to`() throws {
    let scene = try Scene()
    let text = try scene.run("mrm workflow show --mermaid --lang fr").text
    let arrow = #/^  (\S+) --> (\w+)/#.anchorsMatchLineEndings()
    let declared = Set(text.matches(of: #/^  (\w+): /#.anchorsMatchLineEndings()).map(\.output.1))
    let arrows = text.matches(of: arrow)
    #expect(arrows.count > 30)
    for match in arrows {
      #expect(match.output.1 == "[*]" || declared.contains(match.output.1))
      #expect(declared.contains(match.output.2))
    }
  }

  @Test func `one form at a time`() throws {
    let outcome = try Scene().run("mrm workflow show --mermaid --json")
    #expect(outcome.code == 64)
  }
}
