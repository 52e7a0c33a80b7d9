import MRMCrypto

@testable import MRMVault

/// A file in memory, and what becomes of it: the tests' short way through the streams.
enum AgeBytes: Sendable {
  /// Gives bytes in pieces of one size.
  static func source(_ bytes: [UInt8], inPiecesOf size: Int = 1 << 16) -> AgeSource {
    var rest = bytes[...]
    return {
      defer { rest = rest.dropFirst(size) }
      return Array(rest.prefix(size))
    }
  }

  /// Seals content to recipients.
  static func sealed(
    _ content: [UInt8],
    to recipients: [AgeRecipient],
    form: AgeForm = .binary,
  ) throws -> [UInt8] {
    var file: [UInt8] = []
    var writer = try AgeWriter(to: recipients, form: form) { file += $0 }
    try writer.write(content)
    try writer.finish()
    return file
  }

  /// Seals content with a passphrase, for next to nothing.
  static func sealed(
    _ content: [UInt8],
    passphrase: borrowing Passphrase,
    form: AgeForm = .binary,
  ) throws -> [UInt8] {
    var file: [UInt8] = []
    let cost = try ScryptCost(ofForeignFile: 1)
    var writer = try AgeWriter(passphrase: passphrase, cost: cost, form: form) { file += $0 }
    try writer.write(content)
    try writer.finish()
    return file
  }

  /// Opens a file for an identity, to its end.
  static func opened(
    _ file: [UInt8],
    with identity: AgeIdentity,
    inPiecesOf size: Int = 1 << 16,
  ) throws -> [UInt8] {
    let locked = try AgeFile(reading: source(file, inPiecesOf: size))
    let content = try locked.unlock(with: [identity])
    return try all(of: content)
  }

  /// Opens a file with a passphrase, to its end.
  static func opened(_ file: [UInt8], with passphrase: borrowing Passphrase) throws -> [UInt8] {
    let locked = try AgeFile(reading: source(file))
    let content = try locked.unlock(with: passphrase)
    return try all(of: content)
  }

  /// What is given out of a file until it is whole or refused, and why it was refused.
  static func released(
    _ file: [UInt8],
    to identity: AgeIdentity,
  ) throws -> (bytes: [UInt8], error: AgeError?) {
    let locked = try AgeFile(reading: source(file))
    var content = try locked.unlock(with: [identity])
    var bytes: [UInt8] = []
    do {
      while let chunk = try content.next() { bytes += chunk }
      return (bytes, nil)
    } catch let error as AgeError {
      return (bytes, error)
    }
  }

  /// Bytes that differ from chunk to chunk.
  static func content(_ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 11) }
  }

  private static func all(of content: consuming AgeContent) throws -> [UInt8] {
    var bytes: [UInt8] = []
    while let chunk = try content.next() { bytes += chunk }
    return bytes
  }
}
