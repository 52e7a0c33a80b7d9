internal import CPlatform
internal import MRMCrypto
public import MRMModel

extension Passphrase {
  /// How many words a drawn passphrase has: six of 7,776 are 77.5 bits.
  public static let drawnWords = 6
  /// Enough for six words many times over: one pair of bytes in twenty is thrown away.
  private static let drawnBytes = 128

  /// Draws a passphrase of six words, each as likely as any other, with a space between them.
  ///
  /// - Throws: ``VaultError/primitive(_:)``.
  public static func drawn(in language: Language) throws(VaultError) -> Passphrase {
    var used = 0
    do {
      let chance = try SecretBytes.random(count: drawnBytes)
      let buffer = try unsafe SecretBytes(
        count: drawnWords * (WordList.longestWord + 1)
      ) { place in
        var words = 0
        unsafe chance.withUnsafeBytes { chance in
          for pair in stride(from: 0, to: chance.count - 1, by: 2) where words < drawnWords {
            let drawn = unsafe UInt16(chance[pair]) << 8 | UInt16(chance[pair + 1])
            guard let index = WordList.index(drawn: drawn) else { continue }
            if words > 0 {
              unsafe place[used] = UInt8(ascii: " ")
              used += 1
            }
            unsafe WordList.put(index, of: language, into: place, after: &used)
            words += 1
          }
        }
        // One chance in 10⁷⁰.
        guard words == drawnWords else { throw CryptoError.primitiveFailed("random") }
      }
      return Passphrase(secret: try buffer.slice(0..<used))
    } catch {
      throw VaultError(error as? CryptoError ?? .secretMemoryExhausted)
    }
  }

  /// Shows the passphrase on a terminal, straight from locked memory.
  ///
  /// - Throws: ``VaultError/noPassphrase`` when the terminal takes nothing.
  public func show(on terminal: Int32) throws(VaultError) {
    let isShown = unsafe secret.withUnsafeBytes { bytes in
      var shown = 0
      while shown < bytes.count {
        let count = unsafe write(
          terminal,
          bytes.baseAddress?.advanced(by: shown),
          bytes.count - shown
        )
        if count < 0, mrm_was_interrupted() != 0 { continue }
        guard count > 0 else { return false }
        shown += count
      }
      return true
    }
    guard isShown else { throw .noPassphrase }
  }
}
