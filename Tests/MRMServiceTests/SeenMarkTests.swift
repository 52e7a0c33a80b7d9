import MRMExchange
import MRMModel
import MRMService
import MRMStore
import MRMTestSupport
import Testing

@Suite struct SeenMarkTests {
  @Test func `what was shown is signed`() throws {
    let force = try TaskForce()
    let name = try Self.submitted(in: force)
    let focal = try force.desk("focal")
    let seen = try focal.mark(of: name)
    #expect(try focal.propose(TaskForce.verified(name, .focalPoint), seen: seen).isDecided)
  }

  @Test func `a proposal over facts edited since they were shown is refused with 7`() throws {
    let force = try TaskForce()
    let name = try Self.submitted(in: force)
    let focal = try force.desk("focal")
    let seen = try focal.mark(of: name)
    let editor = try Self.edit(name, in: force)
    #expect {
      try focal.propose(TaskForce.verified(name, .focalPoint), seen: seen)
    } throws: { error in
      guard case StoreError.changedMeanwhile(let record, let person, let time) = error else {
        return false
      }
      return record.kind == .violation && person == editor && time == TaskForce.now
        && ExitStatus.code(of: error) == 7
    }
    #expect(try focal.propose(TaskForce.verified(name, .focalPoint)).isDecided)
  }

  @Test func `a source taken out since it was shown is noticed`() throws {
    let force = try TaskForce()
    let name = try Self.submitted(in: force)
    let focal = try force.desk("focal")
    let seen = try focal.mark(of: name)
    let officer = try force.desk("officer-2")
    let read = try officer.page(of: name).file
    let second = SourceDocument(
      number: 2,
      category: .secondary,
      type: .document,
      reliability: .low,
      credibility: .low,
      consentToReport: .given,
      violations: [1],
      note: "a letter",
      identity: .absent,
    )
    let added = read.document.with(sources: read.document.sources + [second])
    _ = try officer.edit(read, to: added)
    let withTwo = try focal.mark(of: name)
    let now = try officer.page(of: name).file
    let left = now.document.sources.filter { $0.number == 1 }
    _ = try officer.edit(now, to: now.document.with(sources: left))
    #expect {
      try focal.propose(TaskForce.verified(name, .focalPoint), seen: withTwo)
    } throws: { error in
      guard case StoreError.changedMeanwhile(_, by: officer.personID, _) = error else {
        return false
      }
      return true
    }
    // The same records in the same versions are the same mark.
    #expect(try focal.mark(of: name) == seen)
  }

  @Test func `a concurrence in another proposal than the one shown is refused`() throws {
    let force = try TaskForce()
    let name = try Self.submitted(in: force)
    try force.desk("focal").propose(TaskForce.verified(name, .focalPoint))
    try force.desk("technical").propose(TaskForce.verified(name, .technical))
    let second = try force.desk("ctfmr-2")
    let before = try second.mark(of: name)
    let first = try force.desk("ctfmr-1")
    try first.propose(TaskForce.verified(name, .ctfmr))
    #expect {
      try second.concur(in: name, level: .ctfmr, seen: before)
    } throws: { error in
      guard case StoreError.changedMeanwhile(let record, by: first.personID, _) = error else {
        return false
      }
      return record.kind == .decision
    }
    #expect(try second.concur(in: name, level: .ctfmr).isDecided)
  }

  @Test func `a mark of another incident's violation is refused`() throws {
    let force = try TaskForce()
    let name = try Self.submitted(in: force)
    let other = try force.desk("focal").mark(of: Self.submitted(in: force))
    #expect(throws: StoreError.self) {
      try force.desk("focal").propose(TaskForce.verified(name, .focalPoint), seen: other)
    }
  }

  @Test func `an edit of one violation leaves the mark of another`() throws {
    let force = try TaskForce()
    let name = try Self.submitted(in: force, violations: 2)
    let focal = try force.desk("focal")
    let file = try focal.page(of: name).file
    _ = try Self.edit(name, in: force)
    let after = try focal.page(of: name).file
    #expect(file.seenMark(of: 1) != after.seenMark(of: 1))
    #expect(file.seenMark(of: 2) == after.seenMark(of: 2))
    #expect(file.seenMark(of: 1) != file.seenMark(of: 2))
  }

  @Test func `whoever looks is given the same mark`() throws {
    let force = try TaskForce()
    let name = try Self.submitted(in: force)
    let marks = try ["focal", "technical", "ctfmr-1"].map { try force.desk($0).mark(of: name) }
    #expect(Set(marks).count == 1)
    let page = try force.desk("focal").page(of: name)
    #expect(page.file.status(on: page.today).marks == [1: marks[0]])
  }

  /// Submits an incident and names its first violation.
  private static func submitted(in force: TaskForce, violations: Int = 1) throws -> IncidentName {
    let document = try TaskForce.document()
    let first = try #require(document.violations.first)
    let all = (1...violations).map { number in
      ViolationDocument(
        number: number,
        kind: first.kind,
        tally: first.tally,
        attribution: first.attribution,
      )
    }
    let row = try force.submit(document.with(violations: all))
    return try IncidentName("\(try #require(row.reference))/1")
  }

  /// Counts one child more in the first violation; returns who did.
  private static func edit(
    _ name: IncidentName,
    in force: TaskForce,
  ) throws -> Identifier<Person> {
    let officer = try force.desk("officer-2")
    let read = try officer.page(of: name).file
    let violations = try read.document.violations.map { violation in
      ViolationDocument(
        id: violation.id,
        number: violation.number,
        kind: violation.kind,
        tally: violation.number == 1
          ? try VictimTally(boys: 2, girls: 1, unknown: 0) : violation.tally,
        attribution: violation.attribution,
      )
    }
    _ = try officer.edit(read, to: read.document.with(violations: violations))
    return officer.personID
  }
}

extension IncidentDocument {
  /// The same incident with other violations or sources.
  fileprivate func with(
    violations: [ViolationDocument]? = nil,
    sources: [SourceDocument]? = nil,
  ) -> IncidentDocument {
    IncidentDocument(
      date: date,
      firstReport: firstReport,
      place: place,
      account: account,
      shareableAccount: shareableAccount,
      violations: violations ?? self.violations,
      children: children,
      sources: sources ?? self.sources,
    )
  }
}
