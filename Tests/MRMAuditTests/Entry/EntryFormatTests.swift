import MRMAudit
import MRMCrypto
import MRMModel
import Testing

/// What was signed by a released format is read for ever, and written the same.
@Suite struct EntryFormatTests {
  @Test(arguments: try SampleEvents.all().map(\.name))
  func `an event is read from its kept bytes and written as them`(name: String) throws {
    let event = try #require(SampleEvents.all().first { $0.name == name }).event
    let kept = try KeptBytes.bytes("event: \(name)")
    #expect(try AuditEvent(encoded: kept) == event)
    #expect(event.encoded == kept)
  }

  @Test func `every number of an event that was ever given has kept bytes`() throws {
    let numbers = try SampleEvents.all().map(\.event.number)
    let given =
      [
        1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 25, 26, 27,
        30, 31, 40, 41,
        42, 43, 44,
        45, 46, 48, 49, 50, 51, 52, 53, 54, 55,
        60, 61, 62, 63, 64, 65, 66, 70, 71, 74,
      ]
    #expect(Set(numbers) == Set(given))
  }

  @Test func `a body is read from its kept bytes and written as them`() throws {
    let full = SampleEvents.body(try #require(SampleEvents.all().first).event)
    for (name, body) in [("body", full), ("bare body", SampleEvents.bareBody)] {
      let kept = try KeptBytes.bytes(name)
      #expect(try EntryBody(encoded: kept) == body)
      #expect(body.encoded == kept)
    }
  }

  @Test func `a head is read from its kept bytes and written as them`() throws {
    for (name, index) in [("head 0", 0), ("head 1", 1)] {
      let kept = try KeptBytes.bytes(name)
      let head = try EntryHead(bytes: kept)
      #expect(head.index == index)
      #expect(head.origin == SampleEvents.id(0x01))
      #expect(head.bytes == kept)
    }
  }

  @Test func `two signed entries have the signatures, leaves and roots they had`() throws {
    let seed = try SecretBytes(copying: [UInt8](repeating: 0x11, count: 32))
    let key = try SigningKey(seed: seed)
    #expect(try key.verificationKey.bytes == KeptBytes.bytes("verification key"))
    var tree = MerkleAccumulator()
    let bodies = [
      SampleEvents.body(try #require(SampleEvents.all().first).event), SampleEvents.bareBody,
    ]
    for (index, body) in bodies.enumerated() {
      let head = SampleEvents.head(
        index,
        after: tree.root,
        key: key.verificationKey.keyID,
        body: body,
      )
      #expect(try head.bytes == KeptBytes.bytes("head \(index)"))
      let signature = try key.sign(head.bytes)
      #expect(try signature == KeptBytes.bytes("signature \(index)"))
      let leaf = EntryHead.leaf(head: head.bytes, signature: signature)
      #expect(try leaf.bytes == KeptBytes.bytes("leaf \(index)"))
      tree.append(leaf)
      #expect(try tree.root.bytes == KeptBytes.bytes("root after \(index)"))
    }
  }

  @Test func `a stamp is the digest it was, in whatever order the versions come`() throws {
    let versions = [
      RecordVersion(kind: .violation, id: SampleEvents.id(0x31), version: 2),
      RecordVersion(kind: .incident, id: SampleEvents.id(0x21), version: 3),
    ]
    let kept = try KeptBytes.bytes("stamp")
    #expect(DecisionAct.stamp(of: versions).bytes == kept)
    #expect(DecisionAct.stamp(of: versions.reversed()).bytes == kept)
    let other = [RecordVersion(kind: .incident, id: SampleEvents.id(0x21), version: 4)]
    #expect(DecisionAct.stamp(of: other).bytes != kept)
  }

  @Test func `nothing is kept that no test reads`() throws {
    let events = try SampleEvents.all().map { "event: \($0.name)" }
    let entries = [0, 1].flatMap {
      ["head \($0)", "signature \($0)", "leaf \($0)", "root after \($0)"]
    }
    let others = ["body", "bare body", "verification key", "stamp"]
    #expect(try KeptBytes.names() == Set(events + entries + others))
  }
}
