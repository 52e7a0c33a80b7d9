public import MRMCrypto
public import MRMModel

extension Identifier {
  /// An identity that follows from what it is for, so that it is found without an index: the first 16
  /// bytes of a digest over it.
  public init(derivedFrom digest: Digest) {
    guard let id = Identifier(bytes: digest.bytes.prefix(16)) else {
      preconditionFailure("sixteen bytes are an identifier")
    }
    self = id
  }
}
