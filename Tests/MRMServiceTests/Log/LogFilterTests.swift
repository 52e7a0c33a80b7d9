import Foundation
import MRMModel
import MRMStore
import MRMTestSupport
import Testing

@testable import MRMService

@Suite struct LogFilterTests {
  @Test(arguments: ["focal", "fanta TEST", "Fanta Test"])
  func `a person is found by label or name`(text: String) throws {
    let scene = try LoggedCase()
    let lines = try scene.log("auditor") { $0.person = try ColleagueName(text) }
    #expect(lines.map(\.act) == [.decisionProposed])
    #expect(lines.allSatisfy { $0.person.name == "Fanta Test" })
  }

  @Test func `a person is found by the beginning of their identity`() throws {
    let scene = try LoggedCase()
    let focal = try scene.force.desk("focal").personID
    let prefix = String(focal.description.prefix(8))
    let lines = try scene.log("auditor") { $0.person = try ColleagueName(prefix) }
    #expect(lines.map(\.person.id) == [focal])
  }

  @Test func `a name that nobody bears is refused`() throws {
    let scene = try LoggedCase()
    #expect(throws: ServiceError.noSuchPerson) {
      try scene.log("auditor") { $0.person = try ColleagueName("Nobody Test") }
    }
  }

  @Test func `acts are shown that were asked for, and no others`() throws {
    let scene = try LoggedCase()
    let lines = try scene.log("auditor") { $0.acts = [.draftSaved, .decisionConcurred] }
    #expect(lines.map(\.act) == [.draftSaved, .decisionConcurred])
  }

  @Test func `the first and the last day of a period belong to it`() throws {
    let scene = try LoggedCase()
    for day in [-1, 0, 1, 2] {
      let time = Timestamp(milliseconds: TaskForce.now.milliseconds + Int64(day) * 86_400_000)
      _ = try scene.force.desk("officer", at: time).rebuildIndex()
    }
    let lines = try scene.log("auditor") { filter in
      filter.acts = [.indexRebuilt]
      filter.from = TaskForce.now.day
      filter.to = TaskForce.now.day.adding(days: 1)
    }
    #expect(lines.map(\.time.day) == [TaskForce.now.day, TaskForce.now.day.adding(days: 1)])
  }

  @Test func `an office's entries are those about its cases and people`() throws {
    let scene = try LoggedCase()
    let all = try scene.log("auditor")
    let mopti = try scene.log("auditor") { $0.office = try OfficeCode("MOP") }
    let gao = try scene.log("auditor") { $0.office = try OfficeCode("GAO") }
    // Decided by people of Bamako, on a case of Mopti.
    #expect(mopti.contains { $0.act == .decisionConcurred })
    #expect(mopti.filter { $0.act == .personEnrolled }.count == 3)
    // Its one enrolment, and what its officer did beside any case.
    #expect(gao.map(\.act) == [.personEnrolled, .grantsFulfilled])
    #expect(Set(mopti).isDisjoint(with: gao))
    #expect(Set(mopti).union(gao).isStrictSubset(of: all))
  }

  @Test func `an incident's entries are its steps, decisions and readings`() throws {
    let scene = try LoggedCase()
    _ = try scene.force.submit(TaskForce.document())
    let lines = try scene.log("officer") { $0.incident = try IncidentName("\(scene.reference)") }
    #expect(
      lines.map(\.act) == [
        .draftSaved, .incidentSubmitted, .decisionProposed, .decisionProposed, .decisionProposed,
        .decisionConcurred,
      ]
    )
  }

  @Test func `the entries of an imported incident begin with its import`() throws {
    let force = try TaskForce()
    let file = force.root + "/reports.csv"
    let mapping = force.root + "/mapping.json"
    try Data("id,date,region\n1,2022-08-03,Mopti\n2,2022-08-04,Mopti\n".utf8).write(
      to: URL(filePath: file)
    )
    try Data(
      #"""
      {"format": "mrm-csv-mapping/1", "dataset": "invented", "identity": ["id"],
       "date": {"column": "date", "formats": ["yyyy-MM-dd"]}, "place": {"name": "region"},
       "kind": {"column": "id", "values": {"1": "killing", "2": "killing"}}}
      """#.utf8
    ).write(to: URL(filePath: mapping))
    let officer = try force.desk("officer")
    let imported = try officer.importIncidents(csv: file, mapping: mapping, isDryRun: false)
    var filter = LogFilter()
    filter.incident = try IncidentName("\(try #require(imported.references.values.first))")
    let lines = try officer.auditLog(filter)
    #expect(lines.map(\.act) == [.incidentsImported])
    guard case .batch(let batch) = lines.first?.matter else {
      Issue.record("an import is told with its sums")
      return
    }
    #expect(batch.incidents == 2)
    #expect(batch.rows == 2)
  }

  @Test func `a violation's entries are those that wrote it or decided on it`() throws {
    let scene = try LoggedCase()
    func acts(_ number: Int) throws -> [AuditAct] {
      try scene.log("officer") { $0.incident = try IncidentName("\(scene.reference)/\(number)") }
        .map(\.act)
    }
    #expect(try acts(2).filter { $0 == .decisionProposed }.count == 3)
    #expect(try acts(1).contains(.draftSaved))
    #expect(try !acts(1).contains(.decisionProposed))
    #expect(throws: ServiceError.noSuchViolation) { try acts(3) }
  }

  @Test func `who cannot open an incident asks for it by the identity they see`() throws {
    let scene = try LoggedCase()
    let prefix = try IncidentName(String(scene.id.description.prefix(8)))
    let lines = try scene.log("auditor") { $0.incident = prefix }
    #expect(lines.count == 6)
    #expect(throws: ServiceError.noSuchIncident) {
      try scene.log("auditor") { $0.incident = try IncidentName("\(scene.reference)") }
    }
    #expect(throws: ServiceError.noSuchIncident) {
      try scene.log("auditor") { $0.incident = try IncidentName(prefix.text + "/2") }
    }
    #expect(throws: ServiceError.noSuchIncident) {
      try scene.log("auditor") { $0.incident = try IncidentName("00000000-0000-0000") }
    }
  }

  @Test func `the last are those that the rest of the filter admits`() throws {
    let scene = try LoggedCase()
    _ = try scene.force.desk("officer").rebuildIndex()
    let all = try scene.log("auditor") { $0.acts = [.decisionProposed] }
    let last = try scene.log("auditor") { filter in
      filter.acts = [.decisionProposed]
      filter.last = 2
    }
    #expect(last == Array(all.suffix(2)))
    #expect(try scene.log("auditor") { $0.last = 0 }.isEmpty)
    #expect(throws: ValueError.count) { try scene.log("auditor") { $0.last = -1 } }
  }

  @Test(arguments: [1, 3, 1000])
  func `every entry is read once, however many at once`(atOnce: Int) throws {
    let desk = try LoggedCase().force.desk("auditor")
    try desk.store.read(as: desk.person) { view in
      var indexes: [Int] = []
      try view.forEachBodyFromTheEnd(atOnce: atOnce) { index, _ in
        indexes.append(index)
        return true
      }
      #expect(indexes == Array((0..<view.trusted.size).reversed()))
    }
  }
}

extension IncidentName {
  /// The prefix of an identity that the name is.
  fileprivate var text: String {
    if case .prefix(let text) = target { text } else { "" }
  }
}
