import MRMAudit
import MRMModel
import Testing

@Suite struct RefusedActFormatTests {
  private func bytes(
    act: Int = 23,
    refusal: Int = 33,
    incident: Bool = true,
    violation: Bool = true,
    count: Int? = 1,
  ) -> [UInt8] {
    var writer = FieldWriter()
    writer.integer(1, act)
    writer.integer(2, refusal)
    if incident { writer.bytes(3, [UInt8](repeating: 1, count: 16)) }
    if violation { writer.bytes(4, [UInt8](repeating: 2, count: 16)) }
    writer.integer(5, count)
    return writer.bytes
  }

  @Test func `what was refused is read`() throws {
    let read = try RefusedAct(encoded: bytes())
    #expect(read.act == .decideAsCTFMR && read.refusal == .standardNotMet && read.count == 1)
  }

  @Test(arguments: [0, 18, 20, 27, 255, 256, -1])
  func `an act that has no number is refused`(act: Int) {
    #expect(throws: FormatError.newer) { try RefusedAct(encoded: bytes(act: act)) }
  }

  @Test(arguments: [0, 4, 34, 39, 43, 59, 69, 256, -1])
  func `a reason that has no number is refused`(refusal: Int) {
    #expect(throws: FormatError.newer) {
      try RefusedAct(encoded: bytes(refusal: refusal))
    }
  }

  @Test func `a violation of no incident is refused`() {
    #expect(throws: FormatError.invalid(tag: 4)) { try RefusedAct(encoded: bytes(incident: false)) }
  }

  @Test(arguments: [0, -1, Int(UInt32.max) + 1])
  func `a count that nobody counts to is refused`(count: Int) {
    #expect(throws: FormatError.invalid(tag: 5)) { try RefusedAct(encoded: bytes(count: count)) }
    var writer = FieldWriter()
    writer.integer(1, count)
    writer.integer(2, 0)
    writer.integer(3, 0)
    #expect(throws: FormatError.invalid(tag: 1)) { try Occurrences(encoded: writer.bytes) }
  }

  @Test func `an act and a reason keep their numbers`() {
    #expect(
      RefusableAct.allCases.map(\.rawValue)
        == [
          1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 19, 21, 22, 23, 24,
          25, 26, 30,
        ]
    )
    #expect(
      RefusalCode.allCases.map(\.rawValue) == [1, 2, 3] + Array(10...33)
        + Array(40...42) + [50, 51] + Array(60...68)
    )
  }
}
