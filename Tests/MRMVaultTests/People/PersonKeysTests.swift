import MRMCrypto
import MRMModel
import Testing

@testable import MRMVault

@Suite struct PersonKeysTests {
  @Test func `new keys differ from person to person`() throws {
    let one = try PersonKeys.make(for: Scene.person, in: Scene.store)
    let other = try PersonKeys.make(for: Scene.person, in: Scene.store)
    #expect(one.signing.verificationKey != other.signing.verificationKey)
    #expect(one.agreement.publicKey != other.agreement.publicKey)
  }

  @Test func `keys are read back from their stored order`() throws {
    let keys = try Scene.keys()
    let secrets = try keys.secrets()
    let read = try PersonKeys(person: keys.person, store: keys.store, secrets: secrets)
    #expect(read.signing.verificationKey == keys.signing.verificationKey)
    #expect(read.agreement.publicKey == keys.agreement.publicKey)
  }

  /// What a proof of possession is about.
  enum Claim: CaseIterable, Sendable {
    case otherPerson
    case otherStore
    case otherSigningKey
    case otherAgreementKey
  }

  @Test func `the proof of possession holds for the keys it was made with`() throws {
    let keys = try Scene.keys()
    #expect(try isProof(keys.proofOfPossession(), claiming: nil))
  }

  @Test(arguments: Claim.allCases)
  func `the proof of possession holds for nothing else`(claim: Claim) throws {
    let keys = try Scene.keys()
    #expect(try !isProof(keys.proofOfPossession(), claiming: claim))
  }

  private func isProof(_ signature: [UInt8], claiming claim: Claim?) throws -> Bool {
    let mine = try Scene.keys()
    let others = try Scene.keys(made: 0x61)
    let signing = claim == .otherSigningKey ? others.signing : mine.signing
    let agreement = claim == .otherAgreementKey ? others.agreement : mine.agreement
    let message = PersonKeys.possessionMessage(
      person: claim == .otherPerson ? identifier(0xA2) : mine.person,
      store: claim == .otherStore ? identifier(0x52) : mine.store,
      verification: signing.verificationKey,
      agreement: agreement.publicKey,
    )
    return signing.verificationKey.isValid(signature: signature, for: message)
  }
}
