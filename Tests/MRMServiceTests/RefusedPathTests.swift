import MRMExchange
import MRMModel
import MRMReports
@testable import MRMService
import MRMStore
import MRMTestSupport
import MRMVault
import MRMWorkflow
import Testing

@Suite struct RefusedPathTests {
  @Test func `the officer who logged a case cannot verify it`() throws {
    let force = try TaskForce()
    let row = try force.submit(TaskForce.document())
    let name = try IncidentName("\(try #require(row.reference))/1")
    #expect(throws: Refusal.notPermitted(.decide(.focalPoint))) {
      _ = try force.desk("officer").propose(TaskForce.verified(name, .focalPoint))
    }
  }

  @Test func `one member of the CTFMR cannot concur in their own proposal`() throws {
    let force = try TaskForce()
    let row = try force.submit(TaskForce.document())
    let name = try IncidentName("\(try #require(row.reference))/1")
    _ = try force.desk("focal").propose(TaskForce.verified(name, .focalPoint))
    _ = try force.desk("technical").propose(TaskForce.verified(name, .technical))
    _ = try force.desk("ctfmr-1").propose(TaskForce.verified(name, .ctfmr))
    #expect(throws: Refusal.samePerson) {
      _ = try force.desk("ctfmr-1").concur(in: name, level: .ctfmr)
    }
    #expect(try force.desk("ctfmr-2").concur(in: name, level: .ctfmr).isDecided)
  }

  @Test func `an edit over what a colleague saved meanwhile is refused`() throws {
    let force = try TaskForce()
    let row = try force.submit(TaskForce.document())
    let name = try IncidentName(row.id.description)
    let first = try force.desk("officer")
    let second = try force.desk("officer-2")
    let read = try first.page(of: name).file
    _ = try second.edit(
      second.page(of: name).file,
      to: TaskForce.document(date: "2022-08-04").keeping(read.document),
    )
    #expect {
      _ = try first.edit(read, to: TaskForce.document(girls: 2).keeping(read.document))
    } throws: { error in
      guard case StoreError.changedMeanwhile = error else { return false }
      return true
    }
    #expect(try first.verifyLog().findings.isEmpty)
    #expect(try first.checkStore().isSound)
  }

  @Test func `a decided case that is edited keeps counting the decided facts`() throws {
    let force = try TaskForce()
    let row = try force.submit(TaskForce.document())
    let name = try IncidentName("\(try #require(row.reference))/1")
    try force.verify(name)
    let officer = try force.desk("officer")
    let read = try officer.page(of: name).file
    _ = try officer.edit(read, to: TaskForce.document(girls: 5).keeping(read.document))
    let quarter = try Quarter(year: 2022, number: 4)
    #expect(try force.desk("reporting").report(quarter).verifiedLate.graveViolations == 2)
    #expect(try officer.checkStore().isSound)
    #expect(try officer.verifyLog().findings.isEmpty)
  }

  @Test func `a reporting officer's keys open no account`() throws {
    let force = try TaskForce()
    let row = try force.submit(TaskForce.document())
    let name = try IncidentName(row.id.description)
    #expect(throws: Refusal.notPermitted(.readIncident)) {
      _ = try force.desk("reporting").page(of: name)
    }
    #expect(try force.desk("focal").page(of: name).file.accounts?.isEmpty == false)

    // Below the table of rights: it is the keys that refuse.
    let reporting = try force.desk("reporting")
    let accounts = row.parts.map(\.record).filter { $0.kind == .account }
    #expect(accounts.count == 2)
    for account in accounts {
      #expect(throws: VaultError.noKey) {
        try reporting.store.read(as: reporting.person) { view in
          _ = try view.open(Account.self, account) as Account
        }
      }
    }
    let facts = try #require(row.parts.map(\.record).first { $0.kind == .violation })
    try reporting.store.read(as: reporting.person) { view in
      _ = try view.open(Violation.self, facts) as Violation
    }
  }

  @Test func `another office's officer finds no incident`() throws {
    let force = try TaskForce()
    let row = try force.submit(TaskForce.document())
    let name = try IncidentName(row.id.description)
    #expect(throws: ServiceError.noSuchIncident) { _ = try force.desk("gao").page(of: name) }
  }
}

extension IncidentDocument {
  /// The same facts as parts of an incident that exists.
  fileprivate func keeping(_ old: IncidentDocument) -> IncidentDocument {
    IncidentDocument(
      date: date,
      firstReport: firstReport,
      place: place,
      account: account,
      shareableAccount: shareableAccount,
      violations: violations.map { violation in
        ViolationDocument(
          id: old.violations.first?.id,
          number: violation.number,
          kind: violation.kind,
          tally: violation.tally,
          attribution: violation.attribution,
        )
      },
      children: old.children,
      sources: old.sources,
    )
  }
}
