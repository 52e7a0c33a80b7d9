import Foundation
import Testing

@Suite struct FuzzTests {
  /// How many changed inputs each parser is given: enough to reach every refusal, in seconds.
  private static let changesPerEntry = 3_000

  @Test(arguments: FuzzEntry.all)
  func `a parser still reads a known input`(entry: FuzzEntry) throws {
    let outcomes = try entry.inputs().map { try read($0, by: entry) }
    #expect(outcomes.contains(.read))
  }

  @Test(arguments: FuzzEntry.all)
  func `no change to a known input breaks its parser`(entry: FuzzEntry) throws {
    let inputs = try entry.inputs()
    // A seed of its own for each entry, and the same in every run.
    var mutation = Mutation(seed: entry.name.utf8.reduce(17) { $0 &* 31 &+ UInt64($1) })
    var refused = 0
    for _ in 0..<Self.changesPerEntry
    where try read(mutation.changed(inputs), by: entry) == .refused {
      refused += 1
    }
    #expect(refused > 0)
  }

  @Test func `every folder of kept inputs belongs to a parser`() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: FuzzEntry.corpus.path)
    #expect(folders.filter { FuzzEntry.named($0) == nil } == [])
  }

  @Test func `every entry has a name of its own`() {
    #expect(Set(FuzzEntry.all.map(\.name)).count == FuzzEntry.all.count)
  }

  /// A finding names the input, so that it can be kept: in base64, because it may be no text.
  private func read(_ bytes: [UInt8], by entry: FuzzEntry) throws -> FuzzEntry.Outcome {
    do {
      return try entry.read(bytes)
    } catch {
      Issue.record("\(entry.name): \(error); input: \(Data(bytes).base64EncodedString())")
      return .refused
    }
  }
}

extension FuzzEntry: CustomTestStringConvertible {
  var testDescription: String { name }
}
