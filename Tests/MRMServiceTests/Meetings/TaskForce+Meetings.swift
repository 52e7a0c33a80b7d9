import MRMExchange
import MRMModel
import MRMService
import MRMTestSupport
import Testing

extension TaskForce {
  /// The day of every invented meeting.
  static let meetingDay = "2022-10-01"

  /// Hands in so many incidents of one violation each.
  func submitted(_ count: Int) throws -> [IncidentName] {
    try (0..<count).map { _ in
      try IncidentName("\(try #require(submit(Self.document()).reference))/1")
    }
  }

  /// The same, verified at both levels below the CTFMR.
  func proposable(_ count: Int) throws -> [IncidentName] {
    let names = try submitted(count)
    for name in names {
      _ = try desk("focal").propose(Self.verified(name, .focalPoint, on: Self.meetingDay))
      _ = try desk("technical").propose(Self.verified(name, .technical, on: Self.meetingDay))
    }
    return names
  }

  /// Opens a meeting as its chair.
  func open(
    level: VerificationLevel = .ctfmr,
    day: String = TaskForce.meetingDay,
    as chair: String = "ctfmr-1",
    place: String = "",
    present: [Attendee] = [],
    minutes: String = "",
  ) throws -> MeetingHandle {
    try desk(chair).openMeeting(
      Sitting(
        level: level,
        day: CalendarDay(parsing: day),
        place: place,
        present: present,
        minutes: minutes,
      )
    )
  }

  /// Enters a finding on a case of a meeting, as its chair sees the case.
  func find(
    _ status: VerificationStatus = .verified,
    on name: IncidentName,
    at meeting: MeetingHandle,
    as chair: String = "ctfmr-1",
    note: String = "",
  ) throws {
    let desk = try desk(chair)
    let sitting = try desk.meeting(meeting).sitting
    let isVerified = status == .verified
    let request = DecisionRequest(
      name: name,
      level: sitting.level,
      status: status,
      date: sitting.day,
      judgement: Decision.Judgement(
        isCredible: isVerified,
        screening: isVerified ? .allMet : .notAsked,
      ),
      basis: nil,
      reasons: isVerified || status == .reportPendingVerification ? [] : [.securityConstraints],
      note: note,
    )
    try desk.decide(request, at: meeting, seen: desk.mark(of: name))
  }

  /// A meeting of the CTFMR that has found each of these verified.
  func meeting(over names: [IncidentName]) throws -> MeetingHandle {
    let meeting = try open()
    try desk("ctfmr-1").add(names, to: meeting)
    for name in names { try find(on: name, at: meeting) }
    return meeting
  }

  /// Signs as the chair, over what they see.
  func close(_ meeting: MeetingHandle, as chair: String = "ctfmr-1") throws {
    let desk = try desk(chair)
    try desk.closeMeeting(meeting, seen: desk.seenMark(of: meeting))
  }

  /// Concurs, over what one sees.
  func concur(
    in meeting: MeetingHandle,
    leavingOut excluded: [IncidentName] = [],
    as label: String = "ctfmr-2",
  ) throws {
    let desk = try desk(label)
    try desk.concur(
      inMeeting: meeting,
      leavingOut: excluded,
      seen: desk.seenMark(of: meeting, leavingOut: excluded),
    )
  }
}

extension Desk {
  /// What this person is shown of a meeting; a mark that fits nothing when they are shown nothing.
  fileprivate func seenMark(
    of meeting: MeetingHandle,
    leavingOut excluded: [IncidentName] = [],
  ) throws -> SeenMark {
    let none = try SeenMark(bytes: [UInt8](repeating: 0, count: 32))
    return (try? self.meeting(meeting, leavingOut: excluded))?.mark ?? none
  }
}
