internal import MRMAudit
internal import MRMCrypto
internal import MRMModel

/// The attestation of one violation, with the records that a signature under it stands for.
struct AttestedCase {
  let file: CaseFile
  let violation: ViolationRow
  let attested: AttestedVerification

  var incident: IncidentRow { file.row }

  /// The attestation's record as the log has it; nil when it is not among the incident's.
  var attestation: RecordWrite? { file.writes[Attestation.id(of: violation.id).retyped()] }

  /// The facts as they stand, as a decision would rely on them; nil when keys are missing to open all.
  var covered: [RecordWrite]? {
    let versions = incident.coveredVersions(by: violation.number)
    let writes = versions.compactMap { file.writes[$0.id] }
    return writes.count == versions.count ? writes : nil
  }

  /// What was shown of it, as a digest: the facts, the attestation and how far it stands, and what the
  /// CTFMR has decided here.
  var digest: Digest? {
    guard let covered, let attestation else { return nil }
    var writer = FieldWriter()
    writer.text(1, "mrm/seen-attestation/1")
    writer.identifier(2, violation.id)
    writer.list(3, covered)
    writer.value(4, attestation)
    writer.value(5, attested)
    writer.value(6, violation.verification.ctfmr)
    return Digest.sha256(writer.bytes)
  }
}

extension [AttestedCase] {
  /// The mark of a list that was shown; nil when it is empty, or keys were missing to open all of it.
  var mark: SeenMark? {
    let digests = compactMap(\.digest)
    guard !isEmpty, digests.count == count else { return nil }
    var writer = FieldWriter()
    writer.text(1, "mrm/seen-attestations/1")
    for digest in digests { writer.bytes(2, digest.bytes) }
    guard let mark = try? SeenMark(bytes: Digest.sha256(writer.bytes).bytes) else {
      preconditionFailure("a digest is a mark")
    }
    return mark
  }
}
