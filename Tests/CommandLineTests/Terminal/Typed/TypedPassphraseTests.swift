import Foundation
import Testing

@Suite struct TypedPassphraseTests {
  private static let passphrase = "copper violin harvest lantern"

  @Test func `a passphrase is not shown while it is typed, and the terminal shows again after`()
    throws
  {
    let terminal = try TypedSession("mrm incident list --as officer", in: .withTaskForce())
    try terminal.wait(for: "Passphrase: ")
    #expect(!terminal.echoes)
    terminal.type(Self.passphrase + "\n")
    try terminal.wait(for: "0 incidents")
    #expect(terminal.end() == 0)
    #expect(!terminal.shown.contains("violin"))
    #expect(terminal.echoes)
  }

  @Test func `a wrong passphrase is not shown either`() throws {
    let terminal = try TypedSession("mrm incident list --as officer", in: .withTaskForce())
    try terminal.answer("Passphrase: ", "wrong violin harvest lantern")
    try terminal.wait(for: "the passphrase does not open this bundle")
    #expect(terminal.end() == 12)
    #expect(!terminal.shown.contains("violin"))
  }

  @Test func `what is typed before the question is thrown away with it`() throws {
    let command = "sh -c 'read line; mrm incident list --as officer'"
    let terminal = try TypedSession(command, in: .withTaskForce())
    terminal.type("go on\nwrong violin harvest lantern\n")
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
    try terminal.answer("(none: six words are drawn): ", Self.passphrase)
    try terminal.answer("Once more: ", Self.passphrase + "r")
    try terminal.wait(for: "the two entries differ")
    #expect(terminal.end() == 65)
    #expect(!terminal.shown.contains("violin"))
    #expect(try scene.run("ls").text == "")
  }

  @Test(arguments: [
    ("mot de passe mot de passe", "tried first"), ("too short", "fewer than 15 characters"),
  ])
  func `a new passphrase that will not do is refused at once`(words: String, why: String) throws {
    let scene = try Scene()
    let terminal = try TypedSession(Self.founding, in: scene)
    try terminal.answer("(none: six words are drawn): ", words)
    try terminal.wait(for: why)
    #expect(terminal.end() == 65)
    #expect(try scene.run("ls").text == "")
  }

  @Test func `six words are drawn, shown on a screen of their own, and typed back`() throws {
    let scene = try Scene()
    let terminal = try TypedSession(Self.founding, in: scene)
    try terminal.answer("(none: six words are drawn): ", "")
    try terminal.wait(for: "Enter to go on: ")
    let shown = try #require(
      terminal.shown.firstMatch(of: /drawn at random:\s+([a-z ]+[a-z])\s/)
    )
    let words = String(shown.1)
    #expect(words.split(separator: " ").count == 6)
    terminal.type("\n")
    try terminal.answer("Once more: ", words)
    #expect(terminal.end() == 0)
    // Once on that screen, and nowhere else.
    #expect(terminal.shown.components(separatedBy: words).count == 2)
    #expect(terminal.shown.contains("\u{1B}[?1049l"))
    try Data(words.utf8).write(to: scene.folder.appending(path: "words"))
    #expect(try scene.run("mrm status --as founder --passphrase-file words").code == 0)
  }

  @Test func `words that were drawn and are typed back otherwise make nothing`() throws {
    let scene = try Scene()
    let terminal = try TypedSession(Self.founding, in: scene)
    try terminal.answer("(none: six words are drawn): ", "")
    try terminal.answer("Enter to go on: ", "")
    try terminal.answer("Once more: ", "copper violin harvest lantern")
    try terminal.wait(for: "the two entries differ")
    #expect(terminal.end() == 65)
    #expect(try scene.run("ls").text == "")
  }

  private static let founding = "mrm init --country ML --office BKO --name Founder --as founder"
}
