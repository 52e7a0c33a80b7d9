internal import MRMModel

/// Something that an incident should have and may lack, as its row of the index tells.
public enum MissingDatum: String, CaseIterable, Sendable {
  /// When it happened.
  case date
  /// When the task force first heard of it.
  case firstReport = "first-report"
  /// Where, nearer than the country.
  case place
  /// Of some violation that counts children: how many.
  case tally
  /// Of some counted child: the sex.
  case sex
  /// Of some listed child: the age.
  case age
  /// Of some violation: to whom it is attributed.
  case party
  /// Of some violation: a source that corroborates it.
  case source
  /// Of some violation that counts children: as many listed children as it counts.
  case children
  /// Of some violation: a response.
  case response
}

extension MissingDatum {
  /// What a decision may ask for; a response depends on none, and none on it.
  static let neededToDecide: [MissingDatum] = allCases.filter { $0 != .response }
}

extension IncidentRow {
  /// Whether something is missing, of the incident or of one of its violations: of the one with that
  /// number, when one is given.
  func lacks(_ datum: MissingDatum, of violation: Int? = nil) -> Bool {
    let violations = violations.filter { violation == nil || $0.number == violation }
    return switch datum {
    case .date: date.span == .unknown
    case .firstReport: firstReport == nil
    case .place: place.code == nil
    case .tally: violations.contains { $0.countsChildren && $0.tally.isEmpty }
    case .sex: violations.contains { $0.tally.unknown > 0 }
    case .age:
      children.contains { child in
        child.age == .unknown
          && (violation.map { child.violations.contains($0) } ?? true)
      }
    case .party: violations.contains { $0.attribution.parties.isEmpty }
    case .source: violations.contains { !has(.source, $0.number) }
    case .response: violations.contains { !has(.response, $0.number) }
    case .children:
      violations.contains { $0.countsChildren && listed($0.number) < $0.tally.total }
    }
  }

  private func has(_ kind: RecordKind, _ violation: Int) -> Bool {
    parts.contains { $0.record.kind == kind && $0.violations.contains(violation) }
  }

  private func listed(_ violation: Int) -> Int {
    children.count { $0.violations.contains(violation) }
  }
}

extension ViolationRow {
  fileprivate var countsChildren: Bool { kind.countingUnit == .children }
}
