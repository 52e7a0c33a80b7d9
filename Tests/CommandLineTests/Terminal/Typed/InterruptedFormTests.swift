import Foundation
import Testing

/// A form that is interrupted in the middle of an answer: kept, sealed, gone on with or thrown away.
@Suite struct InterruptedFormTests {
  private static let keys = "--as officer --passphrase-file words"
  private static let canary = "Zinzolin was seen at the ford"
  private static let document = """
    {"date": "2022-08-03", "place": {"code": "ML0506"}, "account": "An invented account.",
     "violations": [{"kind": "killing", "tally": {"boys": 1, "girls": 0, "unknown": 0}}],
     "sources": [{"category": "primary_witness", "type": "oral_testimony", "violations": [1]}]}
    """

  /// How a form ends before it is saved.
  enum Interruption: String, CaseIterable, CustomTestStringConvertible {
    case word = "a word"
    case endOfInput = "the end of the input"
    case controlC = "Ctrl-C"
    case hangUp = "a terminal that is closed"
    case terminate = "SIGTERM"
    case kill = "SIGKILL"

    var testDescription: String { rawValue }

    /// Interrupts the program on a terminal, in the middle of a line but for the first two.
    ///
    /// - Returns: What it ended with.
    func apply(to terminal: TypedSession) -> Int32 {
      switch self {
      case .word: terminal.type("!\n")
      case .endOfInput: terminal.type("\u{4}")
      case .controlC: terminal.type("half a line\u{3}")
      case .hangUp:
        terminal.type("half a line")
        return terminal.hangUpAndEnd()
      case .terminate:
        terminal.type("half a line")
        terminal.send(SIGTERM)
      case .kill:
        terminal.type("half a line")
        terminal.send(SIGKILL)
      }
      return terminal.end()
    }

    var codes: Set<Int32> {
      switch self {
      case .word: [0]
      case .endOfInput, .controlC: [130]
      // The end of the input may come before the signal.
      case .hangUp: [129, 130]
      case .terminate: [143]
      // As `setsid -w` tells of it.
      case .kill: [9]
      }
    }
  }

  @Test(arguments: Interruption.allCases)
  func `a form goes on where it was interrupted, and nothing of it is readable`(
    interruption: Interruption
  ) throws {
    let scene = try Scene.withTaskForce()
    let log = try scene.run("mrm audit log --as auditor --passphrase-file words").text
    let first = try TypedSession("mrm incident add \(Self.keys)", in: scene)
    try Self.answerUpToAccount(first)
    try first.answer("> ", Self.canary)
    try first.wait(for: "> ")
    #expect(interruption.codes.contains(interruption.apply(to: first)))
    try Self.expectNothingReadable(in: scene)
    #expect(try scene.run("mrm audit log --as auditor --passphrase-file words").text == log)
    let status = try scene.run("mrm status \(Self.keys)").text
    #expect(status.contains("forms left open\tnew incident"))

    let second = try TypedSession("mrm incident add \(Self.keys)", in: scene)
    try second.answer("What to do? [1]: ", "")
    // The line that was being typed is lost; the one before it is not.
    try second.wait(for: "> " + Self.canary)
    try second.answer("> ", "in the evening.")
    try second.answer("> ", ".")
    try second.answer("> ", ".")
    try second.answer("What to do? ", "1")
    try second.wait(for: "mrm evidence add ")
    #expect(second.end() == 0)
    let list = try scene.run("mrm incident list --json \(Self.keys)").text
    let id = try #require(list.firstMatch(of: /"id": "([0-9a-f]{8})/)?.output.1)
    let shown = try scene.run("mrm incident show \(id) \(Self.keys)").text
    #expect(shown.contains(Self.canary))
    #expect(shown.contains("in the evening."))
    #expect(shown.contains("3 August 2022"))
    #expect(!(try scene.run("mrm status \(Self.keys)").text.contains("forms left open")))
    #expect(try Self.forms(in: scene).isEmpty)
  }

  @Test func `an edit goes on over what another person saved meanwhile`() throws {
    let scene = try Self.submitted()
    let edit = "mrm incident edit ML-MOP-2022-0001-6 \(Self.keys)"
    let first = try TypedSession(edit, in: scene)
    try first.answer("What to change? [1]: ", "4")
    try first.answer("First report: ", "2022-08-09")
    try first.answer("What to change? [1]: ", "confidential account")
    try first.answer("> ", Self.canary)
    try first.wait(for: "> ")
    first.type("\u{3}")
    #expect(first.end() == 130)
    try Self.expectNothingReadable(in: scene)
    let status = try scene.run("mrm status \(Self.keys)").text
    #expect(status.contains("forms left open\tML-MOP-2022-0001-6"))
    let change = #"{"account_shareable": "A child was killed."}"#
    let other = "mrm incident edit ML-MOP-2022-0001-6 --as officer-2 --passphrase-file words"
    #expect(try scene.run("echo '\(change)' | \(other)").code == 0)

    let second = try TypedSession(edit + " --resume", in: scene)
    try second.wait(for: Self.canary)
    try second.answer("> ", ".")
    try second.answer("What to change? [1]: ", "")
    try second.wait(for: "changed meanwhile")
    try second.wait(for: "Your changes are kept")
    try second.answer("Save these changes? [y/N]: ", "y")
    #expect(second.end() == 0)
    let shown = try scene.run("mrm incident show ML-MOP-2022-0001-6 \(Self.keys)").text
    #expect(shown.contains("9 August 2022"))
    #expect(shown.contains(Self.canary))
    #expect(shown.contains("A child was killed."))
    #expect(try Self.forms(in: scene).isEmpty)
    #expect(
      try scene.run("mrm audit verify --as auditor --passphrase-file words").code == 0
    )
  }

  @Test func `what an edit had come to is asked about again, and saved only by a yes`() throws {
    let scene = try Self.submitted()
    let edit = "mrm incident edit ML-MOP-2022-0001-6 \(Self.keys)"
    let first = try TypedSession(edit, in: scene)
    try first.answer("What to change? [1]: ", "4")
    try first.answer("First report: ", "2022-08-09")
    try first.answer("What to change? [1]: ", "")
    try first.wait(for: "Save these changes? [y/N]: ")
    first.type("!\n")
    try first.wait(for: "mrm incident edit ML-MOP-2022-0001-6 --resume")
    #expect(first.end() == 0)
    let second = try TypedSession(edit, in: scene)
    try second.answer("What to do? [1]: ", "1")
    try second.wait(for: "first_report")
    try second.answer("Save these changes? [y/N]: ", "n")
    #expect(second.end() == 0)
    #expect(try Self.forms(in: scene).isEmpty)
    let shown = try scene.run("mrm incident show ML-MOP-2022-0001-6 \(Self.keys)").text
    #expect(!shown.contains("9 August 2022"))
  }

  @Test func `a form can be left where it is, thrown away, or begun anew`() throws {
    let scene = try Scene.withTaskForce()
    #expect(try scene.run("mrm incident add --discard \(Self.keys)").code == 5)
    try Self.leave(in: scene)
    let looking = try TypedSession("mrm incident add \(Self.keys)", in: scene)
    try looking.answer("What to do? [1]: ", "3")
    #expect(looking.end() == 0)
    #expect(try Self.forms(in: scene).count == 1)
    let anew = try TypedSession("mrm incident add \(Self.keys)", in: scene)
    try anew.answer("What to do? [1]: ", "2")
    try anew.wait(for: "Date of the incident: ")
    anew.type("\u{4}")
    #expect(anew.end() == 130)
    #expect(try Self.forms(in: scene).isEmpty)
    try Self.leave(in: scene)
    #expect(try scene.run("mrm incident add --discard \(Self.keys)").code == 0)
    #expect(try Self.forms(in: scene).isEmpty)
    #expect(try scene.run("mrm incident add --resume \(Self.keys)").code == 64)
    #expect(try scene.run("mrm incident add --resume --discard \(Self.keys)").code == 64)
  }

  @Test func `a form that waits is not touched by another that is begun beside it`() throws {
    let scene = try Scene.withTaskForce()
    try Self.leave(in: scene)
    let other = try TypedSession("mrm incident add \(Self.keys)", in: scene)
    try other.answer("What to do? [1]: ", "4")
    try other.answer("Date of the incident: ", "2022-09-09")
    try other.wait(for: "Is it an estimate? [y/N]: ")
    let status = try scene.run("mrm status \(Self.keys)").text
    #expect(status.contains("forms left open\tnew incident, new incident"))
    other.type("!\n")
    #expect(other.end() == 0)
    for date in ["2022-09-09", "2022-08-03"] {
      let again = try TypedSession("mrm incident add --resume \(Self.keys)", in: scene)
      try again.wait(for: "Date of the incident: \(date)")
      again.type("!\n")
      #expect(again.end() == 0)
      #expect(try scene.run("mrm incident add --discard \(Self.keys)").code == 0)
    }
    #expect(try Self.forms(in: scene).isEmpty)
  }

  @Test func `a file that was changed is refused, said by status, and can be thrown away`() throws {
    let scene = try Scene.withTaskForce()
    try Self.leave(in: scene)
    let path = try #require(Self.forms(in: scene).first)
    var bytes = try Data(contentsOf: path)
    bytes[bytes.count / 2] ^= 1
    try bytes.write(to: path)
    try Self.expectRefused(in: scene)
  }

  @Test func `another person's file is refused, and can be thrown away`() throws {
    let scene = try Scene.withTaskForce()
    try Self.leave(in: scene)
    let mine = try #require(Self.forms(in: scene).first)
    let own = mine.appendingPathExtension("own")
    try FileManager.default.moveItem(at: mine, to: own)
    try Self.leave(in: scene, keys: "--as officer-2 --passphrase-file words")
    let others = try #require(Self.forms(in: scene).first)
    #expect(others != mine)
    try FileManager.default.moveItem(at: others, to: mine)
    try Self.expectRefused(in: scene)
  }

  private static func expectRefused(in scene: Scene) throws {
    let terminal = try TypedSession("mrm incident add \(keys)", in: scene)
    try terminal.wait(for: "the interrupted forms do not open")
    try terminal.wait(for: "mrm incident add --discard")
    #expect(terminal.end() == 20)
    let status = try scene.run("mrm status \(keys)")
    #expect(status.code == 0)
    #expect(status.text.contains("forms left open\tthe interrupted forms do not open"))
    #expect(try scene.run("mrm status --json \(keys)").text.contains("interrupted_forms_damaged"))
    #expect(try scene.run("mrm incident add --discard \(keys)").code == 0)
    #expect(try forms(in: scene).isEmpty)
  }

  /// Leaves a form after the first answers.
  private static func leave(in scene: Scene, keys: String = keys) throws {
    let terminal = try TypedSession("mrm incident add \(keys)", in: scene)
    try terminal.answer("Date of the incident: ", "2022-08-03")
    try terminal.answer("Is it an estimate? [y/N]: ", "!")
    try terminal.wait(for: "mrm incident add --resume")
    try #require(terminal.end() == 0)
  }

  private static func submitted() throws -> Scene {
    let scene = try Scene.withTaskForce()
    try Data(document.utf8).write(to: scene.folder.appending(path: "incident.json"))
    let add = "mrm incident add --file incident.json --submit \(keys)"
    try #require(try scene.run(add).code == 0)
    return scene
  }

  private static func answerUpToAccount(_ terminal: TypedSession) throws {
    let answers = [
      ("Date of the incident: ", "2022-08-03"), ("Is it an estimate? [y/N]: ", ""),
      ("Region or cercle: ", "ML0506"), ("Point on the map: ", ""), ("First report: ", ""),
      ("Type of place [1]: ", ""), ("Number of perpetrators [1]: ", ""), ("Violation: ", "later"),
      ("List a child? [y/N]: ", "y"), ("Sex: ", "girl"), ("Age at the time: ", ""),
      ("Consent to report [3]: ", ""), ("Name: ", canary + " as a name"), ("Date of birth: ", ""),
      ("Contact: ", ""), ("Details of this child now? [Y/n]: ", "n"),
      ("Another child? [y/N]: ", ""), ("List a group of unidentified children? [y/N]: ", ""),
      ("Category: ", "later"),
    ]
    for (question, answer) in answers { try terminal.answer(question, answer) }
  }

  /// The files of interrupted forms.
  private static func forms(in scene: Scene) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(
      at: scene.folder.appending(path: "state/mrm/pins"),
      includingPropertiesForKeys: nil,
    ).filter { $0.pathExtension == "forms" }
  }

  /// Looks through every file for what was typed, in more than one spelling, and at what may read the
  /// form.
  private static func expectNothingReadable(in scene: Scene) throws {
    let text = Array(canary.utf8)
    let needles = [
      Data(text), Data(text.reversed()), Data(canary.utf16.flatMap { [UInt8($0), 0] }),
      Data(Data(text).base64EncodedString().dropLast(4).utf8),
      Data(text.map { String($0, radix: 16) }.joined().utf8),
    ]
    let paths = try FileManager.default.subpathsOfDirectory(atPath: scene.folder.path)
    for path in paths {
      let file = scene.folder.appending(path: path)
      guard let content = try? Data(contentsOf: file) else { continue }
      for needle in needles { #expect(content.range(of: needle) == nil, "\(path)") }
    }
    let kept = try forms(in: scene)
    #expect(kept.count == 1)
    for file in kept {
      let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions]
      #expect(mode as? Int == 0o600)
    }
  }
}
