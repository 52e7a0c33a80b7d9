import MRMModel
import MRMTestSupport
import MRMWorkflow
import Testing

@testable import MRMService

/// Who is enrolled is changed by as many administrators as the store asks for.
@Suite struct RosterChangeTests {
  @Test(arguments: ForgedRoster.all)
  func `both verifiers judge what is signed about persons`(forged: ForgedRoster) throws {
    try forged.isJudgedByBoth()
  }

  @Test func `one administrator is enough while there is one`() throws {
    let force = try TaskForce()
    let outcome = try force.desk("admin").changeRoster(
      .suspend(ColleagueName("Binta Test")),
      reason: "absent",
    )
    #expect(outcome == .done(waitingGrants: 0))
    #expect { try force.desk("officer").status() } throws: { ExitStatus.code(of: $0) == 4 }
    #expect(try force.desk("auditor").verifyLog().findings.isEmpty)
    _ = try force.desk("admin").changeRoster(.resume(ColleagueName("Binta Test")), reason: "back")
    #expect(try force.desk("officer").status().person == "Binta Test")
  }

  @Test func `two administrators sign once there are two`() throws {
    let force = try TaskForce()
    try force.enrolSecondAdministrator()
    let first = try force.desk("admin")
    let outcome = try first.changeRoster(.suspend(ColleagueName("Binta Test")), reason: "absent")
    guard case .proposed(let handle) = outcome else {
      Issue.record("changed by one administrator")
      return
    }
    // Proposed is not done.
    #expect(try force.desk("officer").status().person == "Binta Test")
    let seen = try #require(first.waitingChanges().first?.seen)
    #expect(throws: RosterError.ownProposal) { try first.confirm(handle, seen: seen) }
    let second = try force.desk("admin-2")
    #expect(throws: RosterError.changed) { try second.confirm(handle, seen: "0") }
    #expect(try second.status().changesToConfirm == 1)
    #expect(try second.confirm(handle, seen: seen) == .done(waitingGrants: 0))
    #expect { try force.desk("officer").status() } throws: { ExitStatus.code(of: $0) == 4 }
    #expect(throws: RosterError.noSuchProposal) { try second.confirm(handle, seen: seen) }
    #expect(try force.desk("auditor").verifyLog().findings.isEmpty)
  }

  @Test func `an enrolment waits for the second administrator, and its keys with it`() throws {
    let force = try TaskForce()
    try force.enrolSecondAdministrator()
    let outcome = try force.enrol("Nana Test", as: "newcomer", [.focalPoint], at: "MOP")
    guard case .proposed(let handle) = outcome else {
      Issue.record("enrolled by one administrator")
      return
    }
    #expect(throws: (any Error).self) { try force.desk("newcomer") }
    let second = try force.desk("admin-2")
    let waiting = try #require(second.waitingChanges().first)
    #expect(waiting.name == "Nana Test" && waiting.kind == .enrol)
    #expect(try second.confirm(handle, seen: waiting.seen) == .done(waitingGrants: 2))
    _ = try force.desk("officer")
    #expect(try force.desk("newcomer").status().compartments.count == 3)
    #expect(try force.desk("auditor").verifyLog().findings.isEmpty)
  }

  @Test func `what was withdrawn is not confirmed`() throws {
    let force = try TaskForce()
    try force.enrolSecondAdministrator()
    let first = try force.desk("admin")
    _ = try first.changeRoster(.revoke(ColleagueName("Binta Test")), reason: "left")
    let waiting = try #require(first.waitingChanges().first)
    try first.withdrawChange(waiting.handle)
    #expect(throws: RosterError.noSuchProposal) {
      try force.desk("admin-2").confirm(waiting.handle, seen: waiting.seen)
    }
    #expect(try first.waitingChanges().isEmpty)
  }

  @Test func `neither of two administrators is revoked, and none is left alone`() throws {
    let force = try TaskForce()
    #expect(throws: RosterError.tooFewAdministrators(needed: 1)) {
      try force.desk("admin").changeRoster(.revoke(ColleagueName("Awa Test")), reason: "x")
    }
    try force.enrolSecondAdministrator()
    #expect(throws: RosterError.tooFewAdministrators(needed: 2)) {
      try force.desk("admin").changeRoster(.revoke(ColleagueName("Issa Test")), reason: "x")
    }
  }

  @Test(arguments: [Role.auditor, .protectionOfficer, .ctfmrMember])
  func `nobody but an administrator changes who is enrolled`(role: Role) throws {
    let force = try TaskForce()
    let label = [Role.auditor: "auditor", .protectionOfficer: "officer", .ctfmrMember: "ctfmr-1"]
    let desk = try force.desk(#require(label[role]))
    #expect(throws: Refusal.notPermitted(.enrolPerson)) {
      try desk.changeRoster(.suspend(ColleagueName("Fanta Test")), reason: "x")
    }
    #expect(throws: Refusal.notPermitted(.enrolPerson)) { try desk.waitingChanges() }
  }

  @Test func `an assignment gives what the new roles open, and the log tells the old ones`() throws
  {
    let force = try TaskForce()
    let row = try force.submit(TaskForce.document())
    let admin = try force.desk("admin")
    let request = RosterRequest.assign(
      try ColleagueName("Oumar Test"),
      office: try OfficeCode("MOP"),
      roles: [.focalPoint],
    )
    _ = try force.desk("auditor").auditLog(LogFilter())
    #expect(try admin.changeRoster(request, reason: "posted") == .done(waitingGrants: 2))
    _ = try force.desk("officer")
    let focal = try force.desk("auditor")
    _ = try focal.propose(
      TaskForce.verified(IncidentName(row.id.description + "/1"), .focalPoint)
    )
    let page = try admin.showPerson(ColleagueName("Oumar Test"))
    #expect(page.assignments.map(\.roles) == [[.auditor], [.focalPoint]])
    #expect(try force.desk("ctfmr-1").verifyLog().findings.isEmpty)
  }

  @Test func `a renaming keeps the old name on the record`() throws {
    let force = try TaskForce()
    _ = try force.desk("admin").changeRoster(
      .rename(ColleagueName("Binta Test"), to: "Binta Essai"),
      reason: nil,
    )
    #expect(try force.desk("auditor").people().contains { $0.name == "Binta Essai" })
    #expect(throws: ServiceError.noSuchPerson) {
      try force.desk("auditor").showPerson(ColleagueName("Binta Test"))
    }
    #expect(try force.desk("auditor").verifyLog().findings.isEmpty)
  }
}

extension TaskForce {
  /// Enrols somebody by the first administrator.
  func enrol(
    _ name: String,
    as label: String,
    _ roles: [Role],
    at office: String,
  ) throws -> RosterOutcome {
    try desk("admin").enrol(
      name: name,
      roles: roles,
      office: OfficeCode(office),
      as: PersonLabel(label),
      passphrase: .file(root + "/passphrase"),
      cost: .forTests,
    )
  }

  /// `admin-2`: from now on two sign.
  func enrolSecondAdministrator() throws {
    _ = try enrol("Issa Test", as: "admin-2", [.administrator], at: "BKO")
  }
}
