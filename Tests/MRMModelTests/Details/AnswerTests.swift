import MRMModel
import Testing

@Suite struct AnswerTests {
  /// A form of a single question, tag 1, as a violation's record would hold it.
  private func read<Value: FieldReadable>(_: Value.Type, _ write: (inout FieldWriter) -> Void)
    throws -> Value
  {
    var writer = FieldWriter()
    write(&writer)
    var reader = FieldReader(writer.bytes)
    let value = try Value(from: &reader)
    try reader.finish()
    return value
  }

  @Test func `a choice is a code or words, not both and not neither`() throws {
    #expect(try read(OpenChoice<OtherWeapon>.self) { $0.integer(1, 1) } == .listed(.arson))
    #expect(
      try read(OpenChoice<OtherWeapon>.self) { $0.text(2, "a rope") }
        == .other(FreeText("a rope"))
    )
    #expect(throws: FormatError.missing(tag: 1)) { try read(OpenChoice<OtherWeapon>.self) { _ in } }
    #expect(throws: FormatError.invalid(tag: 2)) {
      try read(OpenChoice<OtherWeapon>.self) {
        $0.integer(1, 1)
        $0.text(2, "a rope")
      }
    }
  }

  @Test func `other is no number of an open list`() {
    #expect(throws: FormatError.newer) {
      try read(OpenChoice<OtherWeapon>.self) { $0.integer(1, OtherCode.number) }
    }
  }

  @Test(arguments: [[1, 1], [2, 1]])
  func `codes stand once each and in the order of their numbers`(numbers: [Int]) {
    #expect(throws: FormatError.notCanonical) {
      try read(OpenChoices<MaimingConsequence>.self) { $0.integers(1, numbers) }
    }
  }

  @Test func `a choice of several that chose nothing is refused`() {
    #expect(throws: FormatError.missing(tag: 1)) {
      try read(OpenChoices<MaimingConsequence>.self) { _ in }
    }
  }

  @Test func `a weapon is read from the list of its category`() throws {
    let weapon = try read(Weapon.self) {
      $0.code(1, WeaponCategory.smallArms)
      $0.value(2, OpenChoice<SmallArm>.listed(.assaultRifle))
    }
    #expect(weapon == .smallArms(.listed(.assaultRifle)))
    // Number 5 is a weapon of others, and of this category none.
    #expect(throws: FormatError.newer) {
      try read(Weapon.self) {
        $0.code(1, WeaponCategory.smallArms)
        $0.value(2, OpenChoice<OtherWeapon>.listed(.hanging))
      }
    }
  }

  @Test func `what follows from yes is not kept with a no`() throws {
    var writer = FieldWriter()
    writer.code(1, YesNoUnknown.no)
    writer.text(2, "burnt everything")
    var reader = FieldReader(writer.bytes)
    #expect(try Answer<Particulars>(from: &reader) == .no)
    try reader.finish()
    // Noted as a field that this version does not know: such a record is not written again.
    #expect(reader.skippedFields)
  }

  @Test(arguments: [-1, 1_000_001])
  func `a number that nobody believes is refused`(number: Int) {
    #expect(throws: ValueError.count) { try Count(number) }
    #expect(throws: ValueError.count) {
      try Headcount<Children>(male: 0, female: number, unknown: 0)
    }
    #expect(throws: FormatError.invalid(tag: 1)) {
      try read(Estimated<Count>.self) { $0.integer(1, number) }
    }
  }

  @Test func `a headcount adds up`() throws {
    #expect(try Headcount<Adults>(male: 1, female: 2, unknown: 3).total == 6)
  }

  @Test(arguments: ["", " \n\t", "a\u{0}b"])
  func `a text that is blank or holds a NUL is refused`(text: String) {
    #expect(throws: ValueError.text) { try FreeText(text) }
    #expect(throws: FormatError.invalid(tag: 2)) {
      try read(Particulars.self) { $0.text(2, text) }
    }
  }

  @Test func `a text is refused one byte above its limit`() throws {
    let longest = String(repeating: "é", count: FreeText.maximumBytes / 2)
    #expect(try FreeText(longest).text == longest)
    #expect(throws: ValueError.textTooLong(limit: FreeText.maximumBytes)) {
      try FreeText(longest + "x")
    }
  }

  @Test(arguments: ["2022-08-03", "2022-08-03/2022-08-05", "2022-08-03/.."])
  func `a period is what its text says`(text: String) throws {
    let period = try Period(parsing: text)
    #expect(period.description == text)
    #expect(try Period(encoded: period.encoded) == period)
  }

  @Test(arguments: [
    ("2022-08-03/2022-08-02", ValueError.rangeOrder), ("2022-08-03/", .day), ("/..", .day),
    ("2022-08", .day), ("2022-08-03/../..", .day), ("..", .day),
  ])
  func `a period that cannot be is refused`(text: String, error: ValueError) {
    #expect(throws: error) { try Period(parsing: text) }
  }

  @Test func `a period that ends before it begins is refused in a record too`() {
    #expect(throws: FormatError.invalid(tag: 2)) {
      try read(Period.self) {
        $0.integer(1, 19_000)
        $0.integer(2, 18_999)
      }
    }
  }
}
