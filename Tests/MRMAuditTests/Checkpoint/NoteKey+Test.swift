import MRMAudit
import MRMCrypto

extension SigningKey {
  /// A key that is the same in every run: the seed is `first` and then zeros.
  static func test(_ first: [UInt8]) throws -> SigningKey {
    let seed = first + [UInt8](repeating: 0, count: seedByteCount - first.count)
    return try SigningKey(seed: SecretBytes(copying: seed))
  }
}

extension SignedNote {
  /// The same text with the signature lines of all these notes.
  static func joining(_ notes: [SignedNote]) throws -> SignedNote {
    let text = Array(((notes.first?.unverifiedText ?? "") + "\n").utf8)
    return try parse(text + notes.flatMap { $0.bytes.dropFirst(text.count) })
  }
}
