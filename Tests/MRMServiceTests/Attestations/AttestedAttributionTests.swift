import MRMAudit
import MRMModel
import MRMStore
import MRMTestSupport
import Testing

@testable import MRMService

/// To whom another system found a violation attributed, as two persons attest it here.
@Suite struct AttestedAttributionTests {
  private let force: TaskForce
  private let name: IncidentName

  init() throws {
    force = try TaskForce()
    let parties = try ["DNA", "JNIM"].map { PartyAttribution(party: try PartyCode($0)) }
    name = try force.bringIn(
      TaskForce.elsewhere()?.finding(AttributionFinding(named: 2, verified: [2])),
      attribution: .parties(parties, .several),
    )
  }

  private func row() throws -> IncidentRow { try force.desk("focal").page(of: name).file.row }

  private func stages() throws -> [AttributionStage] {
    let row = try row()
    return row.attributionStages(of: row.violations[0])
  }

  @Test func `it is alleged until a second person attests it`() throws {
    #expect(try stages() == [.alleged, .alleged])
    try force.confirm(.named([name]))
    #expect(try stages() == [.notEstablished, .verified])
    #expect(try force.desk("auditor").verifyLog().findings.isEmpty)
    #expect(try force.desk("focal").checkStore().isSound)
  }

  @Test func `what was withdrawn attributes nothing`() throws {
    try force.confirm(.named([name]))
    try force.withdraw(name, as: "ctfmr-1")
    #expect(try stages() == [.alleged, .alleged])
  }

  @Test func `a row that says that another party was found there is told by name`() throws {
    var forged = try row()
    let attested = try #require(forged.violations[0].attested)
    forged.violations[0].attested = AttestedVerification(
      decided: try #require(
        attested.decided.finding(AttributionFinding(named: 2, verified: [1]))
      ),
      stamp: attested.stamp,
      standing: attested.standing,
    )
    let officer = try force.desk("officer")
    try officer.store.change(by: officer.person, at: officer.now) { [forged] change in
      try change.put(forged)
      return .backupWritten
    }
    let expected = StoreError.Finding.indexRow(forged.id.retyped()).phrase
    #expect(try officer.verifyLog().findings.map(\.phrase) == [expected])
  }
}
