/// A clock of the task force: what has to be done how long after what.
///
/// How long is a setting of the store; ``standard`` says what holds while nobody has set it, and why.
public enum Deadline: UInt8, Code {
  /// From the last day of a quarter: until when a decision for its report may still be entered.
  case quarterCutOff = 1
  /// From the last day of a quarter: the day on which its note is due.
  case note = 2
  /// From the day on which a child was taken into custody: the handover to civilians.
  case handover = 3
  /// From a decision that left a violation open: the next look at it.
  case review = 4
  /// From its beginning: a draft is handed in.
  case draft = 5
  /// From the return of an incident: it is handed in again.
  case returned = 6
  /// From the submission: the focal point's proposal.
  case focalPoint = 7
  /// From the focal point's decision: the technical level's proposal.
  case technical = 8
  /// From the technical level's decision: the CTFMR's proposal.
  case ctfmr = 9
  /// From a proposal, or an importer's attestation: the next person's signature.
  case concurrence = 10
  /// Before any other deadline: from when on it counts as near.
  case notice = 11

  /// See ``Code``.
  public static var listName: String { "deadline" }
  /// See ``Code``.
  public static var listSource: String {
    "design of this program; docs/deadlines.md gives the source of each"
  }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .quarterCutOff:
      CodeEntry("quarter_cut_off", fr: "clôture du trimestre", en: "cut-off of the quarter")
    case .note: CodeEntry("note", fr: "note du trimestre", en: "note of the quarter")
    case .handover: CodeEntry("handover", fr: "remise d’un enfant", en: "handover of a child")
    case .review: CodeEntry("review", fr: "nouvel examen", en: "review of what was left open")
    case .draft: CodeEntry("draft", fr: "brouillon", en: "draft")
    case .returned: CodeEntry("returned", fr: "réponse à un renvoi", en: "answer to a return")
    case .focalPoint: CodeEntry("focal-point", fr: "point focal", en: "focal point")
    case .technical: CodeEntry("technical", fr: "niveau technique", en: "technical level")
    case .ctfmr: CodeEntry("ctfmr", fr: "équipe spéciale", en: "CTFMR")
    case .concurrence: CodeEntry("concurrence", fr: "accord", en: "concurrence")
    case .notice: CodeEntry("notice", fr: "préavis", en: "notice")
    }
  }

  /// What its length is counted in.
  public enum Unit: String, Sendable {
    case days
    case hours
  }

  /// What its length is counted in.
  public var unit: Unit {
    switch self {
    case .handover: .hours
    case .quarterCutOff, .note, .review, .draft, .returned, .focalPoint, .technical, .ctfmr,
      .concurrence, .notice:
      .days
    }
  }

  /// The lengths it can be set to.
  ///
  /// A year is more than any of them takes; a month of hours more than any protocol allows.
  public var lengths: ClosedRange<Int> {
    switch self {
    case .handover: 1...720
    case .quarterCutOff, .notice: 0...90
    case .note, .review, .draft, .returned, .focalPoint, .technical, .ctfmr, .concurrence: 1...365
    }
  }

  /// Its length while nobody has set another; docs/deadlines.md says why each.
  public var standard: Int {
    switch self {
    case .quarterCutOff: 10
    case .note: 15
    // Mali, protocol on the handover of children of 1 July 2013.
    case .handover: 48
    case .review: 90
    case .draft, .returned, .concurrence: 7
    case .focalPoint, .technical: 14
    case .ctfmr: 30
    case .notice: 3
    }
  }

  /// What it is counted from, as people read it.
  public var start: Phrase {
    switch self {
    case .quarterCutOff, .note:
      Phrase(fr: "après le dernier jour du trimestre", en: "after the last day of the quarter")
    case .handover:
      Phrase(fr: "dès le jour de la privation de liberté", en: "from the day the child was held")
    case .review:
      Phrase(fr: "après une décision qui laisse ouvert", en: "after a decision that leaves it open")
    case .draft: Phrase(fr: "après la saisie", en: "after it was begun")
    case .returned: Phrase(fr: "après le renvoi", en: "after the return")
    case .focalPoint: Phrase(fr: "après la soumission", en: "after the submission")
    case .technical, .ctfmr:
      Phrase(fr: "après la décision du niveau inférieur", en: "after the level below decided")
    case .concurrence:
      Phrase(fr: "après la proposition ou l’import", en: "after the proposal or the import")
    case .notice: Phrase(fr: "avant toute échéance", en: "before any deadline")
    }
  }

  /// The deadline of a level's proposal.
  public init(_ level: VerificationLevel) {
    switch level {
    case .focalPoint: self = .focalPoint
    case .technical: self = .technical
    case .ctfmr: self = .ctfmr
    }
  }
}
