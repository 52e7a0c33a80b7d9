import MRMModel

/// Notices rows that probably tell of the same event: as other rows, or as the store.
///
/// Two reports resemble each other when the source gives both the same number of an event; or when
/// they tell of the same violation in the same region on the same day or the next, by parties
/// that do not exclude each other, at points not far apart. Nothing is merged: people decide.
struct DuplicateFinder: Sendable {
  /// Reports date an attack at night by the day before or after.
  private static let days = 1
  /// Two points further apart are two events; twice the usual precision of open sources.
  private static let farMeters = 50_000.0
  /// More rows than this in a list help nobody.
  static let maximumResemblances = 8
  /// Comparisons for one row.
  ///
  /// It bounds the work on a hostile file in which all rows fall together; of eighty incidents a
  /// day in one region, none is left out.
  private static let maximumComparisons = 256
  /// A date that spans more days resembles everything, so nothing.
  private static let longestSpanDays = 31

  private struct Key: Hashable {
    let region: PlaceCode
    let kind: ViolationKind
    let day: Int
  }

  private struct Candidate {
    let it: Resemblance
    let parties: [PartyCode]
    let point: Coordinates?
  }

  private var candidates: [Key: [Candidate]] = [:]
  private var events: [String: [Int]] = [:]
  private var found: [Int: [Resemblance]] = [:]

  init(_ known: [KnownIncident]) {
    for incident in known {
      add(
        Candidate(
          it: .incident(incident.id),
          parties: incident.attribution.parties.map(\.party),
          point: incident.place.coordinates,
        ),
        at: keys(incident.place, incident.kind, incident.date),
      )
    }
  }

  /// What a row resembles, in the order in which it was found.
  func resemblances(ofRow row: Int) -> [Resemblance] { found[row] ?? [] }

  /// Takes note of the source's number of an event, whether the row is new or was imported before.
  mutating func add(row: Int, event: String?) {
    guard let event else { return }
    let others = events[event] ?? []
    for other in others { link(row, other) }
    if others.count < Self.maximumResemblances { events[event] = others + [row] }
  }

  /// Takes note that a row has the identity of an earlier one.
  mutating func link(_ row: Int, _ other: Int) {
    note(.row(other), for: row)
    note(.row(row), for: other)
  }

  /// Compares a new row with what was there before it, and keeps it for those behind it.
  mutating func add(_ draft: RowDraft) {
    add(
      row: draft.row,
      draft.kind,
      attribution: draft.attribution,
      date: draft.date,
      place: draft.place,
    )
  }

  /// As ``add(_:)`` of one violation of a row; violations of one row do not double each other.
  mutating func add(
    row: Int,
    _ kind: ViolationKind,
    attribution: Attribution,
    date: IncidentDate,
    place: IncidentPlace,
  ) {
    let candidate = Candidate(
      it: .row(row),
      parties: attribution.parties.map(\.party),
      point: place.coordinates,
    )
    let places = keys(place, kind, date)
    var matches = 0
    var comparisons = 0
    comparing: for key in places.flatMap(Self.neighbours) {
      for other in candidates[key] ?? [] {
        comparisons += 1
        guard comparisons <= Self.maximumComparisons, matches < Self.maximumResemblances
        else { break comparing }
        guard other.it != candidate.it, Self.resemble(candidate, other) else { continue }
        matches += 1
        note(other.it, for: row)
        if case .row(let earlier) = other.it { note(candidate.it, for: earlier) }
      }
    }
    add(candidate, at: places)
  }

  private mutating func add(_ candidate: Candidate, at keys: [Key]) {
    for key in keys { candidates[key, default: []].append(candidate) }
  }

  private mutating func note(_ resemblance: Resemblance, for row: Int) {
    var list = found[row] ?? []
    guard list.count < Self.maximumResemblances, !list.contains(resemblance) else { return }
    list.append(resemblance)
    found[row] = list
  }

  private func keys(_ place: IncidentPlace, _ kind: ViolationKind, _ date: IncidentDate) -> [Key] {
    guard let region = place.code?.region, let start = date.start, let end = date.end,
      start.days(until: end) < Self.longestSpanDays
    else { return [] }
    return (start.number...end.number).map { Key(region: region, kind: kind, day: $0) }
  }

  private static func neighbours(_ key: Key) -> [Key] {
    (-days...days).map { Key(region: key.region, kind: key.kind, day: key.day + $0) }
  }

  private static func resemble(_ left: Candidate, _ right: Candidate) -> Bool {
    let areCompatible =
      left.parties.isEmpty || right.parties.isEmpty
      || left.parties.contains(where: right.parties.contains)
    guard areCompatible, let here = left.point, let there = right.point else {
      return areCompatible
    }
    return here.meters(to: there) <= farMeters
  }
}
