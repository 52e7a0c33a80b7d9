public import MRMModel

/// An incident of ours on its way to the peer.
public struct PrimeroExport: Sendable {
  /// Its identity here.
  public let id: Identifier<Incident>
  /// Where it came from.
  public let origin: ImportOrigin?
  /// What is entered; identities that are withheld are left out.
  public let document: IncidentDocument
  /// What each level decided on each violation, by its number: here, or else elsewhere.
  public let decided: [Int: [VerificationLevel: ElsewhereDecision]]
  /// What was found of the attribution to parties, by the violation's number: here, or else elsewhere.
  public let findings: [Int: [PartyFinding]]
  /// What an import kept aside, as it was kept; nil when there is nothing.
  public let aside: String?

  /// Creates an incident to be written.
  public init(
    id: Identifier<Incident>,
    origin: ImportOrigin?,
    document: IncidentDocument,
    decided: [Int: [VerificationLevel: ElsewhereDecision]],
    findings: [Int: [PartyFinding]] = [:],
    aside: String?,
  ) {
    self.id = id
    self.origin = origin
    self.document = document
    self.decided = decided
    self.findings = findings
    self.aside = aside
  }

  /// The record of the peer's API.
  ///
  /// What the peer computes itself is left out, what an import kept aside is given back, and the
  /// peer's own identities are used where it gave some.
  ///
  /// - Parameters:
  ///   - gazetteer: By which a place that was kept aside is known again.
  ///   - register: Of what kind a party is.
  /// - Returns: An object for the `data` of a request.
  public func record(gazetteer: Gazetteer, register: PartyRegister) -> JSONValue {
    PrimeroWriter(self, gazetteer: gazetteer, register: register).record()
  }
}
