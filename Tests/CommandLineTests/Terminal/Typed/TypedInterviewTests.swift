import Foundation
import Testing

@Suite struct TypedInterviewTests {
  private static let document = """
    {"date": "2022-08-03", "place": {"code": "ML0506"}, "account": "An invented account.",
     "violations": [{"kind": "killing", "tally": {"boys": 1, "girls": 0, "unknown": 0}}],
     "sources": [{"category": "primary_witness", "type": "oral_testimony", "violations": [1]}]}
    """
  private static let keys = "--passphrase-file words"

  @Test func `what another person saves meanwhile stays, and so does what was typed`() throws {
    let scene = try Scene.withTaskForce()
    try Data(Self.document.utf8).write(to: scene.folder.appending(path: "incident.json"))
    let officer = "--as officer \(Self.keys)"
    #expect(try scene.run("mrm incident add --file incident.json --submit \(officer)").code == 0)
    let terminal = try TypedSession("mrm incident edit ML-MOP-2022-0001-6 \(officer)", in: scene)
    try terminal.answer("What to change? [1]: ", "4")
    try terminal.answer("First report: ", "2022-08-09")
    try terminal.wait(for: "What to change? [1]: ")
    let change = #"{"account_shareable": "A child was killed."}"#
    let other = "mrm incident edit ML-MOP-2022-0001-6 --as officer-2 \(Self.keys)"
    #expect(try scene.run("echo '\(change)' | \(other)").text == "account_shareable\n")
    terminal.type("\n")
    try terminal.answer("Save these changes? [y/N]: ", "y")
    try terminal.wait(for: "changed meanwhile")
    try terminal.wait(for: "account (shareable): Coumba Test, 2022-10-15")
    try terminal.wait(for: "Your changes are kept")
    try terminal.answer("Save these changes? [y/N]: ", "y")
    #expect(terminal.end() == 0)
    let shown = try scene.run("mrm incident show ML-MOP-2022-0001-6 \(officer)").text
    #expect(shown.contains("9 August 2022"))
    #expect(shown.contains("A child was killed."))
    #expect(try scene.run("mrm audit verify --as auditor \(Self.keys)").code == 0)
  }

  @Test(arguments: ["\u{3}", "\u{4}"])
  func `an entry that is given up leaves nothing`(key: String) throws {
    let scene = try Scene.withTaskForce()
    let before = try scene.run("mrm audit log --as auditor \(Self.keys)").text
    let terminal = try TypedSession("mrm incident add --as officer \(Self.keys)", in: scene)
    try terminal.answer("Date of the incident: ", "2022-08-03")
    try terminal.wait(for: "Is it an estimate? [y/N]: ")
    terminal.type(key)
    #expect(terminal.end() == 130)
    #expect(terminal.echoes)
    #expect(terminal.shown.contains("2022-08-03"), "what is no secret is shown while it is typed")
    #expect(try scene.run("mrm audit log --as auditor \(Self.keys)").text == before)
  }
}
