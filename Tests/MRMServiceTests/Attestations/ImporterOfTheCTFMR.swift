import MRMAudit
import MRMCrypto
import MRMExchange
import MRMModel
import MRMTestSupport
import MRMVault
import Testing

@testable import MRMService

/// Somebody who may both import and attest, enrolled in a copied log: only four eyes keep the two apart.
struct ImporterOfTheCTFMR {
  private let keys: PersonKeys

  /// Has the administrator enrol them.
  init(in copy: inout LogCopy) throws {
    keys = try PersonKeys.make(for: .random(), in: LogCopyHeader(line: copy.lines[0]).store)
    let founding = try #require(
      copy.bodies().lazy.compactMap { body in
        if case .storeFounded(let enrolment) = body.event { enrolment } else { nil }
      }.first
    )
    let log = try #require(founding.compartments.first)
    let enrolment = Enrolment(
      person: keys.person,
      office: try OfficeCode("MOP"),
      roles: [.protectionOfficer, .ctfmrMember],
      verificationKey: keys.signing.verificationKey.bytes,
      agreementKey: keys.agreement.publicKey.bytes,
      proofOfPossession: try keys.proofOfPossession(),
      compartments: [],
      grants: [try ReplayScene.grant(log, to: keys.person)],
      authorisations: [],
    )
    let person = try ReplayScene.write(.person, keys.person.retyped(), of: nil)
    try copy.append(.personEnrolled(enrolment), by: "admin", writing: [person])
  }

  /// Appends an entry that they sign.
  func append(
    _ event: AuditEvent,
    to copy: inout LogCopy,
    writing writes: [RecordWrite] = [],
  ) throws {
    let body = EntryBody(
      time: TaskForce.now,
      actor: keys.person,
      event: event,
      writes: writes,
      indexAdded: [],
      indexRemoved: [],
    )
    try copy.append(body.encoded, signedWith: keys.signing)
  }
}
