import MRMCrypto
import Testing

@testable import MRMAudit

@Suite struct NoteVerificationTests {
  let signer: SigningKey
  let known: NoteKey
  let note: SignedNote

  init() throws {
    signer = try SigningKey.test([1])
    known = try NoteKey(name: "one", key: signer.verificationKey)
    note = try SignedNote.signing(text: "text\n", name: "one", key: signer)
  }

  @Test func `a note is believed of the known keys that signed it`() throws {
    let other = try SigningKey.test([2])
    let second = try NoteKey(name: "two", key: other.verificationKey)
    let absent = try NoteKey(name: "three", key: SigningKey.test([3]).verificationKey)
    let both = try SignedNote.joining([
      note, .signing(text: "text\n", name: "two", key: other),
    ])
    #expect(try both.verify(with: [known, second, absent]).signers == [known, second])
    #expect(try both.verify(with: [second]).signers == [second])
  }

  @Test func `a note that no known key signed is refused`() throws {
    let other = try NoteKey(name: "two", key: SigningKey.test([2]).verificationKey)
    #expect(throws: NoteError.noKnownSignature) { try note.verify(with: [other]) }
    #expect(throws: NoteError.noKnownSignature) { try note.verify(with: []) }
  }

  @Test func `a note with any bit flipped is refused`() throws {
    #expect(try note.verify(with: [known]).text == "text\n")
    for bit in 0..<note.bytes.count * 8 {
      var changed = note.bytes
      changed[bit / 8] ^= 1 << UInt8(bit % 8)
      #expect(throws: NoteError.self) { try SignedNote.parse(changed).verify(with: [known]) }
    }
  }

  @Test func `a known key's signature of another text spoils the note`() throws {
    let other = try SigningKey.test([2])
    let second = try NoteKey(name: "two", key: other.verificationKey)
    let bad = try SignedNote.signing(text: "other\n", name: "two", key: other)
    let spoiled = SignedNote(
      unverifiedText: "text\n",
      signatures: note.signatures + bad.signatures,
    )
    #expect(throws: NoteError.badSignature) { try spoiled.verify(with: [known, second]) }
    #expect(throws: NoteError.badSignature) { try spoiled.verify(with: [second]) }
    #expect(try spoiled.verify(with: [known]).signers == [known])
  }

  @Test func `a line that shares only the name, or only the identifier, is passed over`() throws {
    let signature = [UInt8](repeating: 0, count: 64)
    let sameName = NoteSignature(name: "one", keyID: known.id ^ 1, signature: signature)
    let sameID = NoteSignature(name: "two", keyID: known.id, signature: signature)
    let passed = SignedNote(
      unverifiedText: "text\n",
      signatures: [sameName] + note.signatures + [sameID],
    )
    #expect(try passed.verify(with: [known]).signers == [known])
    let alone = SignedNote(unverifiedText: "text\n", signatures: [sameName, sameID])
    #expect(throws: NoteError.noKnownSignature) { try alone.verify(with: [known]) }
  }

  @Test(arguments: [1, 63, 65])
  func `a known key's signature of another length is a bad one`(count: Int) throws {
    let signature = try (signer.sign(Array("text\n".utf8)) + [0]).prefix(count)
    let line = NoteSignature(name: "one", keyID: known.id, signature: Array(signature))
    let note = SignedNote(unverifiedText: "text\n", signatures: [line])
    #expect(throws: NoteError.badSignature) { try note.verify(with: [known]) }
  }

  @Test func `who signs twice counts once`() throws {
    let twice = try SignedNote.joining([note, note])
    #expect(twice.signatures.count == 2)
    #expect(try twice.verify(with: [known, known]).signers == [known])
  }

  @Test func `sixty-four known keys can sign one note`() throws {
    let signers = try (0..<64).map { try SigningKey.test([9, $0]) }
    let notes = try signers.map { try SignedNote.signing(text: "text\n", name: "one", key: $0) }
    let keys = try signers.map { try NoteKey(name: "one", key: $0.verificationKey) }
    #expect(try SignedNote.joining(notes).verify(with: keys).signers == Set(keys))
  }

  /// The seeds were found by trying some hundred thousand.
  @Test func `of two keys with one name and identifier, the one that signed is told`() throws {
    let name = "example.org/person/1"
    let first = try SigningKey.test([0x00, 0x00, 0x66, 0xCF])
    let second = try SigningKey.test([0x00, 0x01, 0xC9, 0xEB])
    let firstKey = try NoteKey(name: name, key: first.verificationKey)
    let secondKey = try NoteKey(name: name, key: second.verificationKey)
    #expect(firstKey.id == secondKey.id)
    #expect(firstKey != secondKey)
    for (signer, key) in [(first, firstKey), (second, secondKey)] {
      let note = try SignedNote.signing(text: "text\n", name: name, key: signer)
      #expect(try note.verify(with: [firstKey, secondKey]).signers == [key])
    }
    let byFirst = try SignedNote.signing(text: "text\n", name: name, key: first)
    #expect(throws: NoteError.badSignature) { try byFirst.verify(with: [secondKey]) }
  }

  @Test func `two spellings of one name are two names`() throws {
    let composed = try NoteKey(name: "\u{E9}", key: signer.verificationKey)
    let decomposed = try NoteKey(name: "e\u{301}", key: signer.verificationKey)
    let note = try SignedNote.signing(text: "text\n", name: "\u{E9}", key: signer)
    #expect(composed != decomposed)
    #expect(try note.verify(with: [composed]).signers == [composed])
    #expect(throws: NoteError.noKnownSignature) { try note.verify(with: [decomposed]) }
    let line = NoteSignature(
      name: "e\u{301}",
      keyID: composed.id,
      signature: note.signatures[0].signature,
    )
    let renamed = SignedNote(unverifiedText: "text\n", signatures: [line])
    #expect(throws: NoteError.noKnownSignature) { try renamed.verify(with: [composed]) }
  }
}
