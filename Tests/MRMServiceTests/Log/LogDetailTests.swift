import MRMExchange
import MRMModel
import MRMService
import MRMTestSupport
import Testing

@Suite struct LogDetailTests {
  @Test func `who opens the case reads which sources and accounts a decision rests on`() throws {
    let scene = try LoggedCase()
    let line = try #require(try scene.decisions("ctfmr-1").first)
    #expect(line.person.name == "Fanta Test")
    #expect(line.person.roles == [.focalPoint])
    #expect(line.person.office?.rawValue == "MOP")
    #expect(line.incident?.reference == scene.reference)
    #expect(line.incident?.violation == 2)
    let decision = try #require(line.decision)
    #expect(decision.level == .focalPoint)
    #expect(decision.status == .verified)
    #expect("\(decision.date)" == "2022-10-01")
    #expect(decision.completes)
    #expect(decision.basis?.sources == [2, 3])
    #expect(decision.basis?.accounts == [.confidential, .shareable])
  }

  @Test func `of the sources it covers, a decision rests on those that were named`() throws {
    let scene = try LoggedCase(isVerified: false)
    let all = try TaskForce.verified(scene.name, .focalPoint)
    try scene.force.desk("focal").propose(
      DecisionRequest(
        name: all.name,
        level: all.level,
        status: all.status,
        date: all.date,
        judgement: all.judgement,
        basis: [3],
        reasons: all.reasons,
        note: all.note,
      )
    )
    let decision = try #require(try scene.decisions("ctfmr-1").first?.decision)
    #expect(decision.basis?.sources == [3])
    #expect(decision.covers[.source] == 2)
  }

  @Test(arguments: ["auditor", "admin", "gao"])
  func `who does not open the case sees its identity and how much there was`(label: String) throws {
    let scene = try LoggedCase()
    let line = try #require(try scene.decisions(label).first)
    #expect(line.incident?.id == scene.id)
    #expect(line.incident?.reference == nil)
    #expect(line.incident?.violation == nil)
    let decision = try #require(line.decision)
    #expect(decision.basis == nil)
    #expect(decision.covers[.source] == 2)
    #expect(decision.covers[.account] == 2)
  }

  @Test func `who reads facts alone sees which violation, and no source`() throws {
    let scene = try LoggedCase()
    let line = try #require(try scene.decisions("reporting").first)
    #expect(line.incident?.reference == scene.reference)
    #expect(line.incident?.violation == 2)
    #expect(line.decision?.basis == nil)
  }

  @Test func `who waits for the accounts' keys sees which violation, and no source`() throws {
    let scene = try LoggedCase()
    _ = try scene.force.desk("admin").enrol(
      name: "Nana Test",
      roles: [.ctfmrMember],
      office: OfficeCode("BKO"),
      as: PersonLabel("ctfmr-3"),
      passphrase: .file(scene.force.root + "/passphrase"),
      cost: .forTests,
    )
    // Who holds the facts alone cannot give more.
    #expect(try scene.force.desk("reporting").fulfilledGrants > 0)
    let line = try #require(try scene.decisions("ctfmr-3").first)
    #expect(line.incident?.violation == 2)
    #expect(line.decision?.basis == nil)
    _ = try scene.force.desk("officer")
    #expect(try scene.decisions("ctfmr-3").first?.decision?.basis != nil)
  }

  @Test func `a decision keeps its sources when the case is edited after it`() throws {
    let scene = try LoggedCase()
    let before = try scene.decisions("ctfmr-1")
    let officer = try scene.force.desk("officer")
    let file = try officer.page(of: scene.name).file
    let old = file.document
    _ = try officer.edit(
      file,
      to: IncidentDocument(
        date: old.date,
        firstReport: old.firstReport,
        place: old.place,
        account: "Another account.",
        shareableAccount: old.shareableAccount,
        violations: old.violations,
        children: old.children,
        sources: old.sources,
      ),
    )
    #expect(try scene.decisions("ctfmr-1") == before)
  }

  @Test func `only the signature that completes the quorum is said to`() throws {
    let scene = try LoggedCase()
    let lines = try scene.decisions("auditor")
    #expect(lines.map(\.decision?.completes) == [true, true, false, true])
  }

  @Test func `a reading tells whose names were read, and how many`() throws {
    let scene = try LoggedCase()
    _ = try scene.force.desk("officer").page(of: scene.name, revealing: true)
    let reads = try scene.log("officer-2") { $0.acts = [.sensitiveRead] }
    #expect(reads.map(\.matter) == [.reading(records: 2)])
    #expect(reads.map(\.incident?.reference) == [scene.reference])
    #expect(reads.map(\.person.name) == ["Binta Test"])
  }

  @Test func `a grant tells to whom which compartment of which office was opened`() throws {
    let scene = try LoggedCase()
    let lines = try scene.log("auditor") { $0.acts = [.grantsFulfilled] }
    let grants = lines.flatMap { line -> [LogGrant] in
      if case .grants(let grants) = line.matter { grants } else { [] }
    }
    let readers = grants.filter { $0.office?.rawValue == "MOP" }.map(\.person.name)
    #expect(readers.isSorted)
    let focal = grants.filter { $0.person.name == "Fanta Test" }
    #expect(focal.map(\.compartment) == [.facts, .accounts])
    #expect(focal.allSatisfy { $0.office?.rawValue == "MOP" })
  }

  @Test func `an enrolment tells who became what, and where`() throws {
    let scene = try LoggedCase()
    let enrolled = try scene.log("auditor") { $0.acts = [.personEnrolled] }.compactMap {
      line -> LogPerson? in
      if case .enrolment(let person) = line.matter { person } else { nil }
    }
    let gao = try #require(enrolled.first { $0.name == "Gaoussou Test" })
    #expect(gao.roles == [.protectionOfficer])
    #expect(gao.office?.rawValue == "GAO")
  }
}

extension LoggedCase {
  /// The proposals and concurrences as somebody reads them.
  fileprivate func decisions(_ label: String) throws -> [LogLine] {
    try log(label) { $0.acts = [.decisionProposed, .decisionConcurred] }
  }
}

extension [String] {
  fileprivate var isSorted: Bool { count > 1 && zip(self, dropFirst()).allSatisfy { $0 <= $1 } }
}

extension LogLine {
  fileprivate var decision: LogDecision? {
    if case .decision(let decision) = matter { decision } else { nil }
  }
}
