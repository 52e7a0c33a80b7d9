import Foundation
import Testing

@testable import MRMStore

@Suite struct UnfinishedFileTests {
  /// A folder that goes with the value.
  private final class Place: Sendable {
    let folder = NSTemporaryDirectory() + "mrm-" + UUID().uuidString
    var path: String { folder + "/file" }

    init() throws {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder) }
  }

  @Test(arguments: [true, false])
  func `a file has its name when it is finished, and nothing stands there before`(
    mayHaveNoName: Bool
  ) throws {
    let place = try Place()
    let file = try UnfinishedFile(at: place.path, mayHaveNoName: mayHaveNoName)
    try file.write(Array("whole".utf8))
    #expect(!FileManager.default.fileExists(atPath: place.path))
    #expect(try file.finish())
    #expect(try place.names() == ["file"])
    #expect(FileManager.default.contents(atPath: place.path) == Data("whole".utf8))
    let mode = try FileManager.default.attributesOfItem(atPath: place.path)[.posixPermissions]
    #expect(mode as? Int == 0o600)
  }

  @Test(arguments: [true, false])
  func `what has that name meanwhile is not touched`(mayHaveNoName: Bool) throws {
    let place = try Place()
    do {
      let file = try UnfinishedFile(at: place.path, mayHaveNoName: mayHaveNoName)
      try file.write(Array("new".utf8))
      try Data("somebody's".utf8).write(to: URL(filePath: place.path))
      #expect(try !file.finish())
    }
    #expect(FileManager.default.contents(atPath: place.path) == Data("somebody's".utf8))
    #expect(try place.names() == ["file"])
  }

  @Test(arguments: [true, false])
  func `a file that is not finished leaves nothing`(mayHaveNoName: Bool) throws {
    let place = try Place()
    do {
      let file = try UnfinishedFile(at: place.path, mayHaveNoName: mayHaveNoName)
      try file.write(Array("half".utf8))
    }
    #expect(try place.names().isEmpty)
  }

  @Test(arguments: [true, false])
  func `what was written is given back from the disk`(mayHaveNoName: Bool) throws {
    let place = try Place()
    let file = try UnfinishedFile(at: place.path, mayHaveNoName: mayHaveNoName)
    let content = (0..<600_000).map { UInt8(truncatingIfNeeded: $0 >> 3) }
    try file.write(content)
    let next = try file.readBack()
    var read: [UInt8] = []
    while true {
      let piece = try next()
      if piece.isEmpty { break }
      read += piece
    }
    #expect(read == content)
    #expect(try file.finish())
  }
}
