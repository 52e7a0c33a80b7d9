import Foundation
import MRMExchange
import MRMModel
import MRMService
import MRMTestSupport
import MRMWorkflow
import Testing

@Suite struct PrimeroImportTests {
  @Test func `records become submitted incidents with all their parts`() throws {
    let force = try TaskForce()
    let officer = try force.desk("officer")
    let path = try PrimeroFileOnDisk.write(for: force)
    let outcome = try officer.importIncidents(primero: path, isDryRun: false)
    #expect(outcome.rows.map(\.fate) == [.imported, .imported])
    #expect(outcome.keptAside == ["incident_title": 1, "nationality": 1])
    let reference = try #require(outcome.references[1])
    let page = try officer.page(of: IncidentName("\(reference)"), revealing: true)
    #expect(page.file.row.state == .submitted)
    let document = page.file.document
    #expect(document.account == "An invented account.")
    #expect(document.violations.map(\.kind) == [.killing])
    #expect(document.children.map(\.violations) == [[1]])
    #expect(
      document.children.first?.identity
        == .given(
          try #require(PersonDetails(dateOfBirth: CalendarDay(parsing: "2011-02-03")))
        )
    )
    #expect(document.sources.map(\.category) == [.primaryWitness])
    #expect(page.file.accounts?.contains { $0.text.contains("An invented title") } == true)
    #expect(try officer.verifyLog().findings.isEmpty)
  }

  @Test func `a second import changes nothing`() throws {
    let force = try TaskForce()
    let officer = try force.desk("officer")
    let path = try PrimeroFileOnDisk.write(for: force)
    _ = try officer.importIncidents(primero: path, isDryRun: false)
    let rows = try officer.incidents().rows
    let entries = try officer.auditLog(LogFilter()).count
    let again = try officer.importIncidents(primero: path, isDryRun: false)
    #expect(again.rows.map(\.fate) == [.alreadyImported, .alreadyImported])
    #expect(again.references.isEmpty)
    #expect(try officer.incidents().rows == rows)
    #expect(try officer.auditLog(LogFilter()).count == entries)
  }

  @Test func `a dry run stores nothing`() throws {
    let force = try TaskForce()
    let officer = try force.desk("officer")
    let path = try PrimeroFileOnDisk.write(for: force)
    let outcome = try officer.importIncidents(primero: path, isDryRun: true)
    #expect(outcome.summary.imported == 2)
    #expect(try officer.incidents().rows.isEmpty)
  }

  @Test func `children of two records with one identity there are two children here`() throws {
    let force = try TaskForce()
    let officer = try force.desk("officer")
    let one = """
      {"id": "a", "killing": [{"unique_id": "v"}],
       "individual_victims": [{"unique_id": "c", "violations_ids": ["v"]}]}
      """
    let text = "[\(one), \(one.replacingOccurrences(of: "\"a\"", with: "\"b\""))]"
    let path = try PrimeroFileOnDisk.write(text, for: force)
    _ = try officer.importIncidents(primero: path, isDryRun: false)
    let children = try officer.incidents().rows.flatMap(\.children).map(\.child)
    #expect(children.count == 2)
    #expect(Set(children).count == 2)
  }

  @Test(arguments: ["focal", "ctfmr-1", "reporting", "admin"])
  func `who may not import is refused`(label: String) throws {
    let force = try TaskForce()
    let path = try PrimeroFileOnDisk.write(for: force)
    #expect(throws: Refusal.notPermitted(.importIncidents)) {
      try force.desk(label).importIncidents(primero: path, isDryRun: false)
    }
  }

  @Test func `a broken file imports nothing`() throws {
    let force = try TaskForce()
    let officer = try force.desk("officer")
    let path = try PrimeroFileOnDisk.write(PrimeroFileOnDisk.records + "x", for: force)
    #expect(throws: JSONError.self) {
      try officer.importIncidents(primero: path, isDryRun: false)
    }
    #expect(try officer.incidents().rows.isEmpty)
  }
}
