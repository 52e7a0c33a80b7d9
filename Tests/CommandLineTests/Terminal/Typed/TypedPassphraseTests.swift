import Foundation
import Testing

@Suite struct TypedPassphraseTests {
  private static let passphrase = "correct horse battery staple"

  @Test func `a passphrase is not shown while it is typed, and the terminal shows again after`()
    throws
  {
    let terminal = try TypedSession("mrm incident list --as officer", in: .withTaskForce())
    try terminal.wait(for: "Passphrase: ")
    #expect(!terminal.echoes)
    terminal.type(Self.passphrase + "\n")
    try terminal.wait(for: "0 incidents")
    #expect(terminal.end() == 0)
    #expect(!terminal.shown.contains("horse"))
    #expect(terminal.echoes)
  }

  @Test func `a wrong passphrase is not shown either`() throws {
    let terminal = try TypedSession("mrm incident list --as officer", in: .withTaskForce())
    try terminal.answer("Passphrase: ", "wrong horse battery staple")
    try terminal.wait(for: "the passphrase does not open this bundle")
    #expect(terminal.end() == 12)
    #expect(!terminal.shown.contains("horse"))
  }

  @Test func `what is typed before the question is thrown away with it`() throws {
    let command = "sh -c 'read line; mrm incident list --as officer'"
    let terminal = try TypedSession(command, in: .withTaskForce())
    terminal.type("go on\nwrong horse battery staple\n")
    try terminal.answer("Passphrase: ", Self.passphrase)
    try terminal.wait(for: "0 incidents")
    #expect(terminal.end() == 0)
  }

  @Test(arguments: [
    "mrm incident list --as officer", "mrm incident list --as officer </dev/null",
  ])
  func `Ctrl-C at the question leaves the terminal as it was`(command: String) throws {
    let terminal = try TypedSession(command, in: .withTaskForce())
    try terminal.wait(for: "Passphrase: ")
    #expect(!terminal.echoes)
    terminal.type("\u{3}")
    #expect(terminal.end() == 130)
    #expect(terminal.echoes)
  }

  @Test func `the end of the input is no passphrase`() throws {
    let terminal = try TypedSession("mrm incident list --as officer", in: .withTaskForce())
    try terminal.wait(for: "Passphrase: ")
    terminal.type("\u{4}")
    try terminal.wait(for: "no passphrase was given")
    #expect(terminal.end() == 11)
  }

  @Test func `a new passphrase is typed twice, the same, or nothing is made`() throws {
    let scene = try Scene()
    let terminal = try TypedSession(
      "mrm init --country ML --office BKO --name Founder --as founder",
      in: scene,
    )
    try terminal.answer("New passphrase (15 characters or more): ", Self.passphrase)
    try terminal.answer("Once more: ", Self.passphrase + "r")
    try terminal.wait(for: "the two entries differ")
    #expect(terminal.end() == 65)
    #expect(!terminal.shown.contains("horse"))
    #expect(try scene.run("ls").text == "")
  }
}
