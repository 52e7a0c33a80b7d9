import MRMModel
import MRMService

/// Meetings as a table.
enum MeetingTable {
  static let header = [
    Phrase(fr: "RÉUNION", en: "MEETING"), Phrase(fr: "JOUR", en: "DAY"),
    Phrase(fr: "NIVEAU", en: "LEVEL"), Phrase(fr: "OUVERTE PAR", en: "OPENED BY"),
    Phrase(fr: "CAS", en: "CASES"), Phrase(fr: "ÉTAT", en: "STATE"),
  ]

  static func rows(_ meetings: [MeetingSummary], _ language: Language) -> [[String]] {
    meetings.map { meeting in
      [
        meeting.handle.description, meeting.day?.description ?? "",
        meeting.level.label(language), meeting.chair, meeting.cases.map { "\($0)" } ?? "",
        (meeting.isSigned
          ? Phrase(fr: "signée", en: "signed") : Phrase(fr: "tenue", en: "held"))(language),
      ]
    }
  }
}
