import MRMExchange
import MRMModel
import MRMService

/// Meetings as JSON: `meeting`, `meetings` and `meeting-paper` in
/// `Schemas/exchange/command-output.schema.json`.
enum MeetingDocument {
  /// The names of these shapes; never reused for others.
  static let schema = "mrm-meeting-1"
  static let listSchema = "mrm-meetings-1"
  static let paperSchema = "mrm-meeting-paper-1"

  static func json(_ meeting: MeetingPage) -> JSONValue {
    .members([
      ("schema", .string(schema)),
      ("meeting", .string(meeting.handle.description)),
      ("level", .string(meeting.sitting.level.code)),
      ("date", .string(meeting.sitting.day.description)),
      ("place", meeting.sitting.place.isEmpty ? nil : .string(meeting.sitting.place)),
      ("chair", person(meeting.chair, meeting)),
      (
        "present",
        .array(
          meeting.sitting.present.map { attendee in
            switch attendee {
            case .person(let person): self.person(person, meeting)
            case .guest(let guest): .members([("function", .string(guest))])
            }
          }
        )
      ),
      ("minutes", meeting.sitting.minutes.isEmpty ? nil : .string(meeting.sitting.minutes)),
      ("signed", .bool(meeting.isSigned)),
      ("quorum", .integer(meeting.quorum)),
      ("seen", meeting.mark.map { .string($0.description) }),
      ("cases", .array(meeting.items.map { item($0, meeting) })),
    ])
  }

  static func json(_ meetings: [MeetingSummary]) -> JSONValue {
    .members([
      ("schema", .string(listSchema)),
      ("count", .integer(meetings.count)),
      (
        "meetings",
        .array(
          meetings.map { meeting in
            .members([
              ("meeting", .string(meeting.handle.description)),
              ("level", .string(meeting.level.code)),
              ("chair", .string(meeting.chair)),
              ("signed", .bool(meeting.isSigned)),
              ("date", meeting.day.map { .string($0.description) }),
              ("cases", meeting.cases.map { .integer($0) }),
            ])
          }
        )
      ),
    ])
  }

  /// The paper, as it would be printed.
  static func json(paper: String, of meeting: MeetingPage) -> JSONValue {
    .members([
      ("schema", .string(paperSchema)),
      ("meeting", .string(meeting.handle.description)),
      ("text", .string(paper)),
    ])
  }

  private static func person(_ person: Identifier<Person>, _ meeting: MeetingPage) -> JSONValue {
    .members([
      ("id", .string(person.description)), ("name", .string(meeting.name(of: person))),
    ])
  }

  private static func item(_ item: MeetingPage.Item, _ meeting: MeetingPage) -> JSONValue {
    .members([
      ("id", .string(item.incident.description)),
      ("name", item.page.map { _ in .string(item.name) }),
      ("violation", item.violation.map { .integer($0.number) }),
      ("kind", item.violation.map { .string($0.kind.code) }),
      ("standing", .string(item.standing.code)),
      ("status", item.decision.map { .string($0.status.code) }),
      (
        "reasons",
        item.decision.flatMap { decision in
          decision.reasons.isEmpty ? nil : .array(decision.reasons.map { .string($0.code) })
        }
      ),
      (
        "attributions",
        item.decision.flatMap { decision in
          decision.attributions.isEmpty ? nil : .array(decision.attributions.map(\.json))
        }
      ),
      ("note", item.decision.flatMap { $0.note.isEmpty ? nil : .string($0.note) }),
      ("persons", .array(item.standing.persons.map { person($0, meeting) })),
    ])
  }
}
