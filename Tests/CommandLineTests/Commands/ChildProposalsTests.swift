import MRMExchange
import MRMModel
import MRMService
import MRMTestSupport
import Testing

@testable import mrm

@Suite struct ChildProposalsTests {
  let force: TaskForce
  let listed: IncidentRow

  init() throws {
    force = try TaskForce()
    listed = try force.submit(try Self.document("Ousmane Diallo"))
  }

  @Test func `a new child with a name is proposed as one that is listed, and a person says so`()
    throws
  {
    let desk = try force.desk("officer")
    let proposals = try ChildProposals(try Self.document("Usman Jallow"), desk)
    for (answer, same) in [("2", listed.children.first?.child), ("", nil), ("1", nil)] {
      let script = Script([answer])
      #expect(try proposals.answered(by: script.interview)[0] == same)
      #expect(script.isOver)
    }
  }

  @Test(arguments: ["Awa Exemple", "Moussa Diallo"])
  func `another name is proposed as nobody, and nothing is asked`(name: String) throws {
    let proposals = try ChildProposals(try Self.document(name), try force.desk("officer"))
    #expect(proposals.candidates.isEmpty)
    #expect(try proposals.answered(by: Script([]).interview).isEmpty)
  }

  @Test func `a child that is stored, or has no name, is not looked for`() throws {
    let desk = try force.desk("officer")
    let stored = try desk.page(of: IncidentName(listed.id.description)).file.document
    #expect(try ChildProposals(stored, desk, in: listed.id).candidates.isEmpty)
    #expect(try ChildProposals(try Self.document(nil), desk).candidates.isEmpty)
    var filter = LogFilter()
    filter.acts = [.childrenSought]
    #expect(try desk.auditLog(filter).isEmpty)
  }

  @Test func `a child of a list is linked by its place in it`() throws {
    let desk = try force.desk("officer")
    let document = try Self.document("Awa Exemple", "Usman Jallow")
    let proposals = try ChildProposals(document, desk)
    #expect(Set(proposals.candidates.keys) == [1])
    let saved = try desk.saveDraft(document)
    let other = try #require(listed.children.first?.child)
    _ = try desk.link(ChildName(saved.children[1]), with: ChildName(other))
    let page = try desk.page(of: IncidentName(saved.row.id.description))
    let linked = page.file.links.map(\.child)
    #expect(linked == [saved.children[1]])
    #expect(page.file.row.children.first { $0.child == saved.children[1] }?.sameAs == [other])
  }

  /// An incident of some boys of eleven years; nil is a child without a name.
  private static func document(_ names: String?...) throws -> IncidentDocument {
    let base = try TaskForce.document(boys: names.count, girls: 0)
    return IncidentDocument(
      date: base.date,
      place: base.place,
      account: base.account,
      violations: base.violations,
      children: try names.map { name in
        ChildDocument(
          identity: name.flatMap { PersonDetails(name: $0) }.map { .given($0) } ?? .absent,
          sex: .male,
          age: try Age(years: 11, isEstimated: false),
          violations: [1],
        )
      },
      sources: base.sources,
    )
  }
}
