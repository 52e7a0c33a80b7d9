internal import MRMModel

extension DecidedFacts {
  /// The facts of a violation as its record and its incident's head give them.
  init(of violation: Violation, in incident: Incident) {
    self.init(
      kind: violation.kind,
      tally: violation.tally,
      attribution: violation.attribution,
      date: incident.date,
      place: incident.place,
    )
  }
}
