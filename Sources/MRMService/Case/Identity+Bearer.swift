internal import MRMAudit
internal import MRMCrypto
internal import MRMModel

extension Identity {
  /// The identity record of a bearer: derived, so that it is found without opening any.
  static func id(of bearer: Bearer) -> Identifier<Identity> {
    let bytes =
      switch bearer {
      case .child(let child): child.bytes
      case .source(let source): source.bytes
      }
    let digest = Digest.sha256([Array("mrm/identity/1".utf8), bytes])
    return Identifier<Identity>(derivedFrom: digest)
  }
}
