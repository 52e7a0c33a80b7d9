internal import COpenSSL

extension SecretBytes {
  /// Whether both hold the same bytes, in a time that depends on the lengths alone.
  public func equals(_ other: borrowing SecretBytes) -> Bool {
    guard count == other.count else { return false }
    return unsafe withUnsafeBytes { mine in
      unsafe other.withUnsafeBytes { theirs in
        unsafe CRYPTO_memcmp(mine.baseAddress, theirs.baseAddress, mine.count) == 0
      }
    }
  }

  /// A second owner of the same secret, asked for by name.
  ///
  /// - Throws: ``CryptoError/secretMemoryExhausted``.
  public func copy() throws(CryptoError) -> SecretBytes {
    try slice(0..<count)
  }

  /// A copy of some of the bytes, such as one key of two that were derived together.
  ///
  /// - Throws: ``CryptoError/wrongLength(expected:found:)`` when `range` reaches outside, or
  ///   ``CryptoError/secretMemoryExhausted``.
  public func slice(_ range: Range<Int>) throws(CryptoError) -> SecretBytes {
    guard range.lowerBound >= 0, range.upperBound <= count else {
      throw .wrongLength(expected: range.upperBound, found: count)
    }
    let part = try SecretBytes(zeroed: range.count)
    unsafe withUnsafeBytes { all in
      unsafe part.withUnsafeMutableBytes { place in
        unsafe place.copyMemory(from: UnsafeRawBufferPointer(rebasing: all[range]))
      }
    }
    return part
  }

  /// One secret after the other, in new memory; both stay as they are.
  ///
  /// - Throws: ``CryptoError/secretMemoryExhausted``.
  public static func concatenating(
    _ first: borrowing SecretBytes,
    _ second: borrowing SecretBytes
  ) throws(CryptoError) -> SecretBytes {
    let both = try SecretBytes(zeroed: first.count + second.count)
    unsafe both.withUnsafeMutableBytes { place in
      unsafe first.withUnsafeBytes { bytes in unsafe place.copyMemory(from: bytes) }
      let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: place[first.count...])
      unsafe second.withUnsafeBytes { bytes in unsafe rest.copyMemory(from: bytes) }
    }
    return both
  }
}
