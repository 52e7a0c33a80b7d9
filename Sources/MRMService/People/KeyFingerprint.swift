internal import MRMAudit
internal import MRMCrypto
public import MRMModel
internal import MRMVault

/// What tells somebody's keys from all others, short enough to be compared by voice.
public struct KeyFingerprint: Hashable, Sendable {
  /// SHA-256 over store, person and both public keys.
  let digest: [UInt8]

  init(of enrolment: Enrolment, in store: StoreID) {
    self.init(
      person: enrolment.person,
      verificationKey: enrolment.verificationKey,
      agreementKey: enrolment.agreementKey,
      in: store,
    )
  }

  init(
    person: Identifier<Person>,
    verificationKey: [UInt8],
    agreementKey: [UInt8],
    in store: StoreID,
  ) {
    var writer = FieldWriter()
    writer.text(1, "mrm/fingerprint/1")
    writer.identifier(2, store)
    writer.identifier(3, person)
    writer.bytes(4, verificationKey)
    writer.bytes(5, agreementKey)
    digest = Digest.sha256(writer.bytes).bytes
  }

  /// Six words of a language's list: 77 bits.
  ///
  /// Who speaks another language has other words of the same keys.
  public func words(in language: Language) -> String {
    SpokenWords.words(of: digest, in: language).joined(separator: " ")
  }

  /// Whether these are its words, in whichever language; case and space do not matter.
  public func isSaid(by words: String) -> Bool {
    let said = words.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return Language.allCases.contains { self.words(in: $0) == said }
  }
}
