import MRMModel
import MRMService
import MRMTestSupport
import MRMWorkflow
import Testing

@Suite struct FindChildrenTests {
  let force: TaskForce
  let first: IncidentRow

  init() throws {
    force = try TaskForce()
    first = try force.submit(try ChildLinkTests.document("Ousmane Diallo"))
    _ = try force.submit(try ChildLinkTests.document("Awa Exemple", sex: .female))
  }

  @Test func `a child is found under another spelling, with what speaks for it`() throws {
    let sought = SoughtChild(name: "usman jallow", sex: .male)
    let found = try #require(try force.desk("officer").children(like: [sought], least: 30).first)
    #expect(found.map(\.child) == first.children.map(\.child))
    #expect(found.map(\.name) == ["Ousmane Diallo"])
    #expect(found.first?.likeness.evidence == [.similarName(90), .sameSex])
  }

  @Test func `that names were opened is on the record, found or not, and how many`() throws {
    let officer = try force.desk("officer")
    for (sex, opened) in [(Sex.unknown, 2), (.female, 1)] {
      _ = try officer.children(like: [SoughtChild(name: "Nobody Invented", sex: sex)], least: 30)
      let line = try #require(try officer.auditLog(LogFilter()).last)
      #expect(line.act == .childrenSought)
      #expect(line.matter == .search(identities: opened))
    }
    #expect(try force.desk("auditor").verifyLog().findings.isEmpty)
  }

  @Test func `an age opens the names of children who may have it, and no others`() throws {
    let officer = try force.desk("officer")
    let day = try CalendarDay(parsing: "2022-08-03")
    var filter = LogFilter()
    filter.acts = [.childrenSought]
    for (age, searches) in [(3, 0), (11, 1)] {
      let birth = BirthWindow(age: .years(age, isEstimated: false), on: day)
      _ = try officer.children(like: [SoughtChild(name: "Ousmane", birth: birth)], least: 30)
      #expect(try officer.auditLog(filter).count == searches)
    }
  }

  @Test(arguments: ["focal", "technical", "reporting", "auditor"])
  func `who reads no identities finds none, and the refusal is on the record`(label: String) throws
  {
    let desk = try force.desk(label)
    #expect(throws: Refusal.notPermitted(.readIdentity)) {
      try desk.children(like: [SoughtChild(name: "Ousmane")], least: 0)
    }
    #expect(try desk.auditLog(LogFilter()).last?.act == .actRefused)
  }

  @Test func `another office's children are not looked among`() throws {
    let found = try force.desk("gao").children(like: [SoughtChild(name: "Ousmane")], least: 0)
    #expect(found.first?.isEmpty == true)
  }

  @Test func `the children of an incident are not looked for in it`() throws {
    let sought = SoughtChild(name: "Ousmane Diallo")
    let found = try force.desk("officer")
      .children(like: [sought], least: 0, besides: first.id)
    #expect(found.first?.isEmpty == true)
  }
}
