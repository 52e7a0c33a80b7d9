import Foundation
import MRMCrypto
import Testing

/// What becomes of the memory itself.
///
/// Released memory is read here on purpose; it stays mapped.
@Suite struct SecretMemoryTests {
  private struct Interruption: Error {}

  /// Sixty-four bytes that nothing else writes; the first few may serve OpenSSL's list of free
  /// pieces.
  private let canary = [UInt8](repeating: 0xC5, count: 64)

  @Test func `a secret is wiped when its owner lets go`() throws {
    let address = try addressOfReleasedSecret()
    #expect(try tail(at: address) != Array(canary.suffix(32)))
  }

  @Test func `a secret is wiped when filling it fails`() throws {
    var address: UInt = 0
    #expect(throws: Interruption.self) {
      _ = try unsafe SecretBytes(count: 64) { place in
        unsafe place.copyBytes(from: canary)
        address = UInt(bitPattern: place.baseAddress)
        throw Interruption()
      }
    }
    #expect(try tail(at: address) != Array(canary.suffix(32)))
  }

  @Test func `a living secret lies in memory that is locked and not dumped`() throws {
    try #require(SecretBytes.isLocked, "raise the limit on locked memory (ulimit -l) for this test")
    let secret = try SecretBytes.random(count: 32)
    let address = unsafe secret.withUnsafeBytes { UInt(bitPattern: $0.baseAddress) }
    let flags = try #require(try memoryFlags(at: address))
    #expect(flags.contains("lo"))
    #expect(flags.contains("dd"))
  }

  private func addressOfReleasedSecret() throws -> UInt {
    let secret = try SecretBytes(copying: canary)
    #expect(secret.revealed() == canary)
    return unsafe secret.withUnsafeBytes { UInt(bitPattern: $0.baseAddress) }
  }

  private func tail(at address: UInt) throws -> [UInt8] {
    let place = try unsafe #require(UnsafeRawPointer(bitPattern: address))
    return unsafe [UInt8](UnsafeRawBufferPointer(start: place + 32, count: 32))
  }

  /// What the kernel says of the mapping that holds an address: "lo" is locked, "dd" is not dumped.
  private func memoryFlags(at address: UInt) throws -> [Substring]? {
    // Read as a stream: the file claims to have no length.
    let file = try #require(FileHandle(forReadingAtPath: "/proc/self/smaps"))
    let report = try String(decoding: #require(try file.readToEnd()), as: UTF8.self)
    var isInside = false
    for line in report.split(separator: "\n") {
      let words = line.split(separator: " ")
      let bounds = words[0].split(separator: "-").compactMap { UInt($0, radix: 16) }
      if bounds.count == 2 {
        isInside = (bounds[0]..<bounds[1]).contains(address)
      } else if isInside, words[0] == "VmFlags:" {
        return Array(words.dropFirst())
      }
    }
    return nil
  }
}
