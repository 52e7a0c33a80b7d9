internal import Foundation
internal import MRMAudit
internal import MRMStore
internal import MRMWorkflow

extension Desk {
  /// Writes a consistent copy of the store while others may write; it is sealed as the store is.
  ///
  /// - Throws: ``ServiceError/fileExists``; ``ServiceError/unwritableFile``;
  ///   ``ServiceError/copyDamaged``: then nothing is left under the name.
  public func backUp(to path: String) throws {
    guard !FileManager.default.fileExists(atPath: path) else { throw ServiceError.fileExists }
    try store.change(by: person, at: now) { change in
      try Permissions.check(.backUp, by: actor(roster(change.view)), office: nil)
      return .backupWritten
    }
    try store.copy(to: path)
  }
}
