import Foundation
import MRMAudit
import MRMModel
import MRMService
import MRMTestSupport
import MRMVault
import Testing

extension TaskForce {
  /// Somebody gives a wrong passphrase for a person's bundle.
  func failToUnlock(
    _ label: String,
    with text: String = "not the passphrase at all",
    secondsLater: Int64 = 0,
  ) throws {
    let file = root + "/wrong"
    try Data((text + "\n").utf8).write(to: URL(filePath: file))
    #expect(throws: VaultError.wrongPassphrase) {
      try Desk.open(
        folders,
        as: PersonLabel(label),
        passphrase: .file(file),
        asksAgain: true,
        now: Timestamp(milliseconds: TaskForce.now.milliseconds + secondsLater * 1000),
      )
    }
  }

  /// The counter files that lie on this machine.
  func counters() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folders.pins)
      .filter { $0.hasSuffix(".count") }.map { folders.pins + "/" + $0 }
  }
}

extension UnsignedCounts {
  /// Puts these in the place of what was counted.
  func write(to path: String) throws {
    try Data(encoded).write(to: URL(filePath: path))
  }
}
