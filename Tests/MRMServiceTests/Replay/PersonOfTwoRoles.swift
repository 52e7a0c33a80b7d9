import MRMAudit
import MRMCrypto
import MRMModel
import MRMVault

/// Somebody who may both enter facts and decide on them: only four eyes keep the two apart.
enum PersonOfTwoRoles {
  static func enrolment(in scene: ReplayScene) throws -> Enrolment {
    let keys = try PersonKeys.make(for: .random(), in: scene.store)
    return Enrolment(
      person: keys.person,
      office: scene.mopti,
      roles: [.protectionOfficer, .focalPoint],
      verificationKey: keys.signing.verificationKey.bytes,
      agreementKey: keys.agreement.publicKey.bytes,
      proofOfPossession: try keys.proofOfPossession(),
      compartments: [],
      grants: [],
      authorisations: [],
    )
  }
}
