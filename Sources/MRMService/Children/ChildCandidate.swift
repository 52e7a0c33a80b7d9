public import MRMModel
public import MRMWorkflow

/// A child that may be the one looked for, with all that the finder may see of it.
public struct ChildCandidate: Sendable {
  /// The child.
  public let child: Identifier<Child>
  /// The incident that lists it.
  public let incident: IncidentRow
  /// Its name, which the finder's keys open.
  public let name: String
  /// Sex.
  public let sex: Sex
  /// Age at the time of the incident.
  public let age: Age
  /// Why it may be the same.
  public let likeness: ChildLikeness
}

extension ChildCandidate {
  /// The highest score first; of one score, as the incidents were logged and submitted.
  static func areInOrder(_ left: ChildCandidate, _ right: ChildCandidate) -> Bool {
    func key(_ candidate: ChildCandidate) -> (Int, CalendarDay, String, Identifier<Child>) {
      (
        -candidate.likeness.score, candidate.incident.loggedOn,
        candidate.incident.reference?.description ?? "", candidate.child
      )
    }
    return key(left) < key(right)
  }
}
