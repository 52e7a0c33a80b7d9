import MRMModel
import MRMService
import MRMTestSupport
import Testing

@Suite struct UnlockTests {
  @Test func `whoever opens the store learns how many grants that fulfilled`() throws {
    let force = try TaskForce()
    _ = try force.desk("admin").enrol(
      name: "Nana Test",
      roles: [.protectionOfficer],
      office: OfficeCode("MOP"),
      as: PersonLabel("officer-3"),
      passphrase: .file(force.root + "/passphrase"),
      cost: .forTests,
    )
    #expect(try force.desk("gao").fulfilledGrants == 0)
    let waiting = try force.desk("officer-2").fulfilledGrants
    #expect(waiting > 0)
    #expect(try force.desk("officer").fulfilledGrants == 0)
    #expect(
      try force.desk("auditor").auditLog(LogFilter()).contains { line in
        if case .grants(let grants) = line.matter { grants.count == waiting } else { false }
      }
    )
  }
}
