import MRMModel
import Testing

@Suite struct DeadlineTests {
  @Test(arguments: Deadline.allCases)
  func `a deadline takes what lies in its bounds, and nothing beside them`(
    deadline: Deadline
  ) throws {
    let (least, most) = (deadline.lengths.lowerBound, deadline.lengths.upperBound)
    // The note first, so that the cut-off may be as long as it can.
    let deadlines = try Deadlines([.note: 365, .quarterCutOff: 0])
    for length in [least, most] where deadline != .note || length > 0 {
      #expect(try deadlines.setting(deadline, to: length)[deadline] == length)
    }
    for length in [least - 1, most + 1] {
      #expect(throws: DeadlineError.outOfBounds(deadline)) {
        try deadlines.setting(deadline, to: length)
      }
    }
  }

  @Test(arguments: Deadline.allCases)
  func `what is shipped lies in its bounds`(deadline: Deadline) {
    #expect(deadline.lengths.contains(deadline.standard))
    #expect(Deadlines.standard[deadline] == deadline.standard)
    #expect(Deadlines.standard.set(deadline) == nil)
  }

  @Test func `a quarter is closed on the day of its note at the latest`() throws {
    #expect(try Deadlines([.quarterCutOff: 20, .note: 20])[.note] == 20)
    #expect(throws: DeadlineError.cutOffAfterNote) { try Deadlines([.quarterCutOff: 16]) }
    #expect(throws: DeadlineError.cutOffAfterNote) { try Deadlines([.note: 9]) }
  }

  @Test func `a quarter's days are counted from its last`() throws {
    let quarter = try Quarter(year: 2022, number: 3)
    let deadlines = try Deadlines([.quarterCutOff: 0, .note: 31])
    #expect(deadlines.cutOff(of: quarter) == quarter.lastDay)
    #expect(try deadlines.note(of: quarter) == CalendarDay(parsing: "2022-10-31"))
  }

  @Test func `what was set is read back, and what was not set follows what is shipped`() throws {
    let deadlines = try Deadlines([.quarterCutOff: 0, .handover: 72, .notice: 5])
    let record = RegisteredDeadlines(id: .random(), deadlines: deadlines)
    let read = try RegisteredDeadlines(encoded: record.encoded)
    #expect(read == record)
    #expect(read.deadlines.set(.handover) == 72 && read.deadlines.set(.ctfmr) == nil)
  }

  @Test func `a deadline that a newer program set is stepped over, and noted`() throws {
    var writer = FieldWriter()
    writer.identifier(1, Identifier<RegisteredDeadlines>.random())
    writer.integer(13, 72)
    writer.integer(200, 4)
    var reader = FieldReader(writer.bytes)
    let read = try RegisteredDeadlines(from: &reader)
    try reader.finish()
    #expect(read.deadlines[.handover] == 72)
    #expect(reader.skippedFields)
  }

  @Test(arguments: [-1, 0, 721])
  func `a length that nobody can set is refused where it is read`(length: Int) {
    var writer = FieldWriter()
    writer.identifier(1, Identifier<RegisteredDeadlines>.random())
    writer.integer(13, length)
    let bytes = writer.bytes
    #expect(throws: FormatError.invalid(tag: 10)) { try RegisteredDeadlines(encoded: bytes) }
  }
}
