import MRMExchange
import MRMModel
import MRMReports
import MRMTestSupport
import MRMWorkflow
import Testing

@testable import MRMService

/// Decisions taken elsewhere: who attests them, what they count for, and what they never are.
@Suite struct AttestationTests {
  let force: TaskForce

  init() throws { force = try TaskForce() }

  // MARK: - Counting

  @Test func `what two persons attest counts as verified, and what one attests does not`() throws {
    let name = try force.bringIn(TaskForce.elsewhere())
    #expect(try report().verifiedOnTime.records == 0)
    #expect(try report().unverified.records == 1)
    #expect(try report().notes.attestationsWaiting == 1)
    try force.confirm(.named([name]))
    #expect(try report().verifiedOnTime.graveViolations == 2)
    #expect(try report().verifiedOnTime.decidedElsewhere.records == 1)
    #expect(try report().unverified.records == 0)
    try isSound()
  }

  @Test func `a report without them counts it as undecided, and says how many it left out`() throws
  {
    try force.confirm(.named([force.bringIn(TaskForce.elsewhere())]))
    let report = try report(.leftOut)
    #expect(report.verifiedOnTime.records == 0 && report.unverified.records == 1)
    #expect(report.notes.decidedElsewhereLeftOut == 1 && report.notes.decidedElsewhere == 0)
  }

  @Test func `verified elsewhere on no known day it stays pending here, and is named so`() throws {
    let name = try force.bringIn(TaskForce.elsewhere(on: nil))
    try force.confirm(.named([name]))
    let report = try report()
    #expect(report.verifiedOnTime.records == 0 && report.unverified.records == 1)
    #expect(report.notes.verifiedElsewhereWithoutDate == 1)
    let warnings = try force.desk("officer").quality(of: name).warnings
    #expect(warnings.contains(.decidedElsewhereWithoutDate(violation: 1)))
    #expect(try force.desk("focal").queue().items.map(\.need) == [.propose(.focalPoint)])
  }

  @Test func `facts changed later leave the count as it was attested, and need a decision here`()
    throws
  {
    let name = try force.bringIn(TaskForce.elsewhere())
    try force.confirm(.named([name]))
    #expect(try force.desk("focal").queue().total == 0)
    try change(name, children: 5)
    #expect(try report().verifiedOnTime.graveViolations == 2)
    #expect(try report().notes.changedSinceDecision == 1)
    #expect(try report(.leftOut).unverified.graveViolations == 5)
    #expect(try force.desk("focal").queue().items.map(\.need) == [.propose(.focalPoint)])
    let warnings = try force.desk("officer").quality(of: name).warnings
    #expect(warnings.contains(.changedSinceImport(violation: 1)))
    #expect(try force.desk("focal").page(of: name).changedSinceImport == [1])
    try isSound()
  }

  @Test func `a decision of the CTFMR here replaces it in the counts`() throws {
    let name = try force.bringIn(TaskForce.elsewhere())
    try force.confirm(.named([name]))
    try change(name, children: 5)
    try decideHere(name)
    let report = try report()
    #expect(report.notes.decidedElsewhere == 0 && report.notes.excludedElsewhere == 0)
    #expect(report.verifiedOnTime.records == 0)
    let row = try force.desk("officer").page(of: name).file.row.violations[0]
    #expect(row.decidedFacts == nil && row.attested != nil)
    try isSound()
  }

  // MARK: - Who may

  @Test func `the importer does not confirm, nor does anybody but the CTFMR`() throws {
    let name = try force.bringIn(TaskForce.elsewhere())
    for label in ["officer", "officer-2", "focal", "technical", "reporting", "auditor"] {
      #expect(throws: Refusal.notPermitted(.attest)) {
        try force.confirm(.named([name]), as: label)
      }
    }
    #expect(try force.confirm(.named([name]), as: "ctfmr-2").count == 1)
    try isSound()
  }

  @Test func `nobody confirms what was confirmed, withdrawn or changed since the import`() throws {
    let confirmed = try force.bringIn(TaskForce.elsewhere(), row: 1)
    try force.confirm(.named([confirmed]))
    #expect(throws: Refusal.alreadyAttested) {
      try force.confirm(.named([confirmed]), as: "ctfmr-2")
    }
    let withdrawn = try force.bringIn(TaskForce.elsewhere(), row: 2)
    try force.withdraw(withdrawn, as: "officer")
    #expect(throws: Refusal.attestationWithdrawn) { try force.confirm(.named([withdrawn])) }
    let changed = try force.bringIn(TaskForce.elsewhere(), row: 3)
    try change(changed, children: 5)
    #expect(throws: Refusal.changedSinceImport) { try force.confirm(.named([changed])) }
    try isSound()
  }

  @Test func `nobody confirms what the CTFMR has decided here`() throws {
    let name = try force.bringIn(TaskForce.elsewhere())
    try decideHere(name)
    #expect(throws: Refusal.alreadyDecided) { try force.confirm(.named([name])) }
  }

  @Test func `a violation that was imported without a decision has nothing to attest`() throws {
    let name = try force.bringIn(nil)
    #expect(throws: ServiceError.notAttested) {
      try force.desk("ctfmr-1").attestations(.named([name]))
    }
    #expect(try force.desk("ctfmr-1").queue().total == 0)
  }

  // MARK: - Withdrawing

  @Test(arguments: ["officer", "ctfmr-1", "ctfmr-2"])
  func `the importer and the CTFMR withdraw an attestation, and the counts follow`(
    label: String
  ) throws {
    let name = try force.bringIn(TaskForce.elsewhere())
    try force.confirm(.named([name]))
    try change(name, children: 5)
    try force.withdraw(name, as: label)
    #expect(try report().verifiedOnTime.records == 0)
    #expect(try report().unverified.graveViolations == 5)
    let row = try force.desk("officer").page(of: name).file.row.violations[0]
    #expect(row.attested?.decided == (try TaskForce.elsewhere()) && row.decidedFacts == nil)
    #expect(throws: Refusal.attestationWithdrawn) { try force.withdraw(name, as: label) }
    try isSound()
  }

  @Test func `nobody else withdraws one`() throws {
    let name = try force.bringIn(TaskForce.elsewhere())
    for label in ["officer-2", "focal", "technical"] {
      #expect(throws: Refusal.notPermitted(.attest)) { try force.withdraw(name, as: label) }
    }
    try isSound()
  }

  @Test func `what the CTFMR decided here goes on counting when an attestation is withdrawn`()
    throws
  {
    let name = try force.bringIn(TaskForce.elsewhere())
    try decideHere(name)
    try change(name, children: 5)
    let before = try force.desk("officer").page(of: name).file.row.violations[0].decidedFacts
    try force.withdraw(name, as: "officer")
    let after = try force.desk("officer").page(of: name).file.row.violations[0].decidedFacts
    #expect(before != nil && after == before)
    try isSound()
  }

  // MARK: - What it never is

  @Test func `it is decided at no level here, in no list and on no page`() throws {
    let name = try force.bringIn(TaskForce.elsewhere())
    try force.confirm(.named([name]))
    var filter = IncidentFilter()
    filter.status = .verified
    #expect(try force.desk("officer").incidents(filter).rows.isEmpty)
    let file = try force.desk("focal").page(of: name).file
    #expect(file.row.violations[0].verification.isUntouched)
    #expect(file.decisions == [])
  }

  @Test func `who wants a decision here takes it through the levels as any other`() throws {
    let name = try force.bringIn(TaskForce.elsewhere())
    try force.confirm(.named([name]))
    #expect(try force.desk("focal").queue().total == 0)
    try proposeHere(name, .focalPoint, as: "focal")
    #expect(try force.desk("technical").queue().items.map(\.need) == [.propose(.technical)])
    try isSound()
  }

  @Test func `what is only imported waits for a second person, and for no focal point`() throws {
    try force.bringIn(TaskForce.elsewhere())
    #expect(try force.desk("ctfmr-1").queue().items.map(\.need) == [.attest])
    #expect(try force.desk("focal").queue().total == 0)
    #expect(try force.desk("officer").queue().total == 0)
  }

  @Test func `what is not closed elsewhere waits at the focal point, attested or not`() throws {
    let name = try force.bringIn(TaskForce.elsewhere(.reportedNotVerified))
    #expect(try force.desk("focal").queue().items.map(\.need) == [.propose(.focalPoint)])
    try force.confirm(.named([name]))
    #expect(try force.desk("focal").queue().items.map(\.need) == [.propose(.focalPoint)])
    #expect(try report().unverified.decidedElsewhere.records == 1)
  }

  // MARK: - Steps

  func report(_ elsewhere: DecidedElsewhere = .counted) throws -> QuarterReport {
    try force.desk("reporting")
      .report(Quarter(year: 2022, number: 3), decidedElsewhere: elsewhere)
  }

  func change(_ name: IncidentName, children: Int) throws {
    let officer = try force.desk("officer-2")
    let file = try officer.page(of: name).file
    let old = file.document
    let violation = old.violations[0]
    let changed = ViolationDocument(
      id: violation.id,
      number: violation.number,
      details: violation.details,
      tally: try VictimTally(boys: children, girls: 0, unknown: 0),
      attribution: violation.attribution,
    )
    _ = try officer.edit(
      file,
      to: IncidentDocument(
        date: old.date,
        place: old.place,
        account: old.account,
        violations: [changed],
        sources: old.sources,
      )
    )
  }

  private func decideHere(_ name: IncidentName) throws {
    try proposeHere(name, .focalPoint, as: "focal")
    try proposeHere(name, .technical, as: "technical")
    try proposeHere(name, .ctfmr, as: "ctfmr-1")
    try force.desk("ctfmr-2").concur(in: name, level: .ctfmr)
  }

  private func proposeHere(
    _ name: IncidentName,
    _ level: VerificationLevel,
    as label: String,
  ) throws {
    try force.desk(label).propose(
      DecisionRequest(
        name: name,
        level: level,
        status: .didNotOccur,
        date: CalendarDay(parsing: "2022-10-01"),
        judgement: .init(isCredible: false, isLinkedToConflict: false, isByParty: false),
        basis: [],
        reasons: [.foundNotToHaveOccurred],
        note: "",
      )
    )
  }

  func isSound(sourceLocation: SourceLocation = #_sourceLocation) throws {
    for label in ["auditor", "officer"] {
      let findings = try force.desk(label).verifyLog().findings
      #expect(findings.isEmpty, sourceLocation: sourceLocation)
    }
    #expect(try force.desk("officer").checkStore().isSound, sourceLocation: sourceLocation)
    #expect(try force.desk("reporting").checkStore().isSound, sourceLocation: sourceLocation)
  }
}
