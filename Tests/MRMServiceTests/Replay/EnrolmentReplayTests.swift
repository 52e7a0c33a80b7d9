import MRMAudit
import MRMCrypto
import MRMModel
import MRMVault
import Testing

@testable import MRMService

@Suite struct EnrolmentReplayTests {
  @Test func `a founding and enrolments as the program signs them break no rule`() throws {
    let scene = try ReplayScene()
    #expect(scene.replay.findings.isEmpty)
    #expect(scene.replay.people.count == Role.allCases.count)
  }

  @Test(arguments: Role.allCases.filter { $0 != .administrator })
  func `nobody but an administrator enrols`(role: Role) throws {
    var scene = try ReplayScene()
    let signer = scene.person(role)
    let enrolment = try scene.enrolment(.auditor, scene.bamako)
    scene.take(.personEnrolled(enrolment), person: signer)
    #expect(scene.lastFindings.count == 1)
  }

  @Test func `a person is enrolled once`() throws {
    var scene = try ReplayScene()
    let enrolment = try scene.enrolment(.auditor, scene.bamako)
    try scene.take(.personEnrolled(enrolment))
    #expect(scene.lastFindings.isEmpty)
    try scene.take(.personEnrolled(enrolment))
    #expect(scene.lastFindings.contains { $0.breaks(.enrolment) })
  }

  @Test func `an enrolment proves that the person holds the keys, in this store`() throws {
    var scene = try ReplayScene()
    let elsewhere = try PersonKeys.make(for: .random(), in: .random())
    let enrolment = Enrolment(
      person: elsewhere.person,
      office: scene.bamako,
      roles: [.auditor],
      verificationKey: elsewhere.signing.verificationKey.bytes,
      agreementKey: elsewhere.agreement.publicKey.bytes,
      proofOfPossession: try elsewhere.proofOfPossession(),
      compartments: [],
      grants: [],
      authorisations: [],
    )
    try scene.take(.personEnrolled(enrolment))
    #expect(scene.lastFindings.contains { $0.breaks(.enrolment) })
    #expect(scene.replay.people[elsewhere.person] == nil)
  }

  @Test(arguments: [RecordKind.account, .settings])
  func `an enrolment writes a person alone`(kind: RecordKind) throws {
    let settings = StoreSettings(id: .random(), country: try CountryCode("ML"))
    var scene = try ReplayScene(settings: settings)
    #expect(scene.replay.findings.isEmpty)
    let enrolment = try scene.enrolment(.auditor, scene.bamako)
    let write = try ReplayScene.write(kind, .random(), of: nil)
    try scene.take(.personEnrolled(enrolment), writing: [write])
    #expect(scene.lastFindings.contains { $0.breaks(.writes) })
  }

  @Test func `the quorum is the one the founding wrote`() throws {
    let quorum = try StoreSettings.Quorum(focalPoint: 3, technical: 2, ctfmr: 1)
    let settings = StoreSettings(id: .random(), country: try CountryCode("ML"), quorum: quorum)
    #expect(try ReplayScene(settings: settings).replay.quorum == quorum)
    #expect(try ReplayScene().replay.quorum == .standard)
  }

  @Test func `nobody acts before they are enrolled`() throws {
    for event in [AuditEvent.indexMerged, .indexRebuilt, .backupWritten, .passphraseChanged] {
      var scene = try ReplayScene()
      scene.take(event, person: .random())
      #expect(scene.lastFindings.contains { $0.breaks(.stranger) })
    }
  }

  // MARK: - Grants

  /// A scene in which one grant waits, and what would fulfil it.
  private func waiting() throws -> (ReplayScene, GrantMade) {
    var scene = try ReplayScene()
    let person = Identifier<Person>.random()
    let authorisation = GrantAuthorisation(
      id: .random(),
      person: person,
      compartment: .random()
    )
    let enrolment = try scene.enrolment(
      .auditor,
      scene.bamako,
      authorising: [authorisation]
    )
    try scene.take(.personEnrolled(enrolment))
    let grant = GrantMade(
      person: person,
      compartment: authorisation.compartment,
      epoch: 1,
      digest: Digest.sha256([1]),
      authorisation: authorisation.id,
    )
    return (scene, grant)
  }

  @Test func `a grant fulfils what an administrator authorised, once`() throws {
    var (scene, grant) = try waiting()
    try scene.take(.grantsFulfilled([grant]), by: .protectionOfficer)
    #expect(scene.lastFindings.isEmpty)
    #expect(scene.replay.grants.contains(grant.digest))
    try scene.take(.grantsFulfilled([grant]), by: .protectionOfficer)
    #expect(scene.lastFindings.contains { $0.breaks(.grant) })
  }

  @Test(arguments: ["no authorisation", "another's", "another person", "another compartment"])
  func `a grant that nobody authorised is found`(fault: String) throws {
    var (scene, grant) = try waiting()
    let wrong = GrantMade(
      person: fault == "another person" ? .random() : grant.person,
      compartment: fault == "another compartment" ? .random() : grant.compartment,
      epoch: 1,
      digest: grant.digest,
      authorisation: fault == "no authorisation"
        ? nil : fault == "another's" ? .random() : grant.authorisation,
    )
    try scene.take(.grantsFulfilled([wrong]), by: .protectionOfficer)
    #expect(scene.lastFindings.contains { $0.breaks(.grant) })
    #expect(!scene.replay.grants.contains(grant.digest))
  }

  @Test func `fulfilling grants writes no record`() throws {
    var (scene, grant) = try waiting()
    let write = try ReplayScene.write(.person, .random(), of: nil)
    try scene.take(.grantsFulfilled([grant]), by: .protectionOfficer, writing: [write])
    #expect(scene.lastFindings.contains { $0.breaks(.writes) })
  }
}
