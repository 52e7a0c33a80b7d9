import MRMModel
import MRMService
import MRMTestSupport
import MRMWorkflow
import Testing

@Suite struct TextSearchTests {
  private static let accounts = ["Près du puits de Koundéré.", "Sur le marché, le soir."]

  private let force: TaskForce
  private let rows: [IncidentRow]

  init() throws {
    let force = try TaskForce()
    self.force = force
    rows = try Self.accounts.map { try force.submit(TaskForce.document(account: $0)) }
  }

  private func found(_ text: String, by label: String) throws -> FoundIncidents {
    var filter = IncidentFilter()
    filter.text = try SoughtText(text)
    return try force.desk(label).incidents(filter)
  }

  @Test func `case, accents and the order of words do not matter`() throws {
    for text in ["puits", "PRES", "koundere puits", "Koundéré, près"] {
      let found = try found(text, by: "focal")
      #expect(found.rows.map(\.id) == [rows[0].id])
      #expect(found.total == 1)
      #expect(found.unsearched == 0)
    }
    #expect(try found("soir", by: "officer").rows.map(\.id) == [rows[1].id])
    // In the shareable account of both.
    #expect(Set(try found("two children", by: "technical").rows.map(\.id)) == Set(rows.map(\.id)))
    #expect(try found("puits soir", by: "focal").rows.isEmpty)
  }

  @Test func `who reads no accounts looks for no text`() throws {
    #expect(throws: Refusal.notPermitted(.readIncident)) { try found("puits", by: "reporting") }
    #expect(try force.desk("reporting").incidents().total == 2)
  }

  @Test func `what could not be searched is counted`() throws {
    // Counts for all offices, reads accounts of her own alone.
    _ = try force.desk("admin").enrol(
      name: "Djeneba Test",
      roles: [.reportingOfficer, .protectionOfficer],
      office: OfficeCode("GAO"),
      as: PersonLabel("both"),
      passphrase: .file(force.root + "/passphrase"),
      cost: .forTests,
    )
    _ = try force.desk("officer")
    let all = try force.desk("both").incidents()
    #expect(all.total == 2)
    #expect(all.unsearched == nil)
    let found = try found("puits", by: "both")
    #expect(found.total == 0)
    #expect(found.unsearched == 2)
  }

  @Test func `a draft is found by its author alone`() throws {
    _ = try force.desk("officer").recordDraft(TaskForce.document(account: "Un brouillon secret."))
    #expect(try found("brouillon", by: "officer").total == 1)
    #expect(try found("brouillon", by: "officer-2").total == 0)
  }

  @Test(arguments: ["", "  ", "-", "’"])
  func `no words are no text`(text: String) {
    #expect(throws: ValueError.text) { try SoughtText(text) }
  }

  @Test func `a name that nobody has is said`() throws {
    var filter = IncidentFilter()
    filter.officer = try ColleagueName("Nobody")
    #expect(throws: ServiceError.noSuchPerson) { try force.desk("focal").incidents(filter) }
    filter.officer = try ColleagueName("officer")
    #expect(try force.desk("focal").incidents(filter).total == 2)
    filter.officer = try ColleagueName("Coumba Test")
    #expect(try force.desk("focal").incidents(filter).total == 0)
  }

  @Test func `a page says how many there are in all`() throws {
    let first = try force.desk("focal").incidents(page: ListPage(size: 1))
    let second = try force.desk("focal").incidents(page: ListPage(size: 1, number: 2))
    #expect(first.total == 2)
    #expect(
      (first.rows + second.rows).map(\.id) == (try force.desk("focal").incidents().rows.map(\.id))
    )
  }
}
