internal import CPlatform
internal import MRMCrypto

/// A passphrase, read straight into locked memory; never a `String`.
public struct Passphrase: ~Copyable, Sendable {
  /// The most that is read, in bytes.
  public static let maximumBytes = 1024
  /// The fewest characters of a new passphrase (NIST SP 800-63B-4, single factor).
  public static let minimumCharacters = 15

  let secret: SecretBytes

  init(secret: consuming SecretBytes) {
    self.secret = secret
  }

  /// Reads one line from a descriptor; the line's end (LF or CR LF) is not part of it.
  ///
  /// - Throws: ``VaultError/noPassphrase`` when nothing, or more than ``maximumBytes``, is there, or
  ///   reading fails: half a passphrase is none.
  public init(readingLineFrom descriptor: Int32) throws(VaultError) {
    var count = 0
    do {
      // Two bytes more than allowed: for CR, and to see that a line is too long.
      let buffer = try unsafe SecretBytes(count: Self.maximumBytes + 2) { place in
        while count < place.count {
          let got = unsafe read(descriptor, place.baseAddress?.advanced(by: count), 1)
          if got < 0, mrm_was_interrupted() != 0 { continue }
          guard got >= 0 else { throw VaultError.noPassphrase }
          guard got == 1, unsafe place[count] != 10 else { break }
          count += 1
        }
        if count > 0, unsafe place[count - 1] == 13 { count -= 1 }
      }
      guard count > 0, count <= Self.maximumBytes else { throw VaultError.noPassphrase }
      secret = try buffer.slice(0..<count)
    } catch let error as VaultError {
      throw error
    } catch let error as CryptoError {
      throw VaultError(error)
    } catch {
      throw .noPassphrase
    }
  }

  /// Reads one line from a terminal without showing it; the terminal is as before afterwards.
  ///
  /// - Parameters:
  ///   - terminal: An open terminal; what was typed before it fell silent is thrown away.
  ///   - ask: Shows the question. Only once the terminal is silent: whoever sees it may type.
  /// - Throws: ``VaultError/noPassphrase``.
  public init(
    readingSilentlyFrom terminal: Int32,
    asking ask: () -> Void,
  ) throws(VaultError) {
    var before = termios()
    guard unsafe tcgetattr(terminal, &before) == 0 else { throw .noPassphrase }
    var silent = before
    silent.c_lflag &= ~tcflag_t(ECHO)
    silent.c_lflag |= tcflag_t(ECHONL)
    guard unsafe tcsetattr(terminal, TCSAFLUSH, &silent) == 0 else { throw .noPassphrase }
    defer { _ = unsafe tcsetattr(terminal, TCSAFLUSH, &before) }
    ask()
    try self.init(readingLineFrom: terminal)
  }

  /// Takes bytes that no better memory ever held, such as a test's.
  ///
  /// - Throws: ``VaultError/primitive(_:)``.
  public init(copying bytes: [UInt8]) throws(VaultError) {
    do { secret = try SecretBytes(copying: bytes) } catch { throw VaultError(error) }
  }

  /// Whether two entries are the same.
  public func equals(_ other: borrowing Passphrase) -> Bool { secret.equals(other.secret) }
}
