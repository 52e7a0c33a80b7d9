import MRMCrypto
import Testing

@testable import MRMVault

/// What is given out of a file whose content is not as it was, and why no more.
@Suite struct AgePayloadTests {
  static let full = [UInt8](repeating: 1, count: AgeLimits.chunkBytes)
  static let other = [UInt8](repeating: 2, count: AgeLimits.chunkBytes)

  /// The chunks of a file, what is given out of it, and the error after that.
  struct Sample: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let chunks: [(content: [UInt8], isLast: Bool)]
    var trailing: [UInt8] = []
    var released: [UInt8] = []
    let error: AgeError?
  }

  static let samples: [Sample] = [
    Sample(testDescription: "one empty chunk", chunks: [([], true)], error: nil),
    Sample(
      testDescription: "a full last chunk",
      chunks: [(full, true)],
      released: full,
      error: nil
    ),
    Sample(
      testDescription: "two full chunks",
      chunks: [(full, false), (other, true)],
      released: full + other,
      error: nil,
    ),
    Sample(testDescription: "no chunk", chunks: [], error: .cutShort),
    Sample(testDescription: "less than a tag", chunks: [], trailing: [1, 2, 3], error: .cutShort),
    Sample(
      testDescription: "an empty chunk not last",
      chunks: [([], false)],
      error: .payloadChanged
    ),
    Sample(
      testDescription: "a short chunk not last",
      chunks: [([7], false)],
      error: .payloadChanged
    ),
    Sample(
      testDescription: "a full chunk not last, and the end",
      chunks: [(full, false)],
      released: full,
      error: .cutShort,
    ),
    Sample(
      testDescription: "two full chunks, neither last",
      chunks: [(full, false), (other, false)],
      released: full + other,
      error: .cutShort,
    ),
    Sample(
      testDescription: "an empty last chunk after a full one",
      chunks: [(full, false), ([], true)],
      released: full,
      error: .payloadChanged,
    ),
    Sample(
      testDescription: "a byte behind a short last chunk",
      chunks: [([7], true)],
      trailing: [0],
      error: .payloadChanged,
    ),
    Sample(
      testDescription: "a byte behind a full last chunk",
      chunks: [(full, true)],
      trailing: [0],
      released: full,
      error: .trailingBytes,
    ),
    Sample(
      testDescription: "two last chunks",
      chunks: [(full, true), (other, true)],
      released: full,
      error: .trailingBytes,
    ),
    Sample(
      testDescription: "a short chunk, then another",
      chunks: [([7], false), ([8], true)],
      error: .payloadChanged,
    ),
  ]

  @Test(arguments: samples)
  func `only what is authentic is given out, and the end is the end`(sample: Sample) throws {
    var forge = try AgeForge.file()
    try forge.payload(sample.chunks)
    let (bytes, error) = try AgeBytes.released(
      forge.bytes + sample.trailing,
      to: forge.identity,
    )
    #expect(bytes == sample.released)
    #expect(error == sample.error)
  }

  @Test func `a file cut short anywhere in its content is refused`() throws {
    let identity = try AgeIdentity.make()
    let file = try AgeBytes.sealed(Array("seen at the bridge".utf8), to: [identity.recipient])
    let header = try AgeFile(reading: AgeBytes.source(file)).header.bytes.count
    for count in header..<file.count {
      #expect(throws: AgeError.self) {
        try AgeBytes.opened(Array(file.prefix(count)), with: identity)
      }
    }
  }

  @Test func `a file cut between two chunks lacks its end`() throws {
    let identity = try AgeIdentity.make()
    let file = try AgeBytes.sealed(Self.full + [7], to: [identity.recipient])
    let cut = Array(file.dropLast(1 + ChaChaPoly.tagByteCount))
    let (bytes, error) = try AgeBytes.released(cut, to: identity)
    #expect(bytes == Self.full)
    #expect(error == .cutShort)
  }

  @Test func `a file that its writer did not end is refused`() throws {
    let identity = try AgeIdentity.make()
    var file: [UInt8] = []
    var writer = try AgeWriter(to: [identity.recipient]) { file += $0 }
    try writer.write(Self.full)
    try writer.write([7])
    #expect(try AgeBytes.released(file, to: identity).error == .cutShort)
    try writer.finish()
    #expect(try AgeBytes.opened(file, with: identity) == Self.full + [7])
  }

  @Test func `chunks that change places are refused`() throws {
    let identity = try AgeIdentity.make()
    let file = try AgeBytes.sealed(Self.full + Self.other + [7], to: [identity.recipient])
    let sealed = AgeLimits.chunkBytes + ChaChaPoly.tagByteCount
    let start = file.count - 17 - 2 * sealed
    let swapped =
      file[..<start] + file[(start + sealed)..<(start + 2 * sealed)]
      + file[start..<(start + sealed)] + file.suffix(17)
    let (bytes, error) = try AgeBytes.released(Array(swapped), to: identity)
    #expect(bytes.isEmpty)
    #expect(error == .payloadChanged)
  }

  @Test func `after a refusal nothing more is given, and the refusal comes again`() throws {
    var forge = try AgeForge.file()
    try forge.payload([(content: Self.full, isLast: false)])
    let locked = try AgeFile(reading: AgeBytes.source(forge.bytes))
    var content = try locked.unlock(with: [forge.identity])
    #expect(try content.next() == Self.full)
    for _ in 0..<2 {
      do {
        _ = try content.next()
        Issue.record("a part was given after the end")
      } catch {
        #expect(error as? AgeError == .cutShort)
      }
    }
  }

  @Test func `a whole file says so as often as it is asked`() throws {
    let identity = try AgeIdentity.make()
    let file = try AgeBytes.sealed([7], to: [identity.recipient])
    var content = try AgeFile(reading: AgeBytes.source(file)).unlock(with: [identity])
    let parts = try [content.next(), content.next(), content.next()]
    #expect(parts == [[7], nil, nil])
  }
}
