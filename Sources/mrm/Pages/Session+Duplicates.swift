import MRMExchange
import MRMModel
import MRMService

extension Session {
  /// Says which incident is a duplicate of which, or no longer, and how many sources went along.
  func print(_ merged: MergedIncidents, isMerged: Bool) {
    guard !output.isJSON else {
      output.json(
        .members([
          ("schema", .string(OutcomeDocument.schema)),
          ("duplicate", Self.side(merged.duplicate)),
          ("kept", Self.side(merged.kept)),
          ("merged", .bool(isMerged)),
          ("sources", .integer(merged.sources)),
        ])
      )
      return
    }
    let (one, other) = (merged.duplicate.handle, merged.kept.handle)
    let sources = Phrase.count(
      merged.sources,
      fr: ("source", "sources"),
      en: ("source", "sources"),
    )
    let phrase =
      isMerged
      ? Phrase(
        fr: "\(one) est le doublon de \(other), qui reçoit \(sources.french)",
        en: "\(one) is a duplicate of \(other), which gets \(sources.english)",
      )
      : Phrase(
        fr: "\(one) n’est plus le doublon de \(other), qui perd \(sources.french)",
        en: "\(one) is no longer a duplicate of \(other), which loses \(sources.english)",
      )
    output.print(phrase(language))
  }

  /// Says that two incidents are two events, or that nobody says so any more.
  func print(_ pair: [IncidentRow], areTwo: Bool) {
    guard !output.isJSON else {
      output.json(
        .members([
          ("schema", .string(OutcomeDocument.schema)),
          ("incidents", .array(pair.map(Self.side))),
          ("dismissed", .bool(areTwo)),
        ])
      )
      return
    }
    let names = pair.map(\.handle)
    let phrase =
      areTwo
      ? Phrase(
        fr: "\(names.joined(separator: " et ")) ne sont pas des doublons",
        en: "\(names.joined(separator: " and ")) are not duplicates",
      )
      : Phrase(
        fr: "\(names.joined(separator: " et ")) sont de nouveau à comparer",
        en: "\(names.joined(separator: " and ")) are to be compared again",
      )
    output.print(phrase(language))
  }

  private static func side(_ row: IncidentRow) -> JSONValue {
    .members([
      ("incident", .string(row.id.description)),
      ("reference", row.reference.map { .string($0.description) }),
      ("state", .string(row.state.code)),
    ])
  }
}
