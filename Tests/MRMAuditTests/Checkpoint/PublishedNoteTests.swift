import MRMAudit
import MRMCrypto
import Testing

/// The example in the documentation of golang.org/x/mod/sumdb/note, and notes made by another program.
@Suite struct PublishedNoteTests {
  static let text = """
    If you think cryptography is the answer to your problem,
    then you don't know what your problem is.

    """

  static let note =
    text + """

      — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=

      """

  static let seed: [UInt8] = [
    0x81, 0x0A, 0x14, 0x02, 0xD5, 0x14, 0x6C, 0x8D, 0x84, 0xF2, 0x44, 0x33, 0x30, 0xF5, 0x40, 0x80,
    0xEB, 0xF9, 0x8E, 0xE1, 0x7D, 0x9C, 0x74, 0xF6, 0x25, 0x2F, 0xC5, 0xD5, 0xC7, 0x28, 0x31, 0x73,
  ]

  @Test func `the published note is signed as published`() throws {
    let key = try SigningKey.test(Self.seed)
    let note = try SignedNote.signing(text: Self.text, name: "PeterNeumann", key: key)
    #expect(note.bytes == Array(Self.note.utf8))
  }

  @Test func `the published note verifies`() throws {
    let key = try NoteKey(
      name: "PeterNeumann",
      key: SigningKey.test(Self.seed).verificationKey,
    )
    let note = try SignedNote.parse(Array(Self.note.utf8)).verify(with: [key])
    #expect(key.id == 0xC74F_20A3)
    #expect(note.text == Self.text)
    #expect(note.signers == [key])
  }

  @Test func `a checkpoint is signed as another program signs it`() throws {
    let root = try StoredTree(entries: PublishedTreeTests.entries).root(ofSize: 8)
    let checkpoint = try Checkpoint(origin: "example.org/log/7", size: 8, root: root)
    let key = try SigningKey.test(Array(0..<32))
    let note = try SignedNote.signing(
      text: checkpoint.text,
      name: "example.org/person/1",
      key: key,
    )
    let expected = """
      example.org/log/7
      8
      XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=

      — example.org/person/1 XMvNllPur6CadNLDzYtLLrGROXDqHIfrzbhYyWII2gawaeRFS0PxJBy/RcXnBQasAs0cG6wok4lxzyi/EJrHoERVXwk=

      """
    #expect(note.bytes == Array(expected.utf8))
  }

  @Test func `a text with empty lines and two signers is read as another program wrote it`() throws
  {
    let written = """
      premier


      été

      — example.org/person/1 XMvNlgVhBnGhybU3SLLyNjcJz09a1o+BHFL1Dqmp8Zsqva4X4MoV2GNuDjX7rU+RFid4RDYvraEn3W2ehYu+uwhu2AQ=
      — témoin anJ+NrcvWbCFb3RLZc9ZQtBAzY63YfKvPjmhGEvY2kUu8hrvKFZ+XlKaGuOVnPoujqslhFcfY/fL3bRJFkv9FwiTfw4=

      """
    let first = try NoteKey(
      name: "example.org/person/1",
      key: SigningKey.test(Array(0..<32)).verificationKey,
    )
    let second = try NoteKey(
      name: "témoin",
      key: SigningKey.test([UInt8](repeating: 7, count: 32)).verificationKey,
    )
    let note = try SignedNote.parse(Array(written.utf8))
    let verified = try note.verify(with: [first, second])
    #expect(verified.text == "premier\n\n\nété\n")
    #expect(verified.signers == [first, second])
    #expect(note.bytes == Array(written.utf8))
  }
}
