import MRMModel
import MRMWorkflow
import Testing

@Suite struct PermissionsTests {
  /// The table as it was decided, written down apart from the source.
  private static func granted(to role: Role) -> Set<Act> {
    let everyone: Set<Act> = [
      .seeRoster, .readLog, .verifyLog, .checkStore, .backUp, .changeOwnPassphrase,
    ]
    let own: Set<Act> =
      switch role {
      case .protectionOfficer:
        [
          .recordIncident, .editIncident, .submitIncident, .importIncidents, .readIncident,
          .readEvidence, .exportIncidents, .listIncidents, .readIdentity, .linkChildren,
          .mergeDuplicates, .dismissDuplicates, .report, .withdrawIncident, .reopenIncident,
        ]
      case .focalPoint:
        [
          .decide(.focalPoint), .returnIncident, .readIncident, .readEvidence, .listIncidents,
          .report, .reopenIncident,
        ]
      case .technicalVerifier:
        [
          .decide(.technical), .returnIncident, .readIncident, .readEvidence, .listIncidents,
          .linkChildren, .dismissDuplicates, .report, .closeIncident, .reopenIncident,
        ]
      case .ctfmrMember:
        [
          .decide(.ctfmr), .attest, .readIncident, .readEvidence, .exportIncidents, .listIncidents,
          .report, .closeIncident, .reopenIncident,
        ]
      case .caseWorker: [.listIncidents, .readIdentity, .linkChildren]
      case .reportingOfficer: [.report, .listIncidents]
      case .auditor: [.exportLog]
      case .administrator: [.enrolPerson, .exportLog, .changeParties, .changeDeadlines]
      }
    return own.union(everyone)
  }

  private static func refusal(
    _ act: Act,
    by actor: Actor,
    office: OfficeCode?,
  ) -> Refusal? {
    Result { () throws(Refusal) in try Permissions.check(act, by: actor, office: office) }.refusal
  }

  @Test(arguments: Role.allCases, Act.allCases)
  func `a role may do at its office what the table grants, and nothing else`(
    role: Role,
    act: Act,
  ) throws {
    let actor = try Invented.actor(9, role)
    let expected: Refusal? = Self.granted(to: role).contains(act) ? nil : .notPermitted(act)
    #expect(Self.refusal(act, by: actor, office: actor.office) == expected)
  }

  @Test(arguments: Role.allCases, Act.allCases)
  func `only roles for the whole country act on another office`(role: Role, act: Act) throws {
    let actor = try Invented.actor(9, role, in: Invented.elsewhere())
    let nobody = try Invented.actor(9)
    let isEveryones = Permissions.allows(act, by: nobody, office: nil)
    let isCountryWide = [.technicalVerifier, .ctfmrMember, .reportingOfficer].contains(role)
    let expected: Refusal? =
      switch (Self.granted(to: role).contains(act), isEveryones || isCountryWide) {
      case (false, _): .notPermitted(act)
      case (true, true): nil
      case (true, false): .otherOffice(act)
      }
    #expect(try Self.refusal(act, by: actor, office: Invented.home()) == expected)
  }

  @Test(arguments: Role.allCases, Act.allCases)
  func `an act that is tied to no office asks for the role alone`(role: Role, act: Act) throws {
    let actor = try Invented.actor(9, role)
    let isGranted = Self.granted(to: role).contains(act)
    #expect(Permissions.allows(act, by: actor, office: nil) == isGranted)
  }

  @Test(arguments: Act.allCases)
  func `a person without roles does only what everyone may`(act: Act) throws {
    let nobody = try Invented.actor(9)
    let isEveryones = Role.allCases.allSatisfy { Self.granted(to: $0).contains(act) }
    #expect(Permissions.allows(act, by: nobody, office: nobody.office) == isEveryones)
  }

  @Test func `the wider of two roles decides the office`() throws {
    let both = try Invented.actor(9, .focalPoint, .technicalVerifier, in: Invented.elsewhere())
    #expect(Permissions.allows(.returnIncident, by: both, office: try Invented.home()))
  }

  @Test func `a second role does not widen the first`() throws {
    let both = try Invented.actor(9, .focalPoint, .ctfmrMember, in: Invented.elsewhere())
    #expect(
      Self.refusal(.returnIncident, by: both, office: try Invented.home())
        == .otherOffice(.returnIncident)
    )
  }

  @Test func `no act is left out of the list of acts`() {
    #expect(Set(Act.allCases).count == 31)
  }

  @Test(arguments: VerificationLevel.allCases)
  func `a level is decided by its own role only`(level: VerificationLevel) {
    #expect(Permissions.roles(for: .decide(level)) == [level.role])
  }

  @Test(arguments: [Role.auditor, .administrator])
  func `who watches or enrols touches no case`(role: Role) {
    let caseActs = Act.allCases.filter { act in
      switch act {
      case .recordIncident, .editIncident, .submitIncident, .returnIncident, .importIncidents,
        .withdrawIncident, .closeIncident, .reopenIncident,
        .readIncident, .readEvidence, .exportIncidents, .listIncidents, .readIdentity,
        .linkChildren,
        .mergeDuplicates, .dismissDuplicates, .attest,
        .decide, .report:
        true
      case .enrolPerson, .seeRoster, .readLog, .verifyLog, .exportLog, .changeParties,
        .changeDeadlines, .checkStore,
        .backUp, .changeOwnPassphrase:
        false
      }
    }
    #expect(!caseActs.contains { Permissions.roles(for: $0).contains(role) })
  }
}
