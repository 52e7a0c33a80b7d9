public import MRMModel

/// Who may confirm, and who may withdraw, what an importer attests was decided elsewhere.
///
/// It takes two persons, as the CTFMR's own decision does: the importer, and a member of the CTFMR who
/// had no part in the case. What they attest is that another system decided so on these facts; the
/// three levels here stay as they are.
public enum AttestationWorkflow: Sendable {
  /// Confirms an attestation.
  ///
  /// - Parameters:
  ///   - attested: The attestation as it stands.
  ///   - verification: What the three levels here have done.
  ///   - actor: Who confirms.
  ///   - standing: How the incident stands.
  ///   - time: When it is signed.
  /// - Returns: The attestation, confirmed.
  /// - Throws: The right, the incident's state and four eyes as for a decision; then
  ///   ``Refusal/alreadyDecided`` when the CTFMR has decided here, ``Refusal/alreadyAttested``,
  ///   ``Refusal/attestationWithdrawn``, ``Refusal/changedSinceImport``.
  public static func confirm(
    _ attested: AttestedVerification,
    verification: Verification,
    by actor: Actor,
    standing: CaseStanding,
    at time: Timestamp,
  ) throws(Refusal) -> AttestedVerification {
    try Permissions.check(.attest, by: actor, office: standing.office)
    try standing.state.checkSubmitted()
    guard !standing.contributors.contains(actor.id) else { throw .contributor }
    guard verification.ctfmr.decision == nil else { throw .alreadyDecided }
    switch attested.standing {
    case .waiting: break
    case .confirmed: throw .alreadyAttested
    case .withdrawn: throw .attestationWithdrawn
    }
    guard attested.stamp == standing.currentStamp else { throw .changedSinceImport }
    var confirmed = attested
    confirmed.standing = .confirmed(by: actor.id, at: time)
    return confirmed
  }

  /// Withdraws an attestation, whether it was confirmed or not; nothing brings it back.
  ///
  /// - Parameters:
  ///   - attested: The attestation as it stands.
  ///   - actor: Who withdraws it.
  ///   - importer: Who imported the incident.
  ///   - office: The incident's.
  ///   - time: When it is signed.
  /// - Returns: The attestation, withdrawn.
  /// - Throws: The right: the importer's while they import, and whoever may confirm;
  ///   ``Refusal/attestationWithdrawn``.
  public static func withdraw(
    _ attested: AttestedVerification,
    by actor: Actor,
    importer: Identifier<Person>,
    office: OfficeCode,
    at time: Timestamp,
  ) throws(Refusal) -> AttestedVerification {
    try checkWithdrawing(by: actor, importer: importer, office: office)
    if case .withdrawn = attested.standing { throw .attestationWithdrawn }
    var withdrawn = attested
    withdrawn.standing = .withdrawn(by: actor.id, at: time)
    return withdrawn
  }

  /// Refuses whoever may withdraw no attestation of an incident.
  public static func checkWithdrawing(
    by actor: Actor,
    importer: Identifier<Person>,
    office: OfficeCode,
  ) throws(Refusal) {
    let isTheirs =
      actor.id == importer && Permissions.allows(.importIncidents, by: actor, office: office)
    if !isTheirs { try Permissions.check(.attest, by: actor, office: office) }
  }
}
