import Foundation
import MRMExchange
import MRMModel
import MRMService
import MRMTestSupport

@testable import MRMService
@testable import MRMStore

extension TaskForce {
  /// Where the last verification of a person has left something.
  func keptFile(of label: String) throws -> URL {
    let person = try auditDesk(label).person
    return URL(filePath: KeptReplayFile(folder: folders.pins, person: person).path)
  }

  /// A desk that believes nothing yet, as `mrm audit verify` opens it.
  func auditDesk(_ label: String, pins: String? = nil) throws -> Desk {
    try Desk.open(
      Folders(store: folders.store, people: folders.people, pins: pins ?? folders.pins),
      as: PersonLabel(label),
      passphrase: .file(root + "/passphrase"),
      asksAgain: true,
      isAudit: true,
      now: TaskForce.now,
    )
  }

  /// What an incremental verification says.
  func verifyNew(_ label: String = "auditor") throws -> LogVerdict {
    try auditDesk(label).verifyLog(.new)
  }

  /// What a full verification says, by pins of its own: nothing is kept by it here.
  func verifyAside(_ label: String) throws -> LogVerdict {
    let aside = root + "/aside-" + UUID().uuidString
    try FileManager.default.copyItem(atPath: folders.pins, toPath: aside)
    defer { try? FileManager.default.removeItem(atPath: aside) }
    return try auditDesk(label, pins: aside).verifyLog()
  }

  /// Edits the store's file behind the program's back.
  func edit(_ statements: String) throws {
    _ = try SQLiteShell.run(".open '\(folders.store)/store.sqlite'\n\(statements);", in: root)
  }
}

extension VerifiedExtent {
  /// Whether it was a verification of what is new.
  var isOfNew: Bool {
    switch self {
    case .whole: false
    case .from: true
    }
  }
}
