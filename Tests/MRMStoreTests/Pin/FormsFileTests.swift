import Foundation
import MRMCrypto
import MRMModel
import MRMVault
import Testing

@testable import MRMStore

@Suite struct FormsFileTests {
  private static let canary = "Zinzolin was seen at the ford"

  @Test func `a form is there again for its owner, and nothing of it is in the file`() throws {
    let sample = try SampleStore()
    let file = FormsFile(folder: sample.pins, person: sample.founder)
    #expect(try file.load() == InterruptedForms())
    let form = Self.form(of: .random())
    try file.update { try $0.keep(form) }
    #expect(try file.load().forms == [form])
    let bytes = try Data(contentsOf: URL(filePath: file.path))
    #expect(bytes.range(of: Data(Self.canary.utf8)) == nil)
    #expect(bytes.range(of: Data(form.incident.bytes)) == nil)
    let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions]
    #expect(mode as? Int == 0o600)
  }

  @Test func `its name tells neither the person nor an incident`() throws {
    let sample = try SampleStore()
    let file = FormsFile(folder: sample.pins, person: sample.founder)
    let name = URL(filePath: file.path).lastPathComponent
    #expect(name == URL(filePath: sample.pin.path).lastPathComponent.dropLast(3) + "forms")
  }

  @Test func `a form takes the place of the same one, and the file goes with the last`() throws {
    let sample = try SampleStore()
    let file = FormsFile(folder: sample.pins, person: sample.founder)
    let (one, other) = (Identifier<Incident>.random(), Identifier<Incident>.random())
    try file.update { forms in
      try forms.keep(Self.form(of: one))
      try forms.keep(Self.form(of: other, isNew: false))
      try forms.keep(Self.form(of: one).answered([]))
    }
    let kept = try file.load()
    #expect(kept.forms.count == 2)
    #expect(kept.form(of: one)?.answers == [])
    #expect(kept.form(of: other)?.answers.count == 1)
    try file.update { $0.discard(one) }
    #expect(FileManager.default.fileExists(atPath: file.path))
    try file.update { $0.discard(other) }
    #expect(!FileManager.default.fileExists(atPath: file.path))
  }

  @Test(arguments: [0, 2, 3, 60, 90, 200, -1])
  func `a file that was changed does not open, and can be removed`(position: Int) throws {
    let sample = try SampleStore()
    let file = FormsFile(folder: sample.pins, person: sample.founder)
    try file.update { try $0.keep(Self.form(of: .random())) }
    var bytes = try Data(contentsOf: URL(filePath: file.path))
    bytes[position < 0 ? bytes.count + position : position] ^= 1
    try bytes.write(to: URL(filePath: file.path))
    #expect(throws: InterruptedFormError.damaged) { try file.load() }
    // What cannot be read is not written over either.
    #expect(throws: InterruptedFormError.damaged) {
      try file.update { try $0.keep(Self.form(of: .random())) }
    }
    #expect(try Data(contentsOf: URL(filePath: file.path)) == bytes)
    try file.remove()
    #expect(try file.load() == InterruptedForms())
  }

  @Test func `a file that was cut does not open`() throws {
    let sample = try SampleStore()
    let file = FormsFile(folder: sample.pins, person: sample.founder)
    try file.update { try $0.keep(Self.form(of: .random())) }
    let bytes = try Data(contentsOf: URL(filePath: file.path))
    for count in [0, 83, bytes.count - 1] {
      try bytes.prefix(count).write(to: URL(filePath: file.path))
      #expect(throws: InterruptedFormError.damaged) { try file.load() }
    }
  }

  @Test func `what was sealed to the person's public key is not their word`() throws {
    let sample = try SampleStore()
    let person = sample.founder
    let file = FormsFile(folder: sample.pins, person: person)
    let key = try RecordKey.make()
    let object: RecordID = person.person.retyped()
    var forms = InterruptedForms()
    try forms.keep(Self.form(of: .random()))
    let blob = try key.seal(
      forms.encoded,
      for: SealingContext(
        store: person.keys.store,
        content: .interruptedForms,
        object: object,
        version: 1,
        previous: .zero,
        author: person.person,
      ),
    )
    let store = person.keys.store
    let mine = try KeyWrap(key, of: object, for: person.personal, in: store)
    try PrivateFile.replace(file.path, with: mine.bytes + blob)
    #expect(try file.load() == forms)
    let anybodys = try KeyWrap(key, of: object, sealedTo: person.personal.row, in: store)
    try PrivateFile.replace(file.path, with: anybodys.bytes + blob)
    #expect(throws: InterruptedFormError.damaged) { try file.load() }
  }

  @Test func `a process that dies while it writes leaves what was kept before`() throws {
    let sample = try SampleStore()
    let file = FormsFile(folder: sample.pins, person: sample.founder)
    let form = Self.form(of: .random())
    try file.update { try $0.keep(form) }
    // What a kill before the move leaves.
    try Data([1, 2, 3]).write(to: URL(filePath: file.path + ".new"))
    #expect(try file.load().forms == [form])
    try file.update { try $0.keep(form.answered([])) }
    #expect(try file.load().forms == [form.answered([])])
  }

  @Test func `there are no more forms than somebody may leave`() throws {
    var forms = InterruptedForms()
    for _ in 0..<InterruptedForms.maximumCount {
      try forms.keep(Self.form(of: .random(), isNew: false))
    }
    #expect(throws: InterruptedFormError.tooMany(limit: InterruptedForms.maximumCount)) {
      try forms.keep(Self.form(of: .random(), isNew: false))
    }
    #expect(try InterruptedForms(encoded: forms.encoded) == forms)
  }

  @Test func `two forms of one incident are no forms`() throws {
    let form = Self.form(of: .random(), isNew: false)
    for other in [form, Self.form(of: form.incident)] {
      var writer = FieldWriter()
      writer.list(1, [form, other])
      #expect(throws: FormatError.self) { try InterruptedForms(encoded: writer.bytes) }
    }
  }

  private static func form(of incident: Identifier<Incident>, isNew: Bool = true) -> InterruptedForm
  {
    InterruptedForm(
      isNew ? .new(incident) : .edit(incident, versions: [], document: []),
      language: .english,
      begun: Timestamp(milliseconds: 0),
      answers: [FormAnswer(to: QuestionMark(of: "Account: "), canary)],
    )
  }
}
