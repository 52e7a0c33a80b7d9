internal import Foundation
public import MRMModel
internal import MRMVault

/// Where a passphrase comes from: never an argument, never the environment.
public enum PassphraseSource: Sendable {
  /// A terminal, without echo; the closure prints what is asked for, in a language.
  case terminal(descriptor: Int32, Language, prompt: @Sendable (Prompt) -> Void)
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
    /// That the words which follow were drawn, on a screen of their own.
    case drawn
    /// That they go when a line is ended.
    case drawnToBeLearned
    /// Nothing more: the screen is as it was.
    case drawnHidden
  }

  func read() throws -> Passphrase {
    switch self {
    case .terminal(let descriptor, _, let prompt):
      return try Passphrase(readingSilentlyFrom: descriptor) { prompt(.passphrase) }
    case .descriptor(let descriptor):
      return try Passphrase(readingLineFrom: descriptor)
    case .file(let path):
      return try Self.read(path)
    }
  }

  /// A passphrase that is to be set: long enough, not a common one, and from a terminal the same
  /// twice.
  ///
  /// At a terminal an empty line has six words drawn: they are shown once, on a screen of their own
  /// that leaves nothing behind, and typed back from paper or memory.
  ///
  /// - Parameter names: What somebody who knows the person would try.
  /// - Throws: ``VaultError``.
  /// - Returns: The passphrase.
  func readNew(besides names: [String]) throws -> Passphrase {
    switch self {
    case .terminal(let descriptor, let language, let prompt):
      let first = try Self.chosen(descriptor, language, besides: names, prompt)
      let second = try Passphrase(readingSilentlyFrom: descriptor) { prompt(.newPassphraseAgain) }
      guard first.equals(second) else { throw VaultError.passphrasesDiffer }
      return first
    case .descriptor, .file:
      let passphrase = try read()
      try passphrase.checkStrength(besides: names)
      return passphrase
    }
  }

  private static func chosen(
    _ terminal: Int32,
    _ language: Language,
    besides names: [String],
    _ prompt: (Prompt) -> Void,
  ) throws -> Passphrase {
    do {
      let own = try Passphrase(readingSilentlyFrom: terminal) { prompt(.newPassphrase) }
      try own.checkStrength(besides: names)
      return own
    } catch VaultError.noPassphrase {
      return try drawn(terminal, language, prompt)
    }
  }

  private static func drawn(
    _ terminal: Int32,
    _ language: Language,
    _ prompt: (Prompt) -> Void,
  ) throws -> Passphrase {
    let passphrase = try Passphrase.drawn(in: language)
    prompt(.drawn)
    defer { prompt(.drawnHidden) }
    try passphrase.show(on: terminal)
    // Whatever is typed now is thrown away; nothing, as a rule.
    do {
      _ = try Passphrase(readingSilentlyFrom: terminal) { prompt(.drawnToBeLearned) }
    } catch VaultError.noPassphrase {}
    return passphrase
  }

  private static func read(_ path: String) throws -> Passphrase {
    guard let handle = FileHandle(forReadingAtPath: path) else { throw ServiceError.unreadableFile }
    defer { try? handle.close() }
    return try Passphrase(readingLineFrom: handle.fileDescriptor)
  }
}
