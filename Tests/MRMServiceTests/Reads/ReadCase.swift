import Foundation
import MRMAudit
import MRMModel
import MRMStore
import MRMTestSupport
import Testing

@testable import MRMService

/// An incident with a child, a source and a file, and another that it may be a duplicate of.
struct ReadCase {
  let force: TaskForce
  let row: IncidentRow
  let name: IncidentName
  let other: IncidentName
  /// The file, as its record describes it.
  let file: Evidence
  /// Where a file may be written.
  let path: String

  init() throws {
    force = try TaskForce()
    row = try force.submit(TaskForce.document())
    name = try IncidentName(row.id.description)
    other = try IncidentName(force.submit(TaskForce.document(date: "2022-08-04")).id.description)
    path = force.root + "/written"
    file = try force.add(try force.file(), to: name)
  }

  /// The first digits of the child's identity, as the program shows them.
  var child: String {
    get throws { String(try #require(row.children.first).child.description.prefix(8)) }
  }

  /// What the auditor reads, the newest last.
  func acts() throws -> [AuditAct] {
    try force.desk("auditor").auditLog(LogFilter()).map(\.act)
  }

  /// Puts other bytes in the place of every sealed identity and of the file.
  func damage() throws {
    let desk = try force.desk("officer")
    let identities = try desk.store.read(as: desk.person) { view in
      try view.index().incidents().flatMap(\.identities)
    }
    for record in identities + file.chunks {
      let id = record.id.bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
      try force.edit(
        "UPDATE record SET blob = zeroblob(length(blob)) WHERE id = x'\(id.joined())'"
      )
    }
  }

  /// Lets the store take no entry any more: the place of the next one in the tree is taken.
  func closeLog() throws {
    try force.edit(
      "INSERT INTO tree_node SELECT 0, count(*), zeroblob(32) FROM tree_node WHERE level = 0"
    )
  }
}
