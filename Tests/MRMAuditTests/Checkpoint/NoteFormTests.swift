import MRMAudit
import MRMCrypto
import Testing

@Suite struct NoteFormTests {
  /// Five bytes: an identifier and one byte of signature.
  static let line = "— name AAAAAAE=\n"
  static let good = "text\n\n" + line

  static let wellFormed: [String] = [
    good, "\n\n\(line)", "text\n\n\n\(line)", "text\n\n\n\nmore\n\n\(line)", "\(good)\(line)",
    "text\n\n— näme AAAAAAE=\n", "— name AAAAAAE=\n\n\(line)",
  ]

  static let malformed: [(String, NoteError)] = [
    ("", NoteError.noSignatures),
    ("\n", .noSignatures),
    ("text\n", .noSignatures),
    ("text\n\(line)", .noSignatures),
    ("\n\(line)", .noSignatures),
    (line, .noSignatures),
    ("text\n\n", .noSignatures),
    ("\(good)\n", .noSignatures),
    ("text\n\nmore\n", .signatureLine),
    ("text\n\n— name AAAAAAE=", .signatureLine),
    ("\(good)\nmore\n", .signatureLine),
    ("\(good)more\n", .signatureLine),
    ("text\n\n - name AAAAAAE=\n", .signatureLine),
    ("text\n\n- name AAAAAAE=\n", .signatureLine),
    ("text\n\n– name AAAAAAE=\n", .signatureLine),
    ("text\n\n—name AAAAAAE=\n", .signatureLine),
    ("text\n\n—\u{A0}name AAAAAAE=\n", .signatureLine),
    ("text\n\n— nameAAAAAAE=\n", .signatureLine),
    ("text\n\n— name  AAAAAAE=\n", .signatureLine),
    ("text\n\n— name AAAAAAE= \n", .signatureLine),
    ("text\n\n— na me AAAAAAE=\n", .signatureLine),
    ("text\n\n— name \n", .signatureLine),
    ("text\n\n— name AAAAAA==\n", .signatureLine),
    ("text\n\n— name AAAAAAE\n", .signatureLine),
    ("text\n\n— name AAAAAAF=\n", .signatureLine),
    ("text\n\n—  AAAAAAE=\n", .name),
    ("text\n\n— na+me AAAAAAE=\n", .name),
    ("text\n\n— na\u{A0}me AAAAAAE=\n", .name),
    ("text\n\n— na\u{2003}me AAAAAAE=\n", .name),
    ("text\n\n— na\u{85}me AAAAAAE=\n", .name),
    ("te\u{0}xt\n\n\(line)", .notText),
    ("te\txt\n\n\(line)", .notText),
    ("text\r\n\r\n\(line)", .notText),
    ("text\n\n— name AAAAAAE=\r\n", .notText),
    ("te\u{1F}xt\n\n\(line)", .notText),
  ]

  @Test(arguments: wellFormed)
  func `a note is read and written back unchanged`(text: String) throws {
    let note = try SignedNote.parse(Array(text.utf8))
    #expect(note.bytes == Array(text.utf8))
  }

  @Test(arguments: malformed)
  func `what is not quite a note is refused`(text: String, error: NoteError) throws {
    #expect(throws: error) { try SignedNote.parse(Array(text.utf8)) }
  }

  @Test(arguments: [[0xFF], [0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80]] as [[UInt8]])
  func `bytes that are not UTF-8 are refused`(bytes: [UInt8]) {
    let line = Array(Self.line.utf8)
    #expect(throws: NoteError.notText) {
      try SignedNote.parse(bytes + Array("\n\n".utf8) + line)
    }
    #expect(throws: NoteError.signatureLine) {
      try SignedNote.parse(Array("text\n\n— ".utf8) + bytes + Array(" AAAAAAE=\n".utf8))
    }
  }

  @Test(arguments: [(1, true), (16, true), (64, true), (65, false)])
  func `as many as 64 signatures are read`(count: Int, isRead: Bool) throws {
    let bytes = Array(("text\n\n" + String(repeating: Self.line, count: count)).utf8)
    if isRead {
      #expect(try SignedNote.parse(bytes).signatures.count == count)
    } else {
      #expect(throws: NoteError.tooManySignatures(limit: 64)) { try SignedNote.parse(bytes) }
    }
  }

  @Test func `a note of 64 KiB is read and a larger one is not`() throws {
    let fill = [UInt8](repeating: UInt8(ascii: "a"), count: 65_536 - Self.good.utf8.count)
    let largest = fill + Array(Self.good.utf8)
    #expect(try SignedNote.parse(largest).bytes.count == 65_536)
    #expect(throws: NoteError.tooLong(limit: 65_536)) { try SignedNote.parse([0x61] + largest) }
  }

  @Test(arguments: ["", "text", "text\n\n—", "te\rxt\n", "te\u{0}xt\n", "text\r\n", "te\txt\n"])
  func `only whole lines of text are signed`(text: String) throws {
    let key = try SigningKey.test([1])
    #expect(throws: NoteError.notText) {
      try SignedNote.signing(text: text, name: "name", key: key)
    }
    #expect(try !SignedNote.signing(text: "\n", name: "name", key: key).bytes.isEmpty)
  }

  @Test(arguments: ["", " ", "a b", "a+b", "a\nb", "a\tb", "a\u{A0}b", "a\u{2028}b", "a\u{1}b"])
  func `a key is not given a name that a line could not hold`(name: String) throws {
    let key = try SigningKey.test([1])
    #expect(throws: NoteError.name) { try NoteKey(name: name, key: key.verificationKey) }
    #expect(throws: NoteError.name) {
      try SignedNote.signing(text: "text\n", name: name, key: key)
    }
    #expect(try NoteKey(name: "example.org/é", key: key.verificationKey).name == "example.org/é")
  }

  @Test func `nothing is signed that would not be read again`() throws {
    let key = try SigningKey.test([1])
    let overhead = try SignedNote.signing(text: "\n", name: "name", key: key).bytes.count
    let text = String(repeating: "a", count: SignedNote.largestByteCount - overhead)
    let largest = try SignedNote.signing(text: text + "\n", name: "name", key: key)
    #expect(try SignedNote.parse(largest.bytes).unverifiedText == text + "\n")
    #expect(throws: NoteError.tooLong(limit: 65_536)) {
      try SignedNote.signing(text: text + "a\n", name: "name", key: key)
    }
  }
}
