import MRMCrypto

extension [UInt8] {
  /// Reads hexadecimal digits; `nil` when one is none or the last is alone.
  init?(hex: String) {
    let digits = Array<Character>(hex)
    guard digits.count.isMultiple(of: 2) else { return nil }
    self = []
    for place in stride(from: 0, to: digits.count, by: 2) {
      guard let byte = UInt8(String(digits[place...place + 1]), radix: 16) else { return nil }
      append(byte)
    }
  }

  /// These bytes with one bit turned over.
  func flipping(bit: Int) -> [UInt8] {
    var bytes = self
    bytes[bit / 8] ^= 1 << UInt8(bit % 8)
    return bytes
  }
}

extension SecretBytes {
  /// What is held, for comparison with a published value.
  borrowing func revealed() -> [UInt8] {
    unsafe withUnsafeBytes { unsafe [UInt8]($0) }
  }
}
