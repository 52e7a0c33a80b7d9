public import MRMModel

/// What an import needs to know of one violation in the store to notice its double.
public struct KnownIncident: Hashable, Sendable {
  /// The incident that holds the violation.
  public let id: Identifier<Incident>
  /// When it happened; an unknown date resembles none.
  public let date: IncidentDate
  /// Where it happened; a place without a region resembles none.
  public let place: IncidentPlace
  /// What was done.
  public let kind: ViolationKind
  /// To whom it is attributed.
  public let attribution: Attribution

  /// Describes one violation of an incident in the store.
  public init(
    id: Identifier<Incident>,
    date: IncidentDate,
    place: IncidentPlace,
    kind: ViolationKind,
    attribution: Attribution,
  ) {
    self.id = id
    self.date = date
    self.place = place
    self.kind = kind
    self.attribution = attribution
  }
}
