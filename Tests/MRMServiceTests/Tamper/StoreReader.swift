import MRMModel
import MRMStore
import MRMTestSupport
import MRMVault

@testable import MRMService

/// A person whose keys are at hand, so that a thousand stores are verified for one passphrase.
struct StoreReader: Sendable {
  let label: String
  let keys: PersonKeys

  init(_ label: String, of force: TaskForce) throws {
    self.label = label
    keys = try force.desk(label).person.keys
  }

  /// The exit code of `mrm audit verify --full` by this person, or of what is new alone.
  func code(
    _ extent: VerificationExtent = .whole,
    of store: String,
    pins: String,
    against note: [UInt8]? = nil,
  ) -> Int32 {
    code {
      try desk(in: store, pins: pins, isAudit: true).verifyLog(extent, against: note).exitCode
    }
  }

  /// The exit code of a question that this person asks on an ordinary day.
  func everydayCode(of store: String, pins: String) -> Int32 {
    code {
      let desk = try desk(in: store, pins: pins, isAudit: false)
      _ = try desk.store.read(as: desk.person) { try $0.roster() }
      return 0
    }
  }

  /// Opens a store as ``Desk/open(_:as:passphrase:asksAgain:isAudit:now:)`` does.
  func desk(in folder: String, pins: String, isAudit: Bool) throws -> Desk {
    let store = try CaseStore.open(folder, pins: pins)
    guard keys.store == store.id else { throw ServiceError.otherStore }
    return Desk(
      folders: Folders(store: folder, people: "", pins: pins),
      label: try PersonLabel(label),
      now: TaskForce.now,
      store: store,
      person: try store.admit(UnlockedPerson(keys: keys), isAudit: isAudit),
    )
  }

  private func code(_ verify: () throws -> Int32) -> Int32 {
    do { return try verify() } catch { return ExitStatus.code(of: error) }
  }
}
