internal import Foundation
internal import MRMVault

/// What somebody brought, part by part: the content of an age file, or an auditor's copy as it is.
///
/// That an age file is whole is known only at its end: until then what was read is not to be
/// believed, and a file that is cut short ends with an error.
final class IncomingFile {
  private static let partByteCount = 1 << 16

  private let handle: FileHandle
  private var first: [UInt8]
  private var content: AgeContent?

  /// Opens a file.
  ///
  /// - Throws: ``ServiceError/unreadableFile``, ``AgeError``; what the passphrase's source throws.
  init(_ path: String, identities: String?, passphrase: PassphraseSource?) throws {
    handle = try Self.open(path)
    first = try Self.read(handle)
    // A copy is JSON; an age file never begins so.
    guard first.first != UInt8(ascii: "{") else { return }
    let handle = handle
    var pending = first
    first = []
    let file = try AgeFile {
      defer { pending = [] }
      return pending.isEmpty ? try Self.read(handle) : pending
    }
    if file.needsPassphrase {
      guard let passphrase else { throw AgeError.needsPassphrase }
      content = try file.unlock(with: passphrase.read())
    } else {
      guard let identities else { throw AgeError.needsIdentity }
      let keys = try Self.open(identities)
      defer { try? keys.close() }
      content = try file.unlock(with: AgeIdentityFile.read(keys.fileDescriptor))
    }
  }

  /// The next bytes; none at the end.
  func next() throws -> [UInt8] {
    if content != nil { return try content?.next() ?? [] }
    guard first.isEmpty else {
      defer { first = [] }
      return first
    }
    return try Self.read(handle)
  }

  private static func open(_ path: String) throws -> FileHandle {
    guard let handle = FileHandle(forReadingAtPath: path) else { throw ServiceError.unreadableFile }
    return handle
  }

  private static func read(_ handle: FileHandle) throws -> [UInt8] {
    do { return Array(try handle.read(upToCount: partByteCount) ?? Data()) } catch {
      throw ServiceError.unreadableFile
    }
  }
}
