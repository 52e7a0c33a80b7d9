import MRMModel
import Testing

@Suite struct EvidenceTests {
  private static let digest = [UInt8](repeating: 7, count: 32)

  @Test(arguments: ["", "a/b", "a\0b", String(repeating: "é", count: 128)])
  func `a name that no file has is refused`(name: String) {
    #expect(throws: ValueError.self) {
      try EvidenceFile(name: name, size: 1, digest: Self.digest)
    }
  }

  @Test(arguments: [-1, 0, EvidenceFile.maximumBytes + 1])
  func `a file has a byte and no more than the limit`(size: Int) {
    #expect(throws: ValueError.evidenceSize(limit: EvidenceFile.maximumBytes)) {
      try EvidenceFile(name: "a", size: size, digest: Self.digest)
    }
  }

  @Test(arguments: [(1, 1), (1 << 20, 1), (1 << 20 + 1, 2), (100 << 20, 100)])
  func `a file is cut into mebibytes`(size: Int, chunks: Int) throws {
    #expect(try EvidenceFile(name: "a", size: size, digest: Self.digest).chunks == chunks)
  }

  @Test(arguments: [
    ("photo.JPG", "image/jpeg", EvidenceType.photograph), ("a.b.mp4", "video/mp4", .video),
    ("voice.opus", "audio/ogg", .audio), ("letter.pdf", "application/pdf", .document),
    ("pdf", "application/octet-stream", .document), (".jpg", "image/jpeg", .photograph),
  ])
  func `the end of a name tells what a file most often is`(
    name: String,
    media: String,
    type: EvidenceType,
  ) {
    #expect(MediaType(fileName: name).rawValue == media)
    #expect(MediaType(fileName: name).evidenceType == type)
  }

  @Test(arguments: ["", "image", "/jpeg", "image/", "a/b/c", "a b/c", "é/a"])
  func `what is no media type is refused`(text: String) {
    #expect(throws: ValueError.text) { try MediaType(text) }
  }

  @Test(arguments: [0, 2]) func `a file of another number of chunks is not read`(chunks: Int) throws
  {
    var writer = FieldWriter()
    writer.text(1, "a")
    writer.text(2, "image/jpeg")
    writer.integer(3, 5)
    writer.bytes(4, Self.digest)
    writer.integer(5, chunks)
    let bytes = writer.bytes
    #expect(throws: FormatError.invalid(tag: 5)) { try EvidenceFile(encoded: bytes) }
  }

  @Test func `a custody note says something`() {
    #expect(throws: ValueError.text) {
      try CustodyNote(at: Timestamp(milliseconds: 0), by: .random(), text: " \n")
    }
  }

  @Test func `evidence that names no violation supports each`() throws {
    let named = Identifier<Violation>.random()
    for (violations, other) in [([], true), ([named], false)] {
      let evidence = try Evidence(
        id: .random(),
        incident: .random(),
        number: 1,
        type: .other,
        file: EvidenceFile(name: "a", size: 1, digest: Self.digest),
        origin: "",
        takenOn: nil,
        violations: violations,
        source: nil,
        custody: [],
      )
      #expect(evidence.supports(named))
      #expect(evidence.supports(.random()) == other)
    }
  }

  @Test(arguments: [0, EvidenceFile.chunkBytes + 1])
  func `a chunk of no byte, or of too many, is not read`(count: Int) {
    let chunk = EvidenceChunk(
      id: .random(),
      evidence: .random(),
      number: 1,
      bytes: [UInt8](repeating: 0, count: count),
    )
    #expect(throws: FormatError.invalid(tag: 4)) { try EvidenceChunk(encoded: chunk.encoded) }
  }
}
