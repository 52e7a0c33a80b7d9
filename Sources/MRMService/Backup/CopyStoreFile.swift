internal import Foundation
internal import MRMAudit
internal import MRMStore
internal import MRMWorkflow

extension Desk {
  /// Writes a consistent copy of the store while others may write; it is sealed as the store is.
  ///
  /// The log says so once the copy is whole: nobody shall rely on one that is not there.
  ///
  /// - Throws: ``ServiceError/fileExists``; what copying or logging throws: then nothing is left under
  ///   the name.
  public func backUp(to path: String) throws {
    guard !FileManager.default.fileExists(atPath: path) else { throw ServiceError.fileExists }
    try store.read(as: person) { view in
      try Permissions.check(.backUp, by: actor(roster(view)), office: nil)
    }
    try store.copy(to: path)
    do {
      try store.change(by: person, at: now) { change in
        try Permissions.check(.backUp, by: actor(roster(change.view)), office: nil)
        return .backupWritten
      }
    } catch StoreError.pinNotSaved {
      // On the record already: the copy has to be there.
      throw StoreError.pinNotSaved
    } catch {
      try? FileManager.default.removeItem(atPath: path)
      throw error
    }
  }
}
