import MRMAudit
import MRMCrypto
import MRMModel
import Testing

@Suite struct ChangedEntryTests {
  @Test func `every flipped bit of a head is refused, or is another head`() throws {
    let kept = try KeptBytes.bytes("head 1")
    let head = try EntryHead(bytes: kept)
    let signature = try KeptBytes.bytes("signature 1")
    let key = try VerificationKey(enrolling: KeptBytes.bytes("verification key"))
    #expect(key.isValid(signature: signature, for: kept))
    forEachFlip(of: kept) { changed in
      if let other = try? EntryHead(bytes: changed) {
        #expect(other != head)
        #expect(other.bytes == changed)
      }
      #expect(!key.isValid(signature: signature, for: changed))
    }
  }

  @Test func `every flipped bit of a signature is refused, and changes the leaf`() throws {
    let head = try KeptBytes.bytes("head 1")
    let key = try VerificationKey(enrolling: KeptBytes.bytes("verification key"))
    let leaf = try KeptBytes.bytes("leaf 1")
    try forEachFlip(of: KeptBytes.bytes("signature 1")) { changed in
      #expect(!key.isValid(signature: changed, for: head))
      #expect(EntryHead.leaf(head: head, signature: changed).bytes != leaf)
    }
  }

  @Test func `every flipped bit of a body breaks what the head commits to`() throws {
    let head = try EntryHead(bytes: KeptBytes.bytes("head 0"))
    let kept = try KeptBytes.bytes("body")
    #expect(EntryHead.commitment(to: kept, salt: SampleEvents.salt) == head.bodyCommitment)
    forEachFlip(of: kept) { changed in
      #expect(EntryHead.commitment(to: changed, salt: SampleEvents.salt) != head.bodyCommitment)
    }
    forEachFlip(of: SampleEvents.salt) { changed in
      #expect(EntryHead.commitment(to: kept, salt: changed) != head.bodyCommitment)
    }
  }

  @Test func `a body that was cut anywhere is not read as another one`() throws {
    let kept = try KeptBytes.bytes("body")
    let body = try EntryBody(encoded: kept)
    for count in 0..<kept.count {
      if let cut = try? EntryBody(encoded: Array(kept[..<count])) { #expect(cut != body) }
    }
    // Cut within a field it is refused; only whole repeated fields at the end can be missing.
    #expect(throws: FormatError.self) { try EntryBody(encoded: Array(kept.dropLast())) }
  }

  @Test func `a head of another format, with a field more, fewer or twice, is refused`() throws {
    let kept = try KeptBytes.bytes("head 0")
    let head = try EntryHead(bytes: kept)
    #expect(throws: FormatError.self) { try EntryHead(bytes: []) }
    #expect(throws: FormatError.self) { try EntryHead(bytes: kept.dropLast()) }
    #expect(throws: FormatError.notCanonical) { try EntryHead(bytes: kept + [0x0E, 0x00]) }
    var writer = FieldWriter()
    writer.text(1, "mrm/entry/2")
    #expect(throws: FormatError.invalid(tag: 1)) {
      try EntryHead(bytes: writer.bytes + kept.dropFirst(13))
    }
    let last = kept.suffix(34)
    #expect(throws: FormatError.notCanonical) { try EntryHead(bytes: kept + last) }
    #expect(head.bytes == kept)
  }

  @Test func `a head before the first entry is refused`() throws {
    let head = EntryHead(
      origin: SampleEvents.id(1),
      index: -1,
      rootBefore: .zero,
      actorKey: .zero,
      bodyCommitment: .zero,
    )
    #expect(throws: FormatError.notCanonical) { try EntryHead(bytes: head.bytes) }
  }

  @Test func `a body with a later version's field is read without it`() throws {
    let kept = try KeptBytes.bytes("body")
    var later = FieldWriter()
    later.text(99, "a later version's")
    var reader = FieldReader(kept + later.bytes)
    let body = try EntryBody(from: &reader)
    try reader.finish()
    #expect(try body == EntryBody(encoded: kept))
    #expect(reader.skippedFields)
  }

  @Test(arguments: [0, 9, 24, 28, 32, 39, 47, 56, 59, 67, 69, 72, 1000, -1])
  func `an event of a number that was never given is refused`(number: Int) {
    var writer = FieldWriter()
    writer.integer(1, number)
    let bytes = writer.bytes
    #expect(throws: FormatError.newer) { try AuditEvent(encoded: bytes) }
  }

  @Test func `a backup sealed to nobody, and an older state than nothing, are no events`() throws {
    let nobody = AuditEvent.backupSealed(BackupSealing(recipients: [])).encoded
    #expect(throws: FormatError.missing(tag: 1)) { try AuditEvent(encoded: nobody) }
    let nothing = AuditEvent.storeRestored(OlderState(seen: 0, root: .zero)).encoded
    #expect(throws: FormatError.invalid(tag: 1)) { try AuditEvent(encoded: nothing) }
  }

  private func forEachFlip(of bytes: [UInt8], _ check: ([UInt8]) throws -> Void) rethrows {
    for position in bytes.indices {
      for bit in 0..<8 {
        var changed = bytes
        changed[position] ^= 1 << bit
        try check(changed)
      }
    }
  }
}
