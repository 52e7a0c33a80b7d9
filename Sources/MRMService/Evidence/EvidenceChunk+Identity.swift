internal import MRMAudit
internal import MRMCrypto
internal import MRMModel

extension EvidenceChunk {
  /// The identity of a part of a piece of evidence: derived, so that the log alone tells whether an
  /// entry wrote every part and no other.
  ///
  /// The first 16 bytes of SHA-256 over the fields `mrm/evidence-chunk/1` (1), evidence (2), number (3).
  static func id(of evidence: Identifier<Evidence>, number: Int) -> Identifier<EvidenceChunk> {
    var writer = FieldWriter()
    writer.text(1, "mrm/evidence-chunk/1")
    writer.identifier(2, evidence)
    writer.integer(3, number)
    let digest = Digest.sha256(writer.bytes)
    return Identifier<EvidenceChunk>(derivedFrom: digest)
  }
}

extension Evidence {
  /// The records that hold its file, in order; each has one version for ever.
  var chunks: [RecordVersion] {
    (1...file.chunks).map { number in
      RecordVersion(
        kind: .evidenceChunk,
        id: EvidenceChunk.id(of: id, number: number).retyped(),
        version: 1,
      )
    }
  }
}
