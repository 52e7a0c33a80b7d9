internal import MRMAudit
internal import MRMCrypto
internal import MRMModel
internal import MRMStore
internal import MRMVault

/// A person who is being enrolled.
struct Newcomer {
  let keys: PersonKeys
  let name: String
  let office: OfficeCode
  let roles: [Role]

  /// Writes the person's record, roster row and key, and says what the entry must hold.
  func enrol(
    in change: CaseChange,
    compartments: [CompartmentRow] = [],
    grants: [GrantMade] = [],
    authorisations: [GrantAuthorisation] = [],
  ) throws -> Enrolment {
    // Enrolling refuses the keys under which anybody's signature passes.
    let verification = try VerificationKey(enrolling: keys.signing.verificationKey.bytes)
    let row = PersonRow(
      id: keys.person,
      name: name,
      office: office,
      roles: roles,
      verificationKey: verification.bytes,
      agreementKey: keys.agreement.publicKey.bytes,
    )
    try change.save(Person(id: keys.person, name: name), of: nil, office: nil, replacing: 0)
    try change.put(row)
    try change.register(verification)
    for compartment in compartments where compartment.kind != .log { try change.put(compartment) }
    for authorisation in authorisations { try change.put(authorisation) }
    return Enrolment(
      person: keys.person,
      office: office,
      roles: roles,
      verificationKey: verification.bytes,
      agreementKey: keys.agreement.publicKey.bytes,
      proofOfPossession: try keys.proofOfPossession(),
      compartments: compartments,
      grants: grants,
      authorisations: authorisations,
    )
  }
}
