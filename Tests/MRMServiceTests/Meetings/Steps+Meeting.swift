import MRMModel
import MRMService
import MRMTestSupport

extension Steps {
  /// The last level decides in a meeting.
  func meet(over violation: IncidentName) throws {
    let meeting = try force.open(
      place: word(.meetingPlace),
      present: [Attendee(guest: word(.meetingGuest))],
    )
    let chair = try force.desk("ctfmr-1")
    try chair.add([violation], to: meeting)
    try chair.amend(meeting, minutes: word(.meetingMinutes))
    try force.find(on: violation, at: meeting, note: word(.ctfmrNote))
    try force.close(meeting)
    try force.concur(in: meeting)
  }
}
