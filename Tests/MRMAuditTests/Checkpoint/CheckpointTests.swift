import MRMAudit
import MRMCrypto
import Testing

@Suite struct CheckpointTests {
  static let root = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I="
  static let emptyRoot = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="

  static let malformed: [(String, NoteError)] = [
    ("", NoteError.checkpointLines),
    ("a\n1\n\(root)", .checkpointLines),
    ("a\n1\n", .checkpointLines),
    ("a\n1\n\(root)\nextension\n", .checkpointLines),
    ("a\n1\n\(root)\nextension", .checkpointLines),
    ("a\n1\n\(root)\n\n", .checkpointLines),
    ("\na\n1\n\(root)\n", .checkpointLines),
    ("\n1\n\(root)\n", .origin),
    ("a\u{0}\n1\n\(root)\n", .origin),
    ("a\r\n1\n\(root)\n", .origin),
    ("a\n\n\(root)\n", .size),
    ("a\n01\n\(root)\n", .size),
    ("a\n00\n\(emptyRoot)\n", .size),
    ("a\n+1\n\(root)\n", .size),
    ("a\n-1\n\(root)\n", .size),
    ("a\n-0\n\(emptyRoot)\n", .size),
    ("a\n 1\n\(root)\n", .size),
    ("a\n1 \n\(root)\n", .size),
    ("a\n1.0\n\(root)\n", .size),
    ("a\n0x1\n\(root)\n", .size),
    ("a\n1\u{301}\n\(root)\n", .size),
    ("a\n١\n\(root)\n", .size),
    ("a\n9223372036854775808\n\(root)\n", .size),
    ("a\n1\n\n", .root),
    ("a\n1\n\(root.dropLast())\n", .root),
    ("a\n1\n\(root) \n", .root),
    ("a\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2J=\n", .root),
    ("a\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxqw==\n", .root),
    ("a\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2IA\n", .root),
    ("a\n0\n\(root)\n", .root),
  ]

  @Test func `the example of the specification is read and written back`() throws {
    let text = "example.com/behind-the-sofa\n20852163\n\(Self.root)\n"
    let checkpoint = try Checkpoint(text: text)
    #expect(checkpoint.origin == "example.com/behind-the-sofa")
    #expect(checkpoint.size == 20_852_163)
    #expect(
      checkpoint.root.hex == "0ac5186a91863e8e1d90c808014aa89bf5da8e3ee1d9f07630f0378f68f1ab62"
    )
    #expect(checkpoint.text == text)
  }

  @Test(arguments: [
    "a\n1\n\(root)\n", "a b+c é\n10\n\(root)\n", "a\n9223372036854775807\n\(root)\n",
    "a\n0\n\(emptyRoot)\n", "1\n1\n\(root)\n",
  ])
  func `a checkpoint is read and written back unchanged`(text: String) throws {
    #expect(try Checkpoint(text: text).text.utf8.elementsEqual(text.utf8))
  }

  @Test(arguments: malformed)
  func `what is not quite a checkpoint is refused`(text: String, error: NoteError) {
    #expect(throws: error) { try Checkpoint(text: text) }
  }

  @Test func `a checkpoint that could not be read is not made`() throws {
    let root = MerkleHash.leaf([1])
    #expect(try Checkpoint(origin: "a", size: 1, root: root).size == 1)
    for origin in ["", "a\nb", "a\u{0}", "a\r"] {
      #expect(throws: NoteError.origin) { try Checkpoint(origin: origin, size: 1, root: root) }
    }
    #expect(throws: NoteError.size) { try Checkpoint(origin: "a", size: -1, root: root) }
    #expect(throws: NoteError.root) { try Checkpoint(origin: "a", size: 0, root: root) }
  }

  @Test func `only equal texts make equal checkpoints`() throws {
    let checkpoint = try Checkpoint(origin: "\u{E9}", size: 1, root: MerkleHash.leaf([1]))
    #expect(try checkpoint == Checkpoint(text: checkpoint.text))
    for other in [
      try Checkpoint(origin: "e\u{301}", size: 1, root: MerkleHash.leaf([1])),
      try Checkpoint(origin: "\u{E9}", size: 2, root: MerkleHash.leaf([1])),
      try Checkpoint(origin: "\u{E9}", size: 1, root: MerkleHash.leaf([2])),
    ] {
      #expect(checkpoint != other)
      #expect(Set([checkpoint, other]).count == 2)
    }
  }
}
