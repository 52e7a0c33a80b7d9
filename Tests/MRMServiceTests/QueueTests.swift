import MRMModel
import MRMService
import MRMTestSupport
import Testing

@Suite struct QueueTests {
  @Test func `a limit leaves out the youngest, and says how many there are`() throws {
    let force = try TaskForce()
    let rows = try (1...3).map { _ in try force.submit(TaskForce.document()) }
    let all = try force.desk("focal").queue()
    #expect(all.total == all.items.count)
    #expect(Set(all.items.map(\.incident.id)) == Set(rows.map(\.id)))
    let first = try force.desk("focal").queue(page: ListPage(size: 1))
    #expect(first.total == all.total)
    #expect(first.items.map(\.incident.id) == [all.items[0].incident.id])
    #expect(first.items.map(\.violation?.number) == [all.items[0].violation?.number])
  }

  @Test func `who decides at no level has nothing to decide`() throws {
    let force = try TaskForce()
    _ = try force.submit(TaskForce.document())
    #expect(try force.desk("officer-2").queue().total == 0)
  }

  @Test func `the status counts what the queue lists`() throws {
    let force = try TaskForce()
    _ = try force.submit(TaskForce.document())
    let desk = try force.desk("focal")
    #expect(try desk.status().queue == desk.queue().total)
    #expect(try desk.queue().total > 0)
  }
}
