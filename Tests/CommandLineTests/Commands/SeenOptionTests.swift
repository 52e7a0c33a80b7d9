import ArgumentParser
import Testing

@testable import mrm

/// Without a store: what is missing is refused before any is opened.
@Suite struct SeenOptionTests {
  static let propose = [
    "violation", "propose", "ML-MOP-2022-0143-7/1", "--level", "focal-point", "--status",
    "verified", "--date", "2022-08-10", "--no-input", "--store", "/nonexistent/store",
  ]
  static let concur = [
    "violation", "concur", "ML-MOP-2022-0143-7/1", "--level", "ctfmr", "--no-input", "--store",
    "/nonexistent/store",
  ]
  static let mark = String(repeating: "0a", count: 32)

  @Test(arguments: [propose, concur])
  func `nothing is signed unseen where nobody can be shown a page`(words: [String]) throws {
    #expect(throws: CommandError.needsSeen) { try Self.run(words) }
    #expect { try Self.run(words + ["--seen", Self.mark]) } throws: { error in
      !(error is CommandError)
    }
  }

  @Test(arguments: ["", "0a", mark + "0", String(mark.dropLast()) + "x"])
  func `a mark that is none is refused as usage`(mark: String) {
    #expect(throws: (any Error).self) { try MRM.parseAsRoot(Self.concur + ["--seen", mark]) }
  }

  private static func run(_ words: [String]) throws {
    var command = try MRM.parseAsRoot(words)
    try command.run()
  }
}
