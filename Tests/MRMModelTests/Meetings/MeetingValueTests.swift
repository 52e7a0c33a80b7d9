import MRMModel
import Testing

@Suite struct MeetingValueTests {
  @Test func `a handle is read as it is written, in any case and without its first letters`() throws
  {
    for _ in 0..<100 {
      let handle = MeetingHandle(of: .random())
      let text = handle.description
      #expect(try MeetingHandle(parsing: text) == handle)
      #expect(try MeetingHandle(parsing: text.lowercased()) == handle)
      #expect(try MeetingHandle(parsing: String(text.dropFirst(2))) == handle)
    }
  }

  @Test func `letters that look like figures are read as these`() throws {
    #expect(try MeetingHandle(parsing: "m-oilool") == MeetingHandle(parsing: "M-011001"))
  }

  @Test(arguments: ["", "M-", "M-7K3FQ", "M-7K3FQ22", "M-7K3FQU", "X-7K3FQ2", "M-7K3 Q2"])
  func `what is no handle is refused`(text: String) {
    #expect(throws: ValueError.meeting) { try MeetingHandle(parsing: text) }
  }

  @Test func `a handle says the first thirty bits of an identity`() throws {
    let low = try #require(
      Identifier<Meeting>(bytes: [0, 0, 0, 4] + [UInt8](repeating: 0, count: 12))
    )
    let high = try #require(
      Identifier<Meeting>(bytes: [255, 255, 255, 252] + [UInt8](repeating: 0, count: 12))
    )
    #expect(MeetingHandle(of: low).description == "M-000001")
    #expect(MeetingHandle(of: high).description == "M-ZZZZZZ")
  }

  @Test func `the focal point's level holds no sitting`() throws {
    let day = try CalendarDay(parsing: "2022-10-01")
    #expect(throws: ValueError.meetingLevel) { try Sitting(level: .focalPoint, day: day) }
    #expect(try Sitting(level: .technical, day: day).minutes.isEmpty)
  }

  @Test func `a sitting has limits on all that is typed`() throws {
    let day = try CalendarDay(parsing: "2022-10-01")
    let long = String(repeating: "a", count: Sitting.maximumMinutesBytes + 1)
    #expect(throws: ValueError.textTooLong(limit: Sitting.maximumMinutesBytes)) {
      try Sitting(level: .ctfmr, day: day, minutes: long)
    }
    #expect(throws: ValueError.textTooLong(limit: Sitting.maximumPlaceBytes)) {
      try Sitting(level: .ctfmr, day: day, place: long)
    }
    let guest = try Attendee(guest: "a guest")
    let many = [Attendee](repeating: guest, count: Sitting.maximumAttendees + 1)
    #expect(throws: ValueError.count) { try Sitting(level: .ctfmr, day: day, present: many) }
    #expect(throws: ValueError.text) { try Attendee(guest: "  ") }
    #expect(throws: ValueError.textTooLong(limit: Attendee.maximumTextBytes)) {
      try Attendee(guest: long)
    }
  }
}
