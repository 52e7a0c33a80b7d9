internal import MRMCrypto
public import MRMModel

extension Attestation {
  /// The attestation of a violation: derived, so that the log says of a record whose it is.
  ///
  /// - Returns: The first 16 bytes of SHA-256 over `mrm/attestation/1` and the violation.
  public static func id(of violation: Identifier<Violation>) -> Identifier<Attestation> {
    let digest = Digest.sha256([Array("mrm/attestation/1".utf8), violation.bytes])
    return Identifier<Attestation>(derivedFrom: digest)
  }
}
