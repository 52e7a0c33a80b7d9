import MRMCrypto
import Testing

@testable import MRMVault

/// Files are larger than memory: what is held of them does not grow with them.
@Suite struct AgeStreamingTests {
  private struct Interrupted: Error {}

  @Test(arguments: [1, 7, 1000, 65_536, 65_552, 1 << 20], AgeForm.allCases)
  func `a file opens whatever the pieces in which it comes`(size: Int, form: AgeForm) throws {
    let identity = try AgeIdentity.make()
    let content = AgeBytes.content(2 * AgeLimits.chunkBytes + 9)
    let file = try AgeBytes.sealed(content, to: [identity.recipient], form: form)
    #expect(try AgeBytes.opened(file, with: identity, inPiecesOf: size) == content)
  }

  @Test(arguments: [1, 7, 1000, 65_536, 1 << 20])
  func `a file is the same length whatever the pieces in which its content comes`(
    size: Int
  ) throws {
    let identity = try AgeIdentity.make()
    let content = AgeBytes.content(2 * AgeLimits.chunkBytes)
    var file: [UInt8] = []
    var writer = try AgeWriter(to: [identity.recipient]) { file += $0 }
    for start in stride(from: 0, to: content.count, by: size) {
      try writer.write(content[start..<min(start + size, content.count)])
    }
    try writer.finish()
    let whole = try AgeBytes.sealed(content, to: [identity.recipient])
    #expect(file.count == whole.count)
    #expect(try AgeBytes.opened(file, with: identity) == content)
  }

  @Test(arguments: AgeForm.allCases)
  func `a writer holds back no more than a chunk`(form: AgeForm) throws {
    let recipient = try AgeIdentity.make().recipient
    let piece = [UInt8](repeating: 7, count: 10_000)
    var out = 0
    var most = 0
    var largest = 0
    var writer = try AgeWriter(to: [recipient], form: form) { bytes in
      out += form == .armored ? bytes.count { $0 != 10 } * 3 / 4 : bytes.count
      largest = max(largest, bytes.count)
    }
    for count in 1...200 {
      try writer.write(piece)
      most = max(most, count * piece.count - out)
    }
    try writer.finish()
    #expect(most <= AgeLimits.chunkBytes)
    #expect(largest < 2 * AgeLimits.chunkBytes)
  }

  @Test(arguments: AgeForm.allCases)
  func `a reader takes no more than it needs for the next part`(form: AgeForm) throws {
    let identity = try AgeIdentity.make()
    let content = AgeBytes.content(20 * AgeLimits.chunkBytes + 9)
    let file = try AgeBytes.sealed(content, to: [identity.recipient], form: form)
    var taken = 0
    var given = 0
    var most = 0
    let locked = try AgeFile {
      let piece = Array(file[taken...].prefix(1000))
      taken += piece.count
      return piece
    }
    var opened = try locked.unlock(with: [identity])
    while let part = try opened.next() {
      let binary = form == .armored ? taken * 48 / 65 : taken
      most = max(most, binary - given)
      given += part.count
      #expect(part.count <= AgeLimits.chunkBytes)
    }
    #expect(given == content.count)
    #expect(most <= 3 * AgeLimits.chunkBytes)
  }

  @Test func `a sink that fails once has lost the file`() throws {
    var isFull = false
    let recipient = try AgeIdentity.make().recipient
    var writer = try AgeWriter(to: [recipient]) { _ in
      if isFull { throw Interrupted() }
    }
    isFull = true
    let content = [UInt8](repeating: 7, count: AgeLimits.chunkBytes + 1)
    do {
      try writer.write(content)
      Issue.record("the sink's error was lost")
    } catch {
      #expect(error is Interrupted)
    }
    isFull = false
    do {
      try writer.finish()
      Issue.record("a file with a hole was ended")
    } catch {
      #expect(error is Interrupted)
    }
  }

  @Test func `a source that failed once has lost the file, even if it goes on`() throws {
    let identity = try AgeIdentity.make()
    let content = [UInt8](repeating: 7, count: 3 * AgeLimits.chunkBytes)
    let file = try AgeBytes.sealed(content, to: [identity.recipient])
    let pieces = AgeBytes.source(file)
    var count = 0
    let locked = try AgeFile {
      count += 1
      if count == 3 { throw Interrupted() }
      return try pieces()
    }
    var opened = try locked.unlock(with: [identity])
    #expect(try opened.next()?.count == AgeLimits.chunkBytes)
    var errors = 0
    for _ in 0..<3 {
      do { _ = try opened.next() } catch is Interrupted { errors += 1 }
    }
    #expect(count == 3)
    #expect(errors == 3)
  }
}
