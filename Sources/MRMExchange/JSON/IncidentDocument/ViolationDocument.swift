public import MRMModel

/// One violation of an ``IncidentDocument``.
public struct ViolationDocument: Hashable, Sendable {
  /// Its identity when it is stored already; nil for a new one.
  public let id: Identifier<Violation>?
  /// Its number within the incident, 1–9999.
  ///
  /// A document may leave it out: such violations take, in their order, the numbers above the
  /// highest that is given.
  public let number: Int
  /// What was done, and what the document says of it.
  public let details: ViolationDetails
  /// How many children it affected; nobody when the document does not say.
  public let tally: VictimTally
  /// To whom it is attributed; unknown when the document does not say.
  public let attribution: Attribution

  /// What was done.
  public var kind: ViolationKind { details.kind }

  /// Creates a violation.
  public init(
    id: Identifier<Violation>? = nil,
    number: Int,
    details: ViolationDetails,
    tally: VictimTally = .none,
    attribution: Attribution = .unknown,
  ) {
    self.id = id
    self.number = number
    self.details = details
    self.tally = tally
    self.attribution = attribution
  }

  /// Creates a violation of which nothing but its kind is known.
  public init(
    id: Identifier<Violation>? = nil,
    number: Int,
    kind: ViolationKind,
    tally: VictimTally = .none,
    attribution: Attribution = .unknown,
  ) {
    self.init(
      id: id,
      number: number,
      details: ViolationDetails(of: kind),
      tally: tally,
      attribution: attribution,
    )
  }
}
