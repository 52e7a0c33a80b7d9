import MRMDetailSamples
import MRMModel
import Testing

@Suite struct ChildDetailsTests {
  static func entry(_ details: ChildDetails) -> ChildEntry {
    ChildEntry(
      id: id(1),
      incident: id(2),
      child: id(3),
      violations: [id(4)],
      sex: .female,
      age: .unknown,
      consentToReport: .given,
      details: details,
    )
  }

  static func id<Subject>(_ number: UInt8) -> Identifier<Subject> {
    guard let id = Identifier<Subject>(bytes: [UInt8](repeating: number, count: 16)) else {
      preconditionFailure("sixteen bytes are an identifier")
    }
    return id
  }

  @Test(arguments: 0..<3)
  func `what was answered is read back, and has one spelling`(variant: Int) throws {
    let entry = Self.entry(DetailFiller(variant: variant).form())
    #expect(!entry.details.isEmpty)
    #expect(try ChildEntry(encoded: entry.encoded) == entry)
    #expect(try ChildEntry(encoded: entry.encoded).encoded == entry.encoded)
  }

  @Test func `an entry of before has no details, and is written as it was`() throws {
    var writer = FieldWriter()
    writer.identifier(1, Self.id(1) as Identifier<ChildEntry>)
    writer.identifier(2, Self.id(2) as Identifier<Incident>)
    writer.identifier(3, Self.id(3) as Identifier<Child>)
    writer.identifiers(4, [Self.id(4) as Identifier<Violation>])
    writer.code(5, Sex.female)
    writer.value(6, Age.unknown)
    writer.code(7, Consent.given)
    let entry = try ChildEntry(encoded: writer.bytes)
    #expect(entry == Self.entry(ChildDetails()))
    #expect(entry.encoded == writer.bytes)
    writer.bytes(8, [])
    let empty = writer.bytes
    #expect(throws: FormatError.invalid(tag: 8)) { try ChildEntry(encoded: empty) }
  }
}
