import Foundation
import MRMAudit
import MRMModel
import MRMTestSupport
import MRMWorkflow
import Testing

@testable import MRMService

/// What is refused to an unlocked person is on the record, and does not fill the disk.
@Suite struct RefusalRecordTests {
  private let force: TaskForce
  private let name: IncidentName
  private let reference: IncidentReference

  init() throws {
    force = try TaskForce()
    reference = try #require(try force.submit(TaskForce.document()).reference)
    name = try IncidentName("\(reference)/1")
  }

  private static func later(_ seconds: Int64) -> Timestamp {
    Timestamp(milliseconds: TaskForce.now.milliseconds + seconds * 1000)
  }

  /// The lines about refusals, as an officer of the incident's office reads them.
  private func refusals(at time: Timestamp = TaskForce.now) throws -> [LogLine] {
    var filter = LogFilter()
    filter.acts = [.actRefused, .furtherRefusals]
    return try force.desk("officer", at: time).auditLog(filter)
  }

  private func refused(
    _ act: RefusableAct,
    _ reason: RefusalCode = .notPermitted,
    times: Int = 1,
  ) -> LogMatter {
    .refusal(LogRefusal(act: act, reason: reason, times: times))
  }

  private func beRefused(by label: String = "officer", at time: Timestamp = TaskForce.now) throws {
    #expect(throws: Refusal.notPermitted(.decide(.focalPoint))) {
      try force.desk(label, at: time).propose(TaskForce.verified(name, .focalPoint))
    }
  }

  @Test func `an act that no role allows is on the record with its incident`() throws {
    try beRefused()
    let line = try #require(try refusals().last)
    #expect(line.person.name == "Binta Test")
    #expect(line.incident?.reference == reference && line.incident?.violation == nil)
    #expect(line.matter == refused(.decideAsFocalPoint))
  }

  @Test func `an act that the case does not allow is on the record with its violation`() throws {
    #expect(throws: Refusal.levelBelowUndecided(.focalPoint)) {
      try force.desk("technical").propose(TaskForce.verified(name, .technical))
    }
    let line = try #require(try refusals().last)
    #expect(line.person.name == "Tidiane Test")
    #expect(line.incident?.reference == reference && line.incident?.violation == 1)
    #expect(line.matter == refused(.decideAsTechnical, .levelBelowUndecided))
  }

  @Test func `every act on cases that is refused is on the record`() throws {
    let incident = try IncidentName("\(reference)")
    let auditor = try force.desk("auditor")
    let quarter = try Quarter(year: 2022, number: 3)
    let passphrase = PassphraseSource.file(force.root + "/passphrase")
    let acts: [(RefusableAct, (Desk) throws -> Void)] = [
      (.recordIncident, { _ = try $0.recordDraft(TaskForce.document()) }),
      (.listIncidents, { _ = try $0.incidents().rows }),
      (.report, { _ = try $0.report(quarter) }),
      (
        .enrolPerson,
        {
          _ = try $0.enrol(
            name: "Nana Test",
            roles: [.auditor],
            office: OfficeCode("MOP"),
            as: PersonLabel("nana"),
            passphrase: passphrase,
            cost: .forTests,
          )
        }
      ),
    ]
    for (act, body) in acts {
      #expect(throws: Refusal.self) { try body(auditor) }
      #expect(try refusals().last?.matter == refused(act))
    }
    let admin = try force.desk("admin")
    #expect(throws: Refusal.self) { try admin.queue() }
    #expect(try refusals().last?.person.id == admin.personID)
    let focal = try force.desk("focal")
    #expect(throws: Refusal.self) { try focal.page(of: incident, revealing: true) }
    #expect(try refusals().last?.matter == refused(.readIdentity))
    #expect(throws: Refusal.self) { try focal.submit(incident) }
    #expect(try refusals().last?.matter == refused(.submitIncident))
    var filter = IncidentFilter()
    filter.text = try SoughtText("well")
    #expect(throws: Refusal.self) { try force.desk("reporting").incidents(filter) }
    #expect(try refusals().last?.matter == refused(.readIncident))
    let copy = force.root + "/copy"
    #expect(throws: Refusal.self) { try focal.exportLog(to: copy, .plain) }
    #expect(try refusals().last?.matter == refused(.exportLog))
    #expect(try auditor.verifyLog().findings.isEmpty)
  }

  @Test func `a refused search for duplicates is on the record`() throws {
    #expect(throws: Refusal.self) { try force.desk("auditor").duplicates(least: 50) }
    #expect(try refusals().map(\.matter) == [refused(.listIncidents)])
  }

  @Test func `what is not found, or mistyped, is no refusal`() throws {
    let unknown = try IncidentName("ML-MOP-2022-0002-4")
    #expect(throws: ServiceError.noSuchIncident) { try force.desk("officer").page(of: unknown) }
    #expect(throws: ValueError.text) {
      try force.desk("focal").returnIncident(unknown, question: " ")
    }
    #expect(try refusals().isEmpty)
  }

  @Test func `the same refusal in a loop is one entry, and later one with its count`() throws {
    for _ in 0..<5 { try beRefused() }
    #expect(try refusals().count == 1)
    #expect(try refusals(at: Self.later(599)).count == 1)
    let lines = try refusals(at: Self.later(600))
    #expect(lines.map(\.matter) == [1, 4].map { refused(.decideAsFocalPoint, times: $0) })
    #expect(try refusals(at: Self.later(1300)).count == 2)
    #expect(try force.desk("auditor", at: Self.later(1300)).verifyLog().findings.isEmpty)
  }

  @Test func `who stays unlocked signs what was counted with their next refusal`() throws {
    for _ in 0..<3 { try beRefused() }
    let early = try force.desk("officer")
    let late = Desk(
      folders: early.folders,
      label: early.label,
      now: Self.later(600),
      store: early.store,
      person: early.person,
    )
    #expect(throws: Refusal.self) { try late.propose(TaskForce.verified(name, .focalPoint)) }
    #expect(
      try refusals().map(\.matter) == [1, 2, 1].map { refused(.decideAsFocalPoint, times: $0) }
    )
  }

  @Test func `a refusal stays the same refusal where it cannot be counted`() throws {
    let officer = try force.desk("officer")
    try FileManager.default.removeItem(atPath: force.folders.pins)
    try Data().write(to: URL(filePath: force.folders.pins))
    for _ in 0..<2 {
      #expect(throws: Refusal.notPermitted(.decide(.focalPoint))) {
        try officer.propose(TaskForce.verified(name, .focalPoint))
      }
    }
  }

  @Test func `a clock that was set back does not keep what was counted from the log`() throws {
    for _ in 0..<2 { try beRefused() }
    #expect(try refusals(at: Self.later(-1)).count == 2)
  }

  @Test func `two persons' refusals are not counted together`() throws {
    try beRefused()
    try beRefused(by: "officer-2")
    #expect(try refusals().map(\.person.name) == ["Binta Test", "Coumba Test"])
  }

  @Test func `many different refusals in a short time are counted together`() throws {
    let officer = try force.desk("officer")
    for number in 0..<(UnsignedCounts.maximumRepeats + 3) {
      let row = number == 0 ? nil : try force.submit(TaskForce.document())
      let name = try row.map { try IncidentName($0.id.description) } ?? name
      #expect(throws: Refusal.self) {
        try officer.propose(TaskForce.verified(name, .focalPoint))
      }
    }
    #expect(try refusals().count == UnsignedCounts.maximumRepeats)
    let last = try #require(try refusals(at: Self.later(600)).last)
    guard case .occurrences(let times) = last.matter else {
      Issue.record("the last entry is no count")
      return
    }
    #expect(last.act == .furtherRefusals && times.count == 3)
  }

  @Test func `a refusal stays what it is where the counter is not believable`() throws {
    try beRefused()
    let officer = try force.desk("officer")
    let another = try #require(try refusals().last)
    let first = try #require(try force.counters().first)
    try beRefused(by: "officer-2")
    let counter = try #require(try force.counters().first { $0 != first })
    // An entry that is not there, the founding, and another person's refusal of the same.
    for entry in [9_999, 0, another.index] {
      var counts = UnsignedCounts()
      counts.begin(UnsignedCounts.Repeats(entry: entry, since: TaskForce.now))
      counts.count(again: entry, at: TaskForce.now)
      try counts.write(to: counter)
      try beRefused(by: "officer-2")
    }
    #expect(
      try refusals().map(\.person.name) == ["Binta Test"]
        + Array(repeating: "Coumba Test", count: 4)
    )
    #expect(try officer.verifyLog().findings.isEmpty)
  }
}
