public import MRMModel

/// One response of an ``IncidentDocument`` to one of its violations.
public struct ResponseDocument: Hashable, Sendable {
  /// The identity of the response when it is stored already; nil for a new one.
  public let id: Identifier<Response>?
  /// The number of the violation that it answers.
  public let violation: Int
  /// What was done, and what else is known of it.
  public let details: ResponseDetails

  /// Creates a response.
  public init(
    id: Identifier<Response>? = nil,
    violation: Int,
    details: ResponseDetails = ResponseDetails(),
  ) {
    self.id = id
    self.violation = violation
    self.details = details
  }
}
