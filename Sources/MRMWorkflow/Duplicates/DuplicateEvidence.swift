public import MRMModel

/// One thing that speaks for two incidents being the same event, or against it.
public enum DuplicateEvidence: Hashable, Sendable {
  /// Both happened on one and the same day.
  case sameDay
  /// The spans of days in which they happened overlap.
  case overlappingDays
  /// So many days lie between them, 1–7.
  case daysApart(Int)
  /// In the same cercle or commune.
  case sameArea
  /// Their points are no further from each other, or no better known, than so many kilometres: 0–50.
  case withinKilometres(Int)
  /// In the same region, nothing nearer known of one of them.
  case sameRegion
  /// Their points are more than 50 km from each other.
  case farApart
  /// A violation of the same kind.
  case sameKind(ViolationKind)
  /// Violations of two kinds that one event is often reported as.
  case kindredKinds(ViolationKind, ViolationKind)
  /// Violations of kinds that have nothing to do with each other: one event may be several.
  case otherKinds
  /// Attributed to the same party.
  case sameParty(PartyCode)
  /// Attributed to different parties.
  case otherParties
  /// The same number of children.
  case sameTally(Int)
  /// Numbers of children of which the smaller is at least three quarters of the larger.
  case similarTallies(Int, Int)
  /// Numbers of children of which the smaller is less than half of the larger.
  case otherTallies(Int, Int)
  /// A child is listed in both.
  case sameChild

  /// What it adds to the score; below zero when it speaks against.
  public var points: Int {
    switch self {
    case .sameChild: 40
    case .sameDay: 30
    case .overlappingDays: 20
    case .daysApart(let days): days == 1 ? 25 : days <= 3 ? 15 : 5
    case .sameArea: 20
    case .withinKilometres(let kilometres): kilometres < 1 ? 30 : kilometres <= 10 ? 20 : 15
    case .sameRegion: 10
    case .farApart: -20
    case .sameKind: 20
    case .kindredKinds: 10
    case .otherKinds: 0
    case .sameParty: 15
    case .otherParties: -15
    case .sameTally: 15
    case .similarTallies: 8
    case .otherTallies: -10
    }
  }

  /// As people read it.
  public var phrase: Phrase {
    switch self {
    case .sameChild: Phrase(fr: "un même enfant", en: "a child in both")
    case .sameDay: Phrase(fr: "même jour", en: "same day")
    case .overlappingDays: Phrase(fr: "jours qui se recoupent", en: "overlapping days")
    case .daysApart(let days):
      Phrase(
        fr: days == 1 ? "à un jour d’écart" : "à \(days) jours d’écart",
        en: days == 1 ? "a day apart" : "\(days) days apart",
      )
    case .sameArea: Phrase(fr: "même cercle ou commune", en: "same cercle or commune")
    case .withinKilometres(let kilometres):
      kilometres < 1
        ? Phrase(fr: "même point", en: "same point")
        : Phrase(fr: "à \(kilometres) km au plus", en: "within \(kilometres) km")
    case .sameRegion: Phrase(fr: "même région", en: "same region")
    case .farApart: Phrase(fr: "à plus de 50 km", en: "more than 50 km apart")
    case .sameKind(let kind):
      Phrase(fr: kind.label(.french), en: kind.label(.english))
    case .kindredKinds(let one, let other):
      Phrase(
        fr: "\(one.label(.french)) et \(other.label(.french))",
        en: "\(one.label(.english)) and \(other.label(.english))",
      )
    case .otherKinds: Phrase(fr: "violations d’autres genres", en: "violations of other kinds")
    case .sameParty(let party):
      Phrase(fr: "\(party.rawValue) dans les deux", en: "\(party.rawValue) in both")
    case .otherParties: Phrase(fr: "d’autres parties", en: "other parties")
    case .sameTally(let count):
      Phrase(
        fr: count == 1 ? "un enfant dans les deux" : "\(count) enfants dans les deux",
        en: count == 1 ? "one child in both" : "\(count) children in both",
      )
    case .similarTallies(let one, let other), .otherTallies(let one, let other):
      Phrase(fr: "\(one) et \(other) enfants", en: "\(one) and \(other) children")
    }
  }
}
