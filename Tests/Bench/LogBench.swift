import Dispatch
import Foundation
import MRMAudit
import MRMCrypto
import MRMModel
@testable import MRMService
import MRMStore
import MRMVault

/// Times a full verification of a long log beside the bare signature checks it cannot do without.
///
/// `bench FOLDER ENTRIES`: makes a store in the folder, or goes on with the one there.
@main struct LogBench {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3, let entries = Int(arguments[2]), entries > 0 else {
      FileHandle.standardError.write(Data("Usage: bench FOLDER ENTRIES\n".utf8))
      exit(64)
    }
    let desk = try desk(in: arguments[1])
    try fill(desk, to: entries)
    let bare = try bareRate()
    let started = ContinuousClock.now
    let verdict = try desk.verifyLog()
    let seconds = (ContinuousClock.now - started) / .seconds(1)
    guard verdict.findings.isEmpty else { throw BenchError.doesNotHold }
    let rate = Double(verdict.entries) / seconds
    let share = String(format: "%.0f", rate / bare * 100)
    print("bare Ed25519 checks, all cores: \(Int(bare)) a second")
    print("audit verify: \(verdict.entries) entries, \(Int(rate)) a second: \(share) % of that")
    print("most memory: \(peakMegabytes()) MB")
  }

  private enum BenchError: Error {
    case doesNotHold
  }

  private static func desk(in folder: String) throws -> Desk {
    let folders = Folders(
      store: folder + "/store",
      people: folder + "/people",
      pins: folder + "/pins",
    )
    let label = try PersonLabel("admin")
    let passphrase = folder + "/passphrase"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data("correct horse battery staple\n".utf8).write(to: URL(fileURLWithPath: passphrase))
    let now = Timestamp(milliseconds: 1_665_835_200_000)
    if FileManager.default.fileExists(atPath: folders.store) {
      return try Desk.open(folders, as: label, passphrase: .file(passphrase), now: now)
    }
    let founding = Founding(
      country: try CountryCode("ML"),
      quorum: .standard,
      administrator: "Awa Exemple",
      office: try OfficeCode("BKO"),
      label: label,
      cost: .standard,
    )
    return try Desk.found(founding, in: folders, passphrase: .file(passphrase), now: now)
  }

  /// Signs entries until there are as many as asked for.
  private static func fill(_ desk: Desk, to entries: Int) throws {
    let size = try desk.store.read(as: desk.person) { $0.trusted.size }
    for _ in size..<max(size, entries) {
      try desk.store.change(by: desk.person, at: desk.now) { _ in .passphraseChanged }
    }
  }

  /// How many signatures of an entry's length all cores check a second.
  private static func bareRate() throws -> Double {
    let key = try SigningKey.make()
    let message = [UInt8](repeating: 7, count: 150)
    let signature = try key.sign(message)
    let verification = key.verificationKey
    let (shares, each) = (ProcessInfo.processInfo.activeProcessorCount * 4, 2000)
    let started = ContinuousClock.now
    DispatchQueue.concurrentPerform(iterations: shares) { _ in
      for _ in 0..<each where !verification.isValid(signature: signature, for: message) {
        preconditionFailure("a signature just made is valid")
      }
    }
    return Double(shares * each) / ((ContinuousClock.now - started) / .seconds(1))
  }

  private static func peakMegabytes() -> Int {
    var usage = rusage()
    guard unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage) == 0 else { return 0 }
    return usage.ru_maxrss / 1024
  }
}
