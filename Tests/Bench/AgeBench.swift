import Foundation
import MRMCrypto
import MRMVault

/// Times sealing and opening a file beside the stock `age` program on the same machine in one run.
///
/// `bench age FILE`: what is in the file goes out to a file and comes back, through the same streams as
/// a backup.
enum AgeBench {
  private static let pieceBytes = 1 << 18
  /// The faster of so many: what other programs took the time of is not counted.
  private static let runs = 3

  static func run(on file: String) throws {
    let size = try FileManager.default.attributesOfItem(atPath: file)[.size] as? Int ?? 0
    let megabytes = Double(size) / 1e6
    let identity = try AgeIdentity.make()
    let (ours, theirs) = (file + ".mrm.age", file + ".age")
    let key = file + ".key"
    let secret = try identity.text()
    let text = unsafe secret.withUnsafeBytes { unsafe Array($0) }
    try Data(text).write(to: URL(filePath: key))
    var peak = 0
    func best(_ body: () throws -> Void) throws -> Double {
      var best = Double.infinity
      for _ in 0..<runs {
        let started = ContinuousClock.now
        try body()
        best = min(best, (ContinuousClock.now - started) / .seconds(1))
      }
      return best
    }
    Measure.forgetPeak()
    let seal = try best { try self.seal(file, to: identity.recipient, as: ours) }
    let open = try best { try self.open(ours, with: identity, as: file + ".out") }
    peak = Measure.peakMegabytes()
    let stockSeal = try best {
      try stock(["-e", "-r", identity.recipient.text, "-o", theirs, file])
    }
    let stockOpen = try best { try stock(["-d", "-i", key, "-o", file + ".back", ours]) }
    for (what, ours, theirs) in [("sealing", seal, stockSeal), ("opening", open, stockOpen)] {
      let rates = String(format: "%.0f MB/s, age %.0f MB/s", megabytes / ours, megabytes / theirs)
      print(
        "\(what) \(Int(megabytes)) MB: \(rates), \(String(format: "%.2f", theirs / ours)) times it"
      )
    }
    print("most memory: \(peak) MB")
  }

  private static func seal(_ file: String, to recipient: AgeRecipient, as path: String) throws {
    let output = try created(path)
    var writer = try AgeWriter(to: [recipient]) { try output.write(contentsOf: $0) }
    let input = try FileHandle(forReadingFrom: URL(filePath: file))
    while let piece = try input.read(upToCount: pieceBytes), !piece.isEmpty {
      try writer.write([UInt8](piece))
    }
    try writer.finish()
    try output.close()
  }

  private static func open(_ file: String, with identity: AgeIdentity, as path: String) throws {
    let output = try created(path)
    let input = try FileHandle(forReadingFrom: URL(filePath: file))
    let locked = try AgeFile { [UInt8](try input.read(upToCount: pieceBytes) ?? Data()) }
    var content = try locked.unlock(with: [identity])
    while let piece = try content.next() { try output.write(contentsOf: piece) }
    try output.close()
  }

  private static func created(_ path: String) throws -> FileHandle {
    try Data().write(to: URL(filePath: path))
    return try FileHandle(forWritingTo: URL(filePath: path))
  }

  private static func stock(_ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/age")
    process.arguments = arguments
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw CocoaError(.fileReadUnknown) }
  }
}
