internal import MRMAudit
internal import MRMCrypto
internal import MRMModel

extension IncidentRow {
  /// Puts what an import attests into the row of an incident that it brings, over its facts as they
  /// are imported.
  ///
  /// - Returns: What the import's entry says of it.
  mutating func attest(_ attestations: [Attestation]) -> [AttestedAtImport] {
    var attested: [AttestedAtImport] = []
    for position in violations.indices {
      let violation = violations[position]
      guard let attestation = attestations.first(where: { $0.violation == violation.id }) else {
        continue
      }
      let stamp = DecisionAct.stamp(of: coveredVersions(by: violation.number))
      violations[position].attested = AttestedVerification(
        decided: attestation.decided,
        stamp: stamp.bytes,
      )
      attested.append(
        AttestedAtImport(
          incident: id,
          violation: violation.id,
          decided: attestation.decided,
          stamp: stamp,
        )
      )
    }
    return attested
  }
}
