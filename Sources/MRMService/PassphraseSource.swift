internal import Foundation
internal import MRMVault

/// Where a passphrase comes from: never an argument, never the environment.
public enum PassphraseSource: Sendable {
  /// A terminal, without echo; the closure prints what is asked for.
  case terminal(descriptor: Int32, prompt: @Sendable (Prompt) -> Void)
  /// An open descriptor; one line is read.
  case descriptor(Int32)
  /// A file's first line.
  case file(String)

  /// What a terminal asks for.
  public enum Prompt: Sendable {
    /// A person's passphrase.
    case passphrase
    /// A new passphrase.
    case newPassphrase
    /// The new passphrase once more.
    case newPassphraseAgain
  }

  func read() throws -> Passphrase {
    switch self {
    case .terminal(let descriptor, let prompt):
      return try Passphrase(readingSilentlyFrom: descriptor) { prompt(.passphrase) }
    case .descriptor(let descriptor):
      return try Passphrase(readingLineFrom: descriptor)
    case .file(let path):
      return try Self.read(path)
    }
  }

  /// A passphrase that is to be set: long enough, and from a terminal the same twice.
  func readNew() throws -> Passphrase {
    switch self {
    case .terminal(let descriptor, let prompt):
      let first = try Passphrase(readingSilentlyFrom: descriptor) { prompt(.newPassphrase) }
      try first.checkStrength()
      let second = try Passphrase(readingSilentlyFrom: descriptor) { prompt(.newPassphraseAgain) }
      guard first.equals(second) else { throw VaultError.passphrasesDiffer }
      return first
    case .descriptor, .file:
      let passphrase = try read()
      try passphrase.checkStrength()
      return passphrase
    }
  }

  private static func read(_ path: String) throws -> Passphrase {
    guard let handle = FileHandle(forReadingAtPath: path) else { throw ServiceError.unreadableFile }
    defer { try? handle.close() }
    return try Passphrase(readingLineFrom: handle.fileDescriptor)
  }
}
