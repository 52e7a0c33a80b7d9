import Testing

@testable import MRMVault

@Suite struct AgeReadBackTests {
  /// A file sealed to somebody whose identity nobody has any more, and what opens it this once.
  private static func written(_ count: Int) throws -> (file: [UInt8], key: AgeReadBackBox) {
    var file: [UInt8] = []
    let recipient = try AgeIdentity.make().recipient
    var writer = try AgeWriter(to: [recipient]) { file += $0 }
    try writer.write(AgeBytes.content(count))
    let key = try writer.finishToReadBack()
    return (file, AgeReadBackBox(key))
  }

  @Test(arguments: [0, 1, 65_536, 65_537, 200_000])
  func `whoever wrote a file to others reads it once more`(count: Int) throws {
    let (file, key) = try Self.written(count)
    #expect(try key.read(file) == AgeBytes.content(count))
  }

  @Test func `a byte that the disk has changed is found, wherever it stands`() throws {
    for position in 0..<(try Self.written(100).file.count) {
      let (file, key) = try Self.written(100)
      var changed = file
      changed[position] ^= 1
      #expect(throws: AgeError.self, "byte \(position)") { try key.read(changed) }
    }
  }

  @Test func `another file does not open with it`() throws {
    let (other, _) = try Self.written(10)
    let (_, key) = try Self.written(10)
    #expect(throws: AgeError.headerChanged) { try key.read(other) }
  }
}

/// Holds what can be used once, so that a tuple can carry it.
private final class AgeReadBackBox {
  private var key: AgeReadBack?

  init(_ key: consuming AgeReadBack) { self.key = consume key }

  func read(_ file: [UInt8]) throws -> [UInt8] {
    guard let key = key.take() else { return [] }
    var content = try key.open(AgeBytes.source(file))
    var bytes: [UInt8] = []
    while let piece = try content.next() { bytes += piece }
    return bytes
  }
}
