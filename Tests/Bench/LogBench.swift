import Dispatch
import Foundation
import MRMAudit
import MRMCrypto
import MRMExchange
import MRMModel
@testable import MRMService
import MRMStore
import MRMVault

/// Times a full verification of a long log beside the bare signature checks it cannot do without, and
/// then one of what is new.
///
/// `bench FOLDER ENTRIES`: makes a store in the folder, or goes on with the one there.
@main struct LogBench {
  /// How many entries are new in the second verification.
  private static let newEntries = 1000

  static func main() throws {
    let arguments = CommandLine.arguments
    if arguments.count == 3, arguments[1] == "age" { return try AgeBench.run(on: arguments[2]) }
    guard arguments.count == 3, let entries = Int(arguments[2]), entries > 0 else {
      FileHandle.standardError.write(Data("Usage: bench FOLDER ENTRIES | bench age FILE\n".utf8))
      exit(64)
    }
    let desk = try desk(in: arguments[1])
    try fill(desk, to: entries)
    let before = try Measure.of { try checkBareSignatures() }
    // What the passphrase takes is not the verification's.
    Measure.forgetPeak()
    let full = try Measure.of {
      let verdict = try desk.verifyLog()
      guard verdict.findings.isEmpty else { throw BenchError.doesNotHold }
      return verdict.entries
    }
    // Other programs take more of a shared machine in one second than in the next: before and after.
    let bare = try before + Measure.of { try checkBareSignatures() }
    print("bare Ed25519 checks, all cores: \(bare.rate) a second")
    print("audit verify --full: \(full.count) entries, \(full.rate) a second")
    print("  of the bare rate: \(full.share(of: bare, \.seconds)), by processor time")
    print("  \(full.share(of: bare, \.processorSeconds))")
    print("  most memory: \(Measure.peakMegabytes()) MB")
    try recordDrafts(desk, in: arguments[1])
    Measure.forgetPeak()
    let new = try Measure.of {
      let verdict = try desk.verifyLog(.new)
      guard verdict.findings.isEmpty, verdict.extent == .from(entry: full.count) else {
        throw BenchError.doesNotHold
      }
      return verdict.entries - full.count
    }
    print("audit verify: \(new.count) new entries, each a draft, on \(full.count):")
    print("  \(new.milliseconds) ms; most memory: \(Measure.peakMegabytes()) MB")
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
    try Data("copper violin harvest lantern\n".utf8).write(to: URL(fileURLWithPath: passphrase))
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

  /// Records drafts as an officer until so many entries are new.
  private static func recordDrafts(_ admin: Desk, in folder: String) throws {
    let passphrase = PassphraseSource.file(folder + "/passphrase")
    let label = try PersonLabel("officer")
    if !FileManager.default.fileExists(atPath: admin.folders.people + "/officer.bundle") {
      _ = try admin.enrol(
        name: "Binta Exemple",
        roles: [.protectionOfficer],
        office: OfficeCode("MOP"),
        as: label,
        passphrase: passphrase,
        cost: .standard,
      )
    }
    let officer = try Desk.open(
      admin.folders,
      as: label,
      passphrase: passphrase,
      asksAgain: true,
      now: admin.now,
    )
    for _ in 0..<newEntries {
      _ = try officer.recordDraft(
        IncidentDocument(
          date: IncidentDate(parsing: "2022-08-03"),
          firstReport: nil,
          place: .area(PlaceCode("ML0506"), nil),
          account: "An invented account.",
          shareableAccount: "",
          violations: [
            ViolationDocument(
              number: 1,
              kind: .killing,
              tally: VictimTally(boys: 1, girls: 0, unknown: 0),
              attribution: .unknown,
            )
          ],
          children: [],
          sources: [],
        )
      )
    }
  }

  /// Checks signatures of an entry's length on all cores.
  private static func checkBareSignatures() throws -> Int {
    let key = try SigningKey.make()
    let message = [UInt8](repeating: 7, count: 150)
    let signature = try key.sign(message)
    let verification = key.verificationKey
    let (shares, each) = (ProcessInfo.processInfo.activeProcessorCount * 4, 2000)
    DispatchQueue.concurrentPerform(iterations: shares) { _ in
      for _ in 0..<each where !verification.isValid(signature: signature, for: message) {
        preconditionFailure("a signature just made is valid")
      }
    }
    return shares * each
  }
}
