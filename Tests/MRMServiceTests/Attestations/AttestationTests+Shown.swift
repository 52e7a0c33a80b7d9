import MRMModel
import MRMReports
import MRMTestSupport
import Testing

@testable import MRMService

/// What is signed is what was shown.
extension AttestationTests {
  @Test func `what is signed is what was shown: a list that changed since is refused with 7`()
    throws
  {
    let first = try force.bringIn(TaskForce.elsewhere(), row: 1)
    let second = try force.bringIn(TaskForce.elsewhere(.notMRM), row: 2)
    let desk = try force.desk("ctfmr-1")
    let list = try desk.attestations(.waiting(limit: 50))
    #expect(list.total == 2 && list.items.map(\.incident.reference?.number) == [1, 2])
    let seen = try #require(list.mark)
    try force.confirm(.named([first]), as: "ctfmr-2")
    #expect {
      try desk.confirmAttestations(.waiting(limit: 50), seen: seen)
    } throws: { error in
      error as? ServiceError == .attestationsChanged && ExitStatus.code(of: error) == 7
    }
    #expect(try force.confirm(.waiting(limit: 50)).map(\.incident.reference?.number) == [2])
    #expect(try force.desk("ctfmr-1").attestations(.named([second])).items.count == 1)
    try isSound()
  }

  @Test func `facts edited since they were shown are not signed for`() throws {
    let name = try force.bringIn(TaskForce.elsewhere())
    let desk = try force.desk("ctfmr-1")
    let seen = try desk.seen(.named([name]))
    try change(name, children: 5)
    #expect(throws: ServiceError.attestationsChanged) {
      try desk.confirmAttestations(.named([name]), seen: seen)
    }
  }

  @Test func `many are confirmed in one entry, as many as are asked for`() throws {
    for row in 1...3 { try force.bringIn(TaskForce.elsewhere(), row: row) }
    #expect(try force.confirm(.waiting(limit: 2)).map(\.incident.reference?.number) == [1, 2])
    #expect(try report().verifiedOnTime.records == 2)
    #expect(try force.desk("ctfmr-2").attestations(.waiting(limit: 50)).total == 1)
    for limit in [0, Desk.mostAttestations + 1] {
      #expect(throws: ServiceError.tooManyAttestations(limit: Desk.mostAttestations)) {
        try force.desk("ctfmr-2").attestations(.waiting(limit: limit))
      }
    }
    try isSound()
  }
}
