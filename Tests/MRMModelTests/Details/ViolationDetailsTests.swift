import MRMDetailSamples
import MRMModel
import Testing

@Suite struct ViolationDetailsTests {
  static let seeds: [UInt64] = Array(1...20)

  @Test(arguments: ViolationKind.allCases, seeds)
  func `what was answered is read back, and has one spelling`(
    kind: ViolationKind,
    seed: UInt64,
  ) throws {
    var chance = seed &* 0x9E37_79B9_7F4A_7C15
    let filler = DetailFiller(choosing: { Self.draw(&chance, below: $0) }, words: { "x\n" })
    let violation = Self.violation(filler.details(of: kind))
    let bytes = violation.encoded
    let read = try Violation(encoded: bytes)
    #expect(read == violation)
    #expect(read.encoded == bytes)
  }

  @Test(arguments: ViolationKind.allCases)
  func `details that were answered in full say so, in every branch`(kind: ViolationKind) throws {
    for variant in 0..<5 {
      let violation = Self.violation(DetailFiller(variant: variant).details(of: kind))
      #expect(!violation.details.isEmpty)
      #expect(violation.kind == kind)
      #expect(try Violation(encoded: violation.encoded) == violation)
    }
  }

  @Test(arguments: ViolationKind.allCases)
  func `a violation of which nothing was asked has no details field`(kind: ViolationKind) throws {
    let violation = Self.violation(ViolationDetails(of: kind))
    var reader = FieldReader(violation.encoded)
    #expect(try reader.optionalBytes(7) == nil)
    #expect(try Violation(encoded: violation.encoded) == violation)
  }

  @Test(arguments: ViolationKind.allCases)
  func `a details field that says nothing is refused`(kind: ViolationKind) {
    let bytes = Self.bytes(of: kind, details: [])
    #expect(throws: FormatError.invalid(tag: 7)) { try Violation(encoded: bytes) }
  }

  @Test func `an answer of a later version is noted, and the rest is read`() throws {
    let violation = try Violation(from: Self.bytes(of: .killing, details: [2 << 6, 1, 2]))
    #expect(violation.details.isEmpty)
  }

  @Test(arguments: ViolationKind.allCases)
  func `every prefix of the details is refused or lacks an answer`(kind: ViolationKind) throws {
    let details = DetailFiller(variant: 0).details(of: kind)
    let bytes = Self.violation(details).encoded
    // As long as this, it is a violation of which nothing was asked.
    let withoutDetails = Self.violation(ViolationDetails(of: kind)).encoded.count
    for count in 0..<bytes.count where count != withoutDetails {
      #expect(throws: FormatError.self) { try Violation(encoded: Array(bytes[..<count])) }
    }
  }

  static func violation(_ details: ViolationDetails) -> Violation {
    Violation(
      id: .random(),
      incident: .random(),
      number: 1,
      details: details,
      tally: .none,
      attribution: .unknown,
    )
  }

  /// A violation whose details are these bytes.
  static func bytes(of kind: ViolationKind, details: [UInt8]) -> [UInt8] {
    var writer = FieldWriter()
    violation(ViolationDetails(of: kind)).write(to: &writer)
    writer.bytes(7, details)
    return writer.bytes
  }

  private static func draw(_ state: inout UInt64, below count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(count))
  }
}

extension Violation {
  /// Reads a violation and says that fields were skipped: a violation that may not be written again.
  fileprivate init(from bytes: [UInt8]) throws {
    var reader = FieldReader(bytes)
    try self.init(from: &reader)
    try reader.finish()
    try #require(reader.skippedFields)
  }
}
