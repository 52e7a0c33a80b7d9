import MRMModel
import Testing

@testable import MRMVault

@Suite struct PaddingTests {
  /// Sizes computed apart from the code, in Python, by the definition of Padmé and not by its bits.
  ///
  /// The least number from the length on whose binary mantissa has no more digits than its exponent
  /// (Nikitin et al., 2019, 4.2).
  static let sizes: [(length: Int, padded: Int)] = [
    (0, 1024), (1, 1024), (4, 1024), (1023, 1024), (1024, 1024),
    (1025, 1088), (1088, 1088), (1089, 1152), (1500, 1536), (2047, 2048), (2048, 2048),
    (2049, 2176), (4095, 4096), (4096, 4096), (4097, 4352), (5004, 5120), (9999, 10240),
    (10000, 10240), (65535, 65536), (65536, 65536), (65537, 67584), (99999, 100_352),
    (100_000, 100_352), (1_000_000, 1_015_808), (1_048_577, 1_081_344),
    (10_000_000, 10_223_616),
  ]

  @Test(arguments: sizes)
  func `a length is padded to the size of its bucket`(length: Int, padded: Int) {
    #expect(Padding.paddedSize(length) == padded)
  }

  @Test func `above the bucket padding costs less than a sixteenth`() {
    for length in 1025...70_000 {
      let added = Padding.paddedSize(length) - length
      guard added >= 0, added * 16 < length else {
        Issue.record("\(added) bytes are added to \(length)")
        return
      }
    }
  }

  @Test(arguments: [0, 1, 1019, 1020, 1021, 4000])
  func `content comes back without its padding`(count: Int) throws {
    let content = [UInt8](repeating: 0, count: count)
    let padded = try Padding.padded(content)
    #expect(padded.count == Padding.paddedSize(count + 4))
    #expect(try Padding.content(of: padded) == content)
  }

  @Test func `the length stands before the content, the highest byte first`() throws {
    let padded = try Padding.padded([UInt8](repeating: 9, count: 0x0102))
    #expect(padded.prefix(5) == [0, 0, 1, 2, 9])
  }

  @Test(arguments: [7, 8, 500, 1023])
  func `padding that is not zeros is refused`(place: Int) throws {
    let padded = try Padding.padded([1, 2, 3])
    #expect(try Padding.content(of: padded) == [1, 2, 3])
    #expect(throws: VaultError.malformed) {
      try Padding.content(of: padded.changing(place, by: 1))
    }
  }

  @Test(arguments: [1021, 1025, 0xFFFF, 0xFFFF_FFFF])
  func `a length that does not fit is refused`(count: Int) {
    let length = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: count >> $0) }
    let padded = length + [UInt8](repeating: 0, count: 1020)
    #expect(throws: VaultError.malformed) { try Padding.content(of: padded) }
  }

  @Test(arguments: [0, 3, 4, 7, 1023, 1025, 1088, 2048])
  func `a size that the content does not ask for is refused`(size: Int) {
    let padded = [UInt8](repeating: 0, count: size)
    #expect(throws: VaultError.malformed) { try Padding.content(of: padded) }
  }

  @Test func `no more than 64 MiB are sealed as one`() throws {
    let most = [UInt8](repeating: 0, count: 64 << 20)
    #expect(try Padding.padded(most).count == Padding.paddedSize(most.count + 4))
    #expect(throws: VaultError.tooLarge(limit: 64 << 20)) { try Padding.padded(most + [0]) }
  }
}
