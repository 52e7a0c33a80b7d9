/// How dear one guess at a passphrase is: log2 of scrypt's N, with r = 8 and p = 1.
///
/// One step up doubles both memory and time. The floor is the minimum of the OWASP password storage
/// cheat sheet for p = 1; the ceiling is refused before any memory is taken, so that a hostile file
/// cannot ask for all of it.
public struct ScryptCost: Hashable, Sendable {
  /// The least cost accepted: 128 MiB, so that no file can talk a program down to less.
  ///
  /// Debug builds accept 2¹⁰, so that tests do not wait.
  public static let floor: Int = {
    #if DEBUG
      10
    #else
      17
    #endif
  }()

  /// The greatest cost accepted: 1 GiB and some five seconds.
  public static let ceiling = 20

  /// What new passphrases are protected with: 2¹⁸, 256 MiB, about a second.
  public static let standard = ScryptCost(known: 18)

  #if DEBUG
    /// The cost of tests: 2¹⁰, 1 MiB.
    ///
    /// It does not exist in release builds.
    public static let forTests = ScryptCost(known: 10)
  #endif

  /// The parameter r.
  static let blockSize = 8

  /// The parameter p.
  static let parallelism = 1

  /// Log2 of N.
  public let exponent: Int

  /// Takes up a cost that a file states.
  ///
  /// - Throws: ``CryptoError/workFactor(exponent:)`` below ``floor`` or above ``ceiling``.
  public init(exponent: Int) throws(CryptoError) {
    guard (Self.floor...Self.ceiling).contains(exponent) else {
      throw .workFactor(exponent: exponent)
    }
    self.exponent = exponent
  }

  /// Takes up the cost of a file that another program made.
  ///
  /// There is no floor: how well that file is protected was settled when it was made, and refusing
  /// to read it protects nobody.
  ///
  /// - Throws: ``CryptoError/workFactor(exponent:)`` below 1 or above ``ceiling``.
  public init(ofForeignFile exponent: Int) throws(CryptoError) {
    guard (1...Self.ceiling).contains(exponent) else { throw .workFactor(exponent: exponent) }
    self.exponent = exponent
  }

  private init(known exponent: Int) {
    self.exponent = exponent
  }

  /// The memory that one derivation takes: 128 · N · r bytes.
  public var memoryBytes: Int { (128 * Self.blockSize) << exponent }
}
