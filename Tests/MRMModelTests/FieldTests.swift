import MRMModel
import Testing

@Suite struct FieldTests {
  @Test(arguments: [0, 1, -1, 63, 64, -64, -65, 1_000_000, Int.max, Int.min])
  func `a whole number is read back`(value: Int) throws {
    var writer = FieldWriter()
    writer.integer(7, value)
    var reader = FieldReader(writer.bytes)
    #expect(try reader.integer(7) == value)
  }

  @Test func `a field of a later version is skipped and noted`() throws {
    var writer = FieldWriter()
    writer.text(1, "known")
    writer.text(2, "later")
    writer.integer(3, 5)
    var reader = FieldReader(writer.bytes)
    #expect(try reader.text(1) == "known")
    #expect(try reader.integer(3) == 5)
    try reader.finish()
    #expect(reader.skippedFields)
  }

  @Test func `a field that stands twice is refused, also where it is the last`() throws {
    for more in [false, true] {
      var writer = FieldWriter()
      writer.integer(1, 5)
      writer.integer(1, 6)
      if more { writer.integer(2, 7) }
      let bytes = writer.bytes
      #expect(throws: FormatError.notCanonical) {
        var reader = FieldReader(bytes)
        _ = try reader.integer(1)
        if more { _ = try reader.integer(2) }
        try reader.finish()
      }
    }
  }

  @Test func `every prefix of a row is refused or lacks a field, and never crashes`() throws {
    let row = PersonRow(
      id: .random(),
      name: "Somebody Invented",
      office: try OfficeCode("MOP"),
      roles: [.protectionOfficer],
      verificationKey: [UInt8](repeating: 1, count: 32),
      agreementKey: [UInt8](repeating: 2, count: 32),
    )
    let bytes = row.encoded
    #expect(try PersonRow(encoded: bytes) == row)
    for count in 0..<bytes.count {
      #expect(throws: FormatError.self) { try PersonRow(encoded: Array(bytes[..<count])) }
    }
  }

  @Test(arguments: [
    [0x02, 0x80, 0x00], [0x02, 0x80, 0x80, 0x00], [0x02] + [UInt8](repeating: 0xFF, count: 10),
  ])
  func `a number that is not in its shortest form is refused`(bytes: [UInt8]) {
    #expect(throws: FormatError.notCanonical) {
      var reader = FieldReader(bytes)
      _ = try reader.integer(1)
    }
  }

  @Test func `fields out of order are refused`() {
    #expect(throws: FormatError.notCanonical) {
      var reader = FieldReader([0x04, 0x02, 0x02, 0x02])
      try reader.finish()
    }
  }
}
