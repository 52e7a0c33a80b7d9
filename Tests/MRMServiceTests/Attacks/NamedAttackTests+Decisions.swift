import MRMAudit
import MRMExchange
import MRMModel
import MRMStore
import MRMTestSupport
import MRMWorkflow
import Testing

@testable import MRMService

/// What somebody who may decide signs of facts that are not those, or of nothing.
extension NamedAttackTests {
  private static let olderVersions =
    "a decision over other versions than the newest [rule 65: reliance]"

  /// Two violations of one incident, told apart by their kind.
  private static func twoViolations() throws -> IncidentDocument {
    let one = try TaskForce.document()
    return IncidentDocument(
      date: one.date,
      firstReport: one.firstReport,
      place: one.place,
      account: one.account,
      shareableAccount: one.shareableAccount,
      violations: one.violations + [
        ViolationDocument(
          number: 2,
          kind: .maiming,
          tally: try VictimTally(boys: 1, girls: 0, unknown: 0),
          attribution: .parties([PartyAttribution(party: try PartyCode("JNIM"))], .several),
        )
      ],
      children: one.children,
      sources: one.sources.map { source in
        SourceDocument(
          number: source.number,
          category: source.category,
          type: source.type,
          reliability: source.reliability,
          credibility: source.credibility,
          consentToReport: source.consentToReport,
          violations: [1, 2],
          note: source.note,
          identity: source.identity,
        )
      },
    )
  }

  @Test func `a decision signed over an older version`() throws {
    let attacked = try AttackedCase()
    let focal = try attacked.force.desk("focal")
    let before = try focal.page(of: attacked.name()).file
    let seen = try focal.mark(of: attacked.name())
    try attacked.edit()
    // The door compares what was shown with what is there.
    let account = try attacked.part(.account)
    #expect {
      try focal.propose(TaskForce.verified(attacked.name(), .focalPoint), seen: seen)
    } throws: { error in
      guard case StoreError.changedMeanwhile(let record, _, _) = error else { return false }
      return record == account && ExitStatus.code(of: error) == 7
    }
    var older = ForgedDecision()
    older.covers = { file in
      file.row.coveredVersions(by: 1).compactMap { before.writes[$0.id] }
    }
    let entry = try attacked.forge(older, by: "focal").entry
    try attacked.isFound(
      entry: entry,
      rule: 65,
      saying: "entry \(entry): " + Self.olderVersions,
    )
    // Nor does the row that says so stand, before whoever reads it.
    try attacked.isFound(
      saying: "row \(attacked.id) of the index does not agree with the records "
        + "[rule 113: index-row]",
      by: "officer",
    )
  }

  @Test func `swapped decisions of two violations, by SQL`() throws {
    let attacked = try AttackedCase(Self.twoViolations())
    for violation in 1...2 {
      _ = try attacked.force.desk("focal")
        .propose(TaskForce.verified(attacked.name(violation), .focalPoint))
    }
    let decisions = try attacked.row().parts.map(\.record).filter { $0.kind == .decision }
    let (one, other) = (try #require(decisions.first), try #require(decisions.last))
    try #require(one != other)
    try attacked.force.edit(
      """
      CREATE TEMP TABLE held AS SELECT blob FROM record WHERE id = \(one.id.sql);
      UPDATE record SET blob = (SELECT blob FROM record WHERE id = \(other.id.sql))
        WHERE id = \(one.id.sql);
      UPDATE record SET blob = (SELECT blob FROM held) WHERE id = \(other.id.sql)
      """
    )
    #expect {
      try attacked.force.desk("technical").page(of: attacked.name())
    } throws: { ExitStatus.code(of: $0) == 21 }
    for record in [one, other] {
      try attacked.isFound(
        saying: "\(RecordKind.decision.label(.english)) \(record.id), version 1: "
          + "not what was signed [rule 110: record]"
      )
    }
  }

  @Test func `swapped decisions of two violations, each signed with the other's reasons`() throws {
    let attacked = try AttackedCase(Self.twoViolations())
    var swapped = ForgedDecision()
    swapped.record = { record, file in
      record.with(violation: file.violations.first { $0.number == 2 }?.id)
    }
    let (_, act) = try attacked.forge(swapped, by: "focal")
    // The entry is as it should be; what its reasons are about stands in their record.
    try attacked.isFound(
      saying: "\(attacked.reference)/1, \(VerificationLevel.focalPoint.label(.english)): "
        + "decision \(act.decision) does not say what its entry says, or rests on nothing "
        + "[rule 114: decision]",
      by: "ctfmr-1",
    )
  }

  @Test(arguments: [[2], [1, 2]])
  func `swapped decisions of two violations, over the other's facts`(violations: [Int]) throws {
    let attacked = try AttackedCase(Self.twoViolations())
    var swapped = ForgedDecision()
    swapped.covers = { file in
      let covered = violations.flatMap(file.row.coveredVersions(by:))
      return Set(covered).compactMap { file.writes[$0.id] }
    }
    let entry = try attacked.forge(swapped, by: "focal").entry
    try attacked.isFound(
      entry: entry,
      rule: 65,
      saying: "entry \(entry): " + Self.olderVersions,
    )
  }

  @Test func `swapped decisions of two violations, in a concurrence`() throws {
    let attacked = try AttackedCase(Self.twoViolations())
    for violation in 1...2 { try attacked.decideBelow(on: violation) }
    for (violation, label) in [(1, "ctfmr-1"), (2, "ctfmr-1")] {
      _ = try attacked.force.desk(label)
        .propose(TaskForce.verified(attacked.name(violation), .ctfmr))
    }
    let proposals = try attacked.proposals().filter { $0.level == .ctfmr }
    let (one, other) = (try #require(proposals.first), try #require(proposals.last))
    let entry = try attacked.concur(
      in: one.completing(violation: other.violation, reliesOn: other.reliesOn),
      by: "ctfmr-2",
      after: "ctfmr-1",
    )
    try attacked.isFound(
      entry: entry,
      rule: 68,
      saying: "entry \(entry): a concurrence without its proposal [rule 68: proposal]",
    )
  }

  @Test func `a decision without basis: relying on nothing`() throws {
    let attacked = try AttackedCase()
    var baseless = ForgedDecision()
    baseless.covers = { _ in [] }
    let entry = try attacked.forge(baseless, by: "focal").entry
    try attacked.isFound(
      entry: entry,
      rule: 65,
      saying: "entry \(entry): " + Self.olderVersions,
    )
  }

  @Test func `a decision without basis: verified on no source`() throws {
    let attacked = try AttackedCase()
    // The door names what is missing.
    let request = DecisionRequest(
      name: try attacked.name(),
      level: .focalPoint,
      status: .verified,
      date: try CalendarDay(parsing: "2022-10-01"),
      judgement: Decision.Judgement(isCredible: true, screening: .allMet),
      basis: [],
      reasons: [],
      note: "",
    )
    #expect {
      try attacked.force.desk("focal").propose(request)
    } throws: { error in
      guard case Refusal.standardNotMet(let missing) = error else { return false }
      return missing.contains(.noPrimarySourceOrDocument) && ExitStatus.code(of: error) == 6
    }
    var baseless = ForgedDecision()
    baseless.record = { record, _ in record.with(basis: []) }
    let (_, act) = try attacked.forge(baseless, by: "focal")
    let sentence =
      "\(attacked.reference)/1, \(VerificationLevel.focalPoint.label(.english)): "
      + "decision \(act.decision) does not say what its entry says, or rests on nothing "
      + "[rule 114: decision]"
    for label in ["officer", "technical", "ctfmr-2"] {
      try attacked.isFound(saying: sentence, by: label)
    }
    // A verification of what is new finds it as well.
    #expect(try attacked.force.verifyNew("ctfmr-2").exitCode == 21)
  }

  @Test(
    arguments: [
      { record, _ in record.with(status: .didNotOccur) },
      { record, _ in record.with(basis: [.random()]) },
      { record, file in record.with(covers: [try #require(file.row.parts.first).record]) },
    ] as [@Sendable (Decision, CaseFile) throws -> Decision]
  )
  func `a decision without basis: reasons that are not those of its entry`(
    record: @escaping @Sendable (Decision, CaseFile) throws -> Decision
  ) throws {
    let attacked = try AttackedCase()
    var other = ForgedDecision()
    other.record = record
    try attacked.forge(other, by: "focal")
    let findings = try attacked.force.verifyAside("technical").findings
    #expect(findings.map(\.rule) == ["decision"])
    #expect(findings.map(\.numbers) == [[114]])
  }

  @Test func `an incident edited between proposal and concurrence`() throws {
    let attacked = try AttackedCase()
    try attacked.decideBelow()
    let second = try attacked.force.desk("ctfmr-2")
    _ = try attacked.force.desk("ctfmr-1")
      .propose(TaskForce.verified(attacked.name(), .ctfmr))
    let seen = try second.mark(of: attacked.name())
    try attacked.edit()
    #expect {
      try second.concur(in: attacked.name(), level: .ctfmr, seen: seen)
    } throws: { ExitStatus.code(of: $0) == 7 }
    // Shown anew, it is no longer what was proposed.
    #expect(throws: Refusal.levelBelowOutdated(.technical)) {
      try second.concur(in: attacked.name(), level: .ctfmr)
    }
    let proposal = try #require(attacked.proposals().last)
    let entry = try attacked.concur(in: proposal, by: "ctfmr-2", after: "ctfmr-1")
    try attacked.isFound(
      entry: entry,
      rule: 65,
      saying: "entry \(entry): " + Self.olderVersions,
    )
  }

  /// The levels below decide over the new facts: nothing is left to refuse but the proposal itself.
  @Test func `an incident edited between proposal and concurrence, and decided below anew`() throws
  {
    let attacked = try AttackedCase()
    try attacked.decideBelow()
    _ = try attacked.force.desk("ctfmr-1")
      .propose(TaskForce.verified(attacked.name(), .ctfmr))
    let proposal = try #require(attacked.proposals().last)
    try attacked.edit()
    try attacked.decideBelow()
    #expect(throws: Refusal.changedSinceProposal) {
      try attacked.force.desk("ctfmr-2").concur(in: attacked.name(), level: .ctfmr)
    }
    let newest = try #require(attacked.proposals().last)
    let entry = try attacked.concur(
      in: proposal.completing(reliesOn: newest.reliesOn),
      by: "ctfmr-2",
      after: "ctfmr-1",
    )
    try attacked.isFound(
      entry: entry,
      rule: 68,
      saying: "entry \(entry): an act that was not allowed: "
        + "\(Refusal.changedSinceProposal.problem(in: .english)) [rule 68: act]",
    )
  }
}
