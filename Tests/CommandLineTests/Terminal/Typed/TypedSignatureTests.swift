import Foundation
import Testing

@Suite struct TypedSignatureTests {
  private static let keys = "--passphrase-file words"
  private static let document = """
    {"date": "2022-08-03", "place": {"code": "ML0506"}, "account": "An invented account.",
     "violations": [{"kind": "killing", "tally": {"boys": 1, "girls": 0, "unknown": 0}}],
     "sources": [
       {"category": "primary_witness", "type": "oral_testimony", "reliability": "high",
        "credibility": "high", "consent_to_report": "given", "violations": [1]}]}
    """
  private static let proposal = """
    mrm violation propose ML-MOP-2022-0001-6/1 --level focal-point --status verified \
    --date 2022-09-05 --credible --conflict-link --of-children --by-party --of-kind --as focal \(keys)
    """

  private let scene: Scene

  init() throws {
    scene = try .withTaskForce()
    try Data(Self.document.utf8).write(to: scene.folder.appending(path: "incident.json"))
    let add = "mrm incident add --file incident.json --submit --as officer \(Self.keys)"
    try #require(try scene.run(add).code == 0)
  }

  @Test func `what is shown is signed by a yes`() throws {
    let terminal = try TypedSession(Self.proposal, in: scene)
    try terminal.wait(for: "An invented account.")
    try terminal.answer("Sign? [y/N]: ", "y")
    try terminal.wait(for: "decided")
    #expect(terminal.end() == 0)
  }

  @Test(arguments: [("", "JNIM not established"), ("y", "JNIM verified")])
  func `to whom a verified violation is attributed is asked of each party, no unless said`(
    answer: String,
    shown: String,
  ) throws {
    let attribution = #""attribution": {"form": "parties", "parties": [{"party": "JNIM"}]}"#
    let document = Self.document.replacing(
      #""kind": "killing""#,
      with: #""kind": "killing", \#(attribution)"#
    )
    try Data(document.utf8).write(to: scene.folder.appending(path: "named.json"))
    let add = "mrm incident add --file named.json --submit --as officer \(Self.keys)"
    try #require(try scene.run(add).code == 0)
    let proposal = Self.proposal.replacing("ML-MOP-2022-0001-6", with: "ML-MOP-2022-0002-4")
    let terminal = try TypedSession(proposal, in: scene)
    try terminal.answer("Is the attribution to JNIM verified? [y/N]: ", answer)
    try terminal.wait(for: shown)
    try terminal.answer("Sign? [y/N]: ", "y")
    try terminal.wait(for: "decided")
    #expect(terminal.end() == 0)
  }

  @Test(arguments: ["", "n", "no"])
  func `anything but a yes signs nothing`(answer: String) throws {
    let before = try log()
    let terminal = try TypedSession(Self.proposal, in: scene)
    try terminal.answer("Sign? [y/N]: ", answer)
    try terminal.wait(for: "Nothing was signed.")
    #expect(terminal.end() == 0)
    #expect(try log() == before)
  }

  @Test func `a typing error is no answer, and a question mark explains`() throws {
    let terminal = try TypedSession(Self.proposal, in: scene)
    try terminal.answer("Sign? [y/N]: ", "ye")
    try terminal.answer("Sign? [y/N]: ", "?")
    try terminal.wait(for: "stays in the log")
    try terminal.answer("Sign? [y/N]: ", "y")
    try terminal.wait(for: "decided")
    #expect(terminal.end() == 0)
  }

  @Test func `what changes between the question and the yes is not signed`() throws {
    let terminal = try TypedSession(Self.proposal, in: scene)
    try terminal.wait(for: "Sign? [y/N]: ")
    let change = #"{"account_shareable": "A child was killed."}"#
    let edit = "mrm incident edit ML-MOP-2022-0001-6 --as officer-2 \(Self.keys)"
    try #require(try scene.run("echo '\(change)' | \(edit)").code == 0)
    let before = try log()
    terminal.type("y\n")
    try terminal.wait(for: "changed meanwhile")
    try terminal.wait(for: "account (shareable): Coumba Test, 2022-10-15")
    try terminal.wait(for: "Your proposal is kept")
    try terminal.wait(for: "A child was killed.")
    #expect(try log() == before)
    try terminal.answer("Sign? [y/N]: ", "y")
    try terminal.wait(for: "decided")
    #expect(terminal.end() == 0)
  }

  private func log() throws -> String {
    try scene.run("mrm audit log --as auditor \(Self.keys)").text
  }
}
