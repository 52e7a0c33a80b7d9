import ArgumentParser
import MRMModel
import MRMService

/// Where a meeting met, and who was there.
struct AttendeeOptions: ParsableArguments {
  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(fr: "Où.", en: "Where."),
      value: Phrase(fr: "lieu", en: "place"),
    )
  )
  var place: String?

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Une personne présente, inscrite ici : nom, étiquette ou début d’identité.",
        en: "A person present who is enrolled here: name, label or beginning of the identity.",
      ),
      value: Phrase(fr: "personne", en: "person"),
    )
  )
  var present: [String] = []

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Une autre personne présente, par sa fonction : « coprésidence, HCDH ».",
        en: "Another person present, by function: “co-chair, OHCHR”.",
      ),
      value: Phrase(fr: "fonction", en: "function"),
    )
  )
  var guest: [String] = []

  /// Where it met, as one line; nil when it was not said.
  var placeText: String? {
    place.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
  }

  /// Who was there; nil when nobody was named.
  func attendees(_ desk: Desk) throws -> [Attendee]? {
    guard !present.isEmpty || !guest.isEmpty else { return nil }
    return try present.map { try desk.attendee(ColleagueName($0)) }
      + guest.map { try Attendee(guest: $0) }
  }
}
