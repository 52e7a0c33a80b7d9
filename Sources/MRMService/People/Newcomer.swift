internal import MRMAudit
internal import MRMCrypto
internal import MRMModel
internal import MRMStore
internal import MRMVault

/// A person who is being enrolled, with their keys at hand.
struct Newcomer {
  let keys: PersonKeys
  let name: String
  let office: OfficeCode
  let roles: [Role]

  /// Their row in the roster.
  var row: PersonRow {
    PersonRow(
      id: keys.person,
      name: name,
      office: office,
      roles: roles,
      verificationKey: keys.signing.verificationKey.bytes,
      agreementKey: keys.agreement.publicKey.bytes,
    )
  }

  /// What an entry says of them, with what it gives them.
  func enrolment(giving access: Access = Access()) throws -> Enrolment {
    Enrolment(
      person: keys.person,
      office: office,
      roles: roles,
      verificationKey: keys.signing.verificationKey.bytes,
      agreementKey: keys.agreement.publicKey.bytes,
      proofOfPossession: try keys.proofOfPossession(),
      compartments: access.compartments,
      grants: access.grants,
      authorisations: access.authorisations,
    )
  }
}

extension Enrolment {
  /// The same enrolment with what an act gives.
  func giving(_ act: RosterAct) -> Enrolment {
    Enrolment(
      person: person,
      office: office,
      roles: roles,
      verificationKey: verificationKey,
      agreementKey: agreementKey,
      proofOfPossession: proofOfPossession,
      compartments: act.compartments,
      grants: act.grants,
      authorisations: act.authorisations,
      invitation: invitation,
    )
  }
}
