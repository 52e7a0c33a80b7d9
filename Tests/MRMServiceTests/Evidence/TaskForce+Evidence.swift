import Foundation
import MRMModel
import MRMTestSupport

@testable import MRMService

extension TaskForce {
  /// A file of so many bytes, no two kibibytes of it alike.
  func file(_ name: String = "photo.jpg", bytes count: Int = 1000) throws -> String {
    let path = "\(root)/\(name)"
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    for position in 0..<count { bytes.append(UInt8(truncatingIfNeeded: position ^ position >> 9)) }
    try Data(bytes).write(to: URL(filePath: path))
    return path
  }

  /// A submitted incident, and its name.
  func submitted() throws -> IncidentName {
    try IncidentName(submit(TaskForce.document()).id.description)
  }

  /// Adds a file to an incident as the officer.
  @discardableResult
  func add(
    _ path: String,
    to name: IncidentName,
    _ draft: EvidenceDraft = EvidenceDraft(),
    by label: String = "officer",
  ) throws -> Evidence {
    try desk(label).addEvidence(draft, to: name, from: path).evidence
  }

  /// How many entries, versions of records and wraps the store has.
  func counts() throws -> [String] {
    try SQLiteShell.run(
      """
      .open '\(folders.store)/store.sqlite'
      SELECT (SELECT count(*) FROM entry), (SELECT count(*) FROM record), (SELECT count(*) FROM wrap);
      """,
      in: root,
    )
  }

  /// The store's and the folder's files that somebody left unfinished.
  func unfinished() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root).filter { $0.hasSuffix(".new") }
  }
}
