import MRMAudit
import MRMCrypto
import MRMModel

/// An invented meeting, as its chair holds and as they signed it.
enum MeetingSample {
  static func sitting() throws -> Sitting {
    try Sitting(
      level: .ctfmr,
      day: CalendarDay(parsing: "2022-10-01"),
      place: "Bamako",
      present: [.person(identifier(0xA1)), Attendee(guest: "co-chair")],
      minutes: "The agenda was adopted.",
    )
  }

  static func meeting() throws -> Meeting {
    Meeting(
      id: identifier(0x41),
      chair: identifier(0xA1),
      sitting: try sitting(),
      items: [
        MeetingItem(
          incident: identifier(0x11),
          violation: identifier(0x12),
          decision: identifier(0x19),
        )
      ],
    )
  }

  static func draft() throws -> MeetingDraft {
    MeetingDraft(
      id: identifier(0x42),
      meeting: identifier(0x41),
      sitting: try sitting(),
      items: [
        AgendaItem(incident: identifier(0x11), violation: identifier(0x1B)),
        AgendaItem(
          incident: identifier(0x11),
          violation: identifier(0x12),
          finding: AgendaItem.Finding(
            decision: try RecordSample.decision(),
            seen: try SeenMark(bytes: [UInt8](repeating: 7, count: 32)),
          ),
        ),
      ],
    )
  }

  static func act(_ decision: DecisionAct, _ record: RecordWrite) -> SittingAct? {
    SittingAct(meeting: identifier(0x41), record: record, decisions: [decision])
  }
}
